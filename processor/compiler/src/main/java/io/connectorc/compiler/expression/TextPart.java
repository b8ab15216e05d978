package io.connectorc.compiler.expression;

import io.connectorc.compiler.source.Located;

/** A piece of a text that is put together at run time (L6.1, L9.1). */
public sealed interface TextPart {
  /** Characters that stand as they are; escapes are taken. */
  record Characters(String text) implements TextPart {}

  /** {@code $config.$fields.NAME}. */
  record SettingReference(Located<String> name) implements TextPart {}

  /** {@code $NAME} of a url attribute; only in the text of a url. */
  record VariableReference(Located<String> name) implements TextPart {}
}
