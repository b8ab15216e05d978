package io.connectorc.compiler.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.connectorc.compiler.plan.SettingPlan;

/** What each type of setting is in Java (L3.2). */
final class SettingTypes {
  private SettingTypes() {}

  static ClassName javaType(SettingPlan setting) {
    return switch (setting.type()) {
      case TEXT, PHONE, REFERENCE, PICKLIST, EMAIL -> Types.STRING;
      case PASSWORD -> Types.SECRET;
      case INTEGER -> ClassName.get("java.math", "BigInteger");
      case BOOLEAN -> ClassName.get("java.lang", "Boolean");
      case DATE -> ClassName.get("java.time", "LocalDate");
      case DATETIME -> Types.INSTANT;
      case URL -> ClassName.get("java.net", "URI");
    };
  }

  /** The method of {@code SettingTexts} that reads it. */
  static String reading(SettingPlan setting) {
    return switch (setting.type()) {
      case TEXT, PHONE, REFERENCE, PICKLIST, EMAIL -> "text";
      case PASSWORD -> "secret";
      case INTEGER -> "integer";
      case BOOLEAN -> "bool";
      case DATE -> "date";
      case DATETIME -> "dateTime";
      case URL -> "url";
    };
  }

  /** The text of a variable that holds its value. */
  static CodeBlock text(SettingPlan setting, String variable) {
    return switch (setting.type()) {
      case TEXT, PHONE, REFERENCE, PICKLIST, EMAIL -> CodeBlock.of("$L", variable);
      case PASSWORD -> CodeBlock.of("$L.reveal()", variable);
      case INTEGER, BOOLEAN, DATE, DATETIME, URL -> CodeBlock.of("$L.toString()", variable);
    };
  }
}
