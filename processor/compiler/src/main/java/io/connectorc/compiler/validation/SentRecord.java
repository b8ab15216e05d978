package io.connectorc.compiler.validation;

import io.connectorc.compiler.expression.DynamicValue;
import io.connectorc.compiler.expression.FieldPath;
import io.connectorc.compiler.expression.ValueExpression;
import io.connectorc.compiler.expression.ValueExpression.Dynamic;
import io.connectorc.compiler.knowledge.EffectiveRequest;
import io.connectorc.compiler.model.ModeModel;
import io.connectorc.compiler.model.RecordModel;
import java.util.List;
import java.util.stream.Stream;

/** What one request of a push sends of a record (L9.2, L12.2). */
record SentRecord(EffectiveRequest request) {

  /** Whether it sends the record as a whole, alone or in a batch. */
  boolean whole() {
    return dynamics(request.values())
        .anyMatch(it -> it.value() == DynamicValue.RECORDS || it.value() == DynamicValue.RECORD);
  }

  /** Whether it sends the record's id in the service, by itself or as a property. */
  boolean id() {
    return dynamics().anyMatch(it -> it.value() == DynamicValue.RECORD_ID);
  }

  /** Whether it picks a value out of the record, in its own text or for a property. */
  boolean picks() {
    return dynamics().anyMatch(it -> it.value() == DynamicValue.RECORD_PATH);
  }

  /** Whether the value that is mapped to a path, or something in it, is sent. */
  boolean sends(FieldPath mapped) {
    boolean inRecord = whole() && !overwrite() && properties().noneMatch(it -> covers(it, mapped));
    return inRecord
        || dynamics(sentProperties()).anyMatch(it -> reads(it, mapped))
        || dynamics(request.values())
            .anyMatch(it -> it.path() != null && reads(it, mapped) && !overwrite());
  }

  /** Whether the value that is mapped to a path, or something in it, is sent at that path. */
  boolean sendsInPlace(FieldPath mapped) {
    boolean asMapped = !overwrite() && properties().noneMatch(it -> covers(it, mapped));
    return whole()
        && (asMapped
            || properties()
                .filter(it -> covers(it, mapped))
                .map(RecordModel.Property::value)
                .anyMatch(it -> it instanceof Dynamic dynamic && isOfRecord(dynamic)));
  }

  private static boolean isOfRecord(Dynamic value) {
    return value.value() == DynamicValue.RECORD || value.value() == DynamicValue.RECORD_PATH;
  }

  /** The properties that are put into the record, in the document's order. */
  Stream<RecordModel.Property> properties() {
    ModeModel mode = request.mode();
    RecordModel record = mode == null ? null : mode.record();
    return record == null ? Stream.empty() : record.properties().stream();
  }

  private boolean overwrite() {
    ModeModel mode = request.mode();
    RecordModel record = mode == null ? null : mode.record();
    return record != null && record.overwrite();
  }

  /** The dynamic values of the request and of the properties that it sends. */
  private Stream<Dynamic> dynamics() {
    return Stream.concat(dynamics(request.values()), dynamics(sentProperties()));
  }

  private Stream<ValueExpression> sentProperties() {
    List<FieldPath> picked =
        dynamics(request.values()).flatMap(it -> Stream.ofNullable(it.path())).toList();
    boolean whole = whole();
    return properties()
        .filter(
            it -> whole || picked.stream().anyMatch(path -> path.isRelatedTo(it.name().value())))
        .map(RecordModel.Property::value);
  }

  private static Stream<Dynamic> dynamics(Stream<ValueExpression> values) {
    return values.filter(Dynamic.class::isInstance).map(Dynamic.class::cast);
  }

  private static boolean covers(RecordModel.Property property, FieldPath mapped) {
    return property.name().value().isPrefixOf(mapped);
  }

  private static boolean reads(Dynamic value, FieldPath mapped) {
    FieldPath path = value.path();
    return value.value() == DynamicValue.RECORD || (path != null && path.isRelatedTo(mapped));
  }
}
