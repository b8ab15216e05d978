package io.connectorc.compiler.model;

import io.connectorc.compiler.expression.ValueExpression;
import io.connectorc.compiler.source.SourceSpan;

/** How to sign in (L6.4). */
public sealed interface AuthModel {
  /** The element's name. */
  SourceSpan at();

  /** User name and password. */
  record Basic(SourceSpan at, ValueExpression username, ValueExpression password)
      implements AuthModel {}

  /** A key, sent as a bearer token. */
  record ApiKey(SourceSpan at, ValueExpression token) implements AuthModel {}

  /** An access token of the host's token source. */
  record VtapOAuth(SourceSpan at, ValueExpression service, ValueExpression module)
      implements AuthModel {}
}
