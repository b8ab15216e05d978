package io.connectorc.compiler.expression;

import io.connectorc.compiler.source.Located;
import io.connectorc.compiler.source.SourceSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value as it is written in an attribute or text (L9.1), with its formats: those of the value
 * itself first, those of a {@code format} attribute behind them.
 */
public sealed interface ValueExpression {
  /** The whole value in the text. */
  SourceSpan span();

  /** In the order in which they are applied; empty where there are none. */
  List<FormatStep> formats();

  /** Characters only; escapes are taken. */
  record Literal(String text, List<FormatStep> formats, SourceSpan span)
      implements ValueExpression {
    public Literal {
      formats = List.copyOf(formats);
    }
  }

  /** A setting that is the whole value and keeps its type. */
  record Setting(Located<String> name, List<FormatStep> formats, SourceSpan span)
      implements ValueExpression {
    public Setting {
      formats = List.copyOf(formats);
    }
  }

  /** Characters with settings between them; gives text. */
  record Composed(List<TextPart> parts, List<FormatStep> formats, SourceSpan span)
      implements ValueExpression {
    public Composed {
      parts = List.copyOf(parts);
      formats = List.copyOf(formats);
    }
  }

  /**
   * A value that the run knows.
   *
   * @param path only with {@link DynamicValue#RECORD_PATH}
   */
  record Dynamic(
      DynamicValue value, @Nullable FieldPath path, List<FormatStep> formats, SourceSpan span)
      implements ValueExpression {
    public Dynamic {
      formats = List.copyOf(formats);
    }

    /** As it is written in a connector. */
    public String text() {
      return value.text() + (path == null ? "" : path.text());
    }
  }
}
