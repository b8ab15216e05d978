package io.connectorc.runtime.http;

import io.connectorc.runtime.value.Secret;
import io.connectorc.runtime.value.Value;
import io.connectorc.runtime.value.Values;
import java.nio.charset.StandardCharsets;
import okhttp3.Credentials;
import org.jspecify.annotations.Nullable;

/**
 * What goes into the {@code Authorization} header (L6.4). Immutable; {@code toString} hides it. A
 * credential without content is none: nothing is sent for a key that was left empty.
 */
public final class Credential {
  private static final Credential NONE = new Credential(null);

  private final @Nullable Secret header;

  private Credential(@Nullable Secret header) {
    this.header = header;
  }

  /** No credential. */
  public static Credential none() {
    return NONE;
  }

  /** HTTP basic, as UTF-8. */
  public static Credential basic(Value user, Value password) {
    if (user.isEmpty() && password.isEmpty()) {
      return NONE;
    }
    String encoded =
        Credentials.basic(Values.text(user), Values.text(password), StandardCharsets.UTF_8);
    return new Credential(Secret.of(encoded));
  }

  /** {@code Bearer TOKEN}. */
  public static Credential bearer(Value token) {
    return token.isEmpty() ? NONE : bearer(Secret.of(Values.text(token)));
  }

  /** {@code Bearer TOKEN}. */
  public static Credential bearer(Secret token) {
    return token.reveal().isEmpty() ? NONE : new Credential(Secret.of("Bearer " + token.reveal()));
  }

  /** The header's value; null for none. */
  @Nullable Secret header() {
    return header;
  }

  @Override
  public String toString() {
    return header == null ? "no credential" : "credential ***";
  }
}
