package io.connectorc.compiler.model;

import io.connectorc.compiler.expression.ValueExpression;
import io.connectorc.compiler.source.Located;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How something is encrypted or decrypted (L15), as far as one element says it.
 *
 * @param holder the element's name: {@code response} (L11.5) or {@code parameters} (L12.5)
 * @param algorithm null where it is not given, as the other two
 */
public record CipherModel(
    Located<String> holder, @Nullable Part algorithm, @Nullable Part key, @Nullable Part iv) {
  /** The name of the element that asks for decryption. */
  public static final String RESPONSE = "response";

  /**
   * One of the three.
   *
   * @param name of the element or attribute
   * @param value null where it can't be read, which was told
   */
  public record Part(Located<String> name, @Nullable ValueExpression value) {
    /** The text that is the value; null where it is none, or goes through formats. */
    public @Nullable Located<String> literal() {
      return value instanceof ValueExpression.Literal literal && literal.formats().isEmpty()
          ? new Located<>(literal.text(), literal.span())
          : null;
    }
  }

  /** Those that are given. */
  public List<Part> parts() {
    return Stream.of(algorithm, key, iv).filter(Objects::nonNull).toList();
  }

  /** Whether it decrypts an answer; else it encrypts a body. */
  public boolean decrypts() {
    return holder.value().equals(RESPONSE);
  }

  /** The algorithm where it is written out; null else. */
  public @Nullable String algorithmName() {
    Located<String> name = algorithm == null ? null : algorithm.literal();
    return name == null ? null : name.value();
  }

  /** Whether no iv is given: an empty one is none. */
  public boolean lacksIv() {
    Located<String> text = iv == null ? null : iv.literal();
    return iv == null || (text != null && text.value().isEmpty());
  }
}
