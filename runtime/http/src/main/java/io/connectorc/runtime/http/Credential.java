package io.connectorc.runtime.http;

import io.connectorc.runtime.value.Secret;
import io.connectorc.runtime.value.Value;
import io.connectorc.runtime.value.Values;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What goes into the {@code Authorization} header (L6.4). Immutable; {@code toString} hides it. A
 * credential without content is none: nothing is sent for a key that was left empty.
 */
public final class Credential {
  private static final Credential NONE = new Credential(null, List.of());

  /** What is shorter is a word or a placeholder, and hiding it would hide the messages. */
  private static final int SHORTEST = 4;

  private final @Nullable Secret header;
  private final List<Secret> secrets;

  private Credential(@Nullable Secret header, List<Secret> secrets) {
    this.header = header;
    this.secrets = secrets;
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
    String both = Values.text(user) + ":" + Values.text(password);
    String encoded = Base64.getEncoder().encodeToString(both.getBytes(StandardCharsets.UTF_8));
    return of("Basic ", encoded, Values.text(password));
  }

  /** {@code Bearer TOKEN}. */
  public static Credential bearer(Value token) {
    return token.isEmpty() ? NONE : bearer(Secret.of(Values.text(token)));
  }

  /** {@code Bearer TOKEN}. */
  public static Credential bearer(Secret token) {
    return token.reveal().isEmpty() ? NONE : of("Bearer ", token.reveal());
  }

  private static Credential of(String scheme, String credentials, String... parts) {
    return new Credential(
        Secret.of(scheme + credentials),
        Stream.concat(Stream.of(credentials), Stream.of(parts))
            .filter(text -> text.length() >= SHORTEST)
            .map(Secret::of)
            .toList());
  }

  /** The header's value; null for none. */
  @Nullable Secret header() {
    return header;
  }

  /** What must not show of it: what follows the scheme in the header, and the password. */
  List<Secret> secrets() {
    return secrets;
  }

  @Override
  public String toString() {
    return header == null ? "no credential" : "credential ***";
  }
}
