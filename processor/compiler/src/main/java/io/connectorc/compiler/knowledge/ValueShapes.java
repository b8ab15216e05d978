package io.connectorc.compiler.knowledge;

import io.connectorc.compiler.expression.DynamicValue;
import io.connectorc.compiler.expression.FieldPath;
import io.connectorc.compiler.expression.Shape;
import io.connectorc.compiler.expression.ValueExpression;
import io.connectorc.compiler.model.ConfigField;
import io.connectorc.compiler.model.ConnectorModel;
import io.connectorc.compiler.model.ModeModel;
import io.connectorc.compiler.model.RecordModel;
import io.connectorc.compiler.model.SettingType;
import io.connectorc.compiler.source.Located;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells what a value can be before its formats (L9, L10.1). Immutable. */
public final class ValueShapes {
  private final Map<String, SettingType> settings = new HashMap<>();
  private final RecordShapes record;

  /** Learns the types of a connector's settings. */
  public ValueShapes(ConnectorModel model) {
    record = new RecordShapes(model);
    for (ConfigField field : model.settings()) {
      Located<String> name = field.name();
      Located<SettingType> type = field.type();
      if (name != null && type != null) {
        settings.putIfAbsent(name.value(), type.value());
      }
    }
  }

  /** What the value can be; any shape where nothing is known. */
  public Set<Shape> of(ValueUse use) {
    ValueExpression value = use.value();
    if (value instanceof ValueExpression.Dynamic dynamic) {
      return dynamic.path() == null
          ? dynamic(dynamic.value(), use.modes())
          : inRecord(dynamic.path(), use);
    }
    if (value instanceof ValueExpression.Setting setting) {
      return setting(setting.name().value());
    }
    return EnumSet.of(Shape.TEXT);
  }

  /** A setting that is the whole value keeps its type (L9.1). */
  private Set<Shape> setting(String name) {
    SettingType type = settings.get(name);
    if (type == null) {
      return Shape.any();
    }
    return switch (type) {
      case INTEGER -> EnumSet.of(Shape.NUMBER);
      case BOOLEAN -> EnumSet.of(Shape.BOOLEAN);
      case TEXT, PASSWORD, PHONE, REFERENCE, PICKLIST, DATE, DATETIME, URL, EMAIL ->
          EnumSet.of(Shape.TEXT);
    };
  }

  private static Set<Shape> dynamic(DynamicValue value, List<ModeModel> modes) {
    return switch (value) {
      case SYNC_MODULE, LAST_SYNC_TOKEN_TEXT -> EnumSet.of(Shape.TEXT);
      case LAST_SYNC_TOKEN, LAST_SYNC_TOKEN_MILLIS -> EnumSet.of(Shape.NUMBER);
      case ID, RECORD_ID -> EnumSet.of(Shape.TEXT, Shape.NUMBER);
      case RECORD -> EnumSet.of(Shape.OBJECT);
      case RECORDS -> batch(modes);
      case RECORD_PATH, RESPONSE, CURRENT_TIME -> Shape.any();
    };
  }

  /** A property sees the record as mapped; all else as the properties of each mode left it. */
  private Set<Shape> inRecord(FieldPath path, ValueUse use) {
    Set<Shape> shapes = EnumSet.noneOf(Shape.class);
    if (use.site() == Site.PROPERTY || use.modes().isEmpty()) {
      shapes.addAll(record.at(path));
    } else {
      use.modes().forEach(mode -> shapes.addAll(sent(path, mode)));
    }
    return shapes.isEmpty() ? Shape.any() : shapes;
  }

  private Set<Shape> sent(FieldPath path, ModeModel mode) {
    Set<Shape> shapes = record.at(path);
    for (RecordModel.Property property : properties(mode)) {
      if (property.name().value().equals(path)) {
        shapes = property(property, mode);
      } else if (property.name().value().isRelatedTo(path)) {
        shapes = Shape.any();
      }
    }
    return shapes;
  }

  private Set<Shape> property(RecordModel.Property property, ModeModel mode) {
    ValueUse use = new ValueUse(property.value(), Site.PROPERTY, List.of(mode));
    return RecordShapes.after(of(use), property.value().formats());
  }

  private static List<RecordModel.Property> properties(ModeModel mode) {
    return mode.record() == null ? List.of() : mode.record().properties();
  }

  /** With {@code batchlimit} 1, {@code @records} is the one record (L9.2). */
  private static Set<Shape> batch(List<ModeModel> modes) {
    Set<Shape> shapes = EnumSet.noneOf(Shape.class);
    for (ModeModel mode : modes) {
      shapes.add(mode.batchLimit().value() == 1 ? Shape.OBJECT : Shape.ITEMS);
    }
    return shapes.isEmpty() ? EnumSet.of(Shape.OBJECT, Shape.ITEMS) : shapes;
  }
}
