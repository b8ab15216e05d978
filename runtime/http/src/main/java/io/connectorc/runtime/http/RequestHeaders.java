package io.connectorc.runtime.http;

import io.connectorc.runtime.connector.Place;
import io.connectorc.runtime.connector.RequestException;
import io.connectorc.runtime.connector.RequestException.Outcome;
import io.connectorc.runtime.value.Secret;
import io.connectorc.runtime.value.Value;
import io.connectorc.runtime.value.Values;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import okhttp3.HttpUrl;
import okhttp3.MediaType;

/**
 * The headers of one request, checked before OkHttp sees them: its own messages show values. Names
 * are compared without case (L7.1), and the later of two replaces the earlier. For one thread.
 */
public final class RequestHeaders {
  private static final String AUTHORIZATION = "Authorization";
  private static final String NAME_CHARACTERS = "!#$%&'*+-.^_`|~";
  private static final Set<String> FRAMING = Set.of("content-length", "transfer-encoding");

  private final String source;
  private final Place place;
  private final Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

  /**
   * @param source the XML's file name
   * @param place of the request, for messages
   */
  public RequestHeaders(String source, Place place) {
    this.source = source;
    this.place = place;
  }

  /**
   * Sets a header; a null or absent value is empty text.
   *
   * @throws RequestException if no header can have this name or value; the message shows the name
   *     only
   */
  public RequestHeaders set(String name, Value value) throws RequestException {
    checkName(name);
    put(name, Values.text(value));
    return this;
  }

  /**
   * Adds the credential if the request goes to the origin of the service url (L6.5); an {@code
   * Authorization} header that was set before stays.
   *
   * @throws RequestException if no header can hold the credential; the message does not show it
   */
  public RequestHeaders authorize(Credential credential, String url, String serviceUrl)
      throws RequestException {
    Secret header = credential.header();
    if (header != null && !headers.containsKey(AUTHORIZATION) && sameOrigin(url, serviceUrl)) {
      put(AUTHORIZATION, header.reveal());
    }
    return this;
  }

  /** A copy, for a Retrofit {@code @HeaderMap}. */
  public Map<String, String> map() {
    return Map.copyOf(headers);
  }

  /** The names only, for values may be secret. */
  @Override
  public String toString() {
    return headers.keySet().toString();
  }

  private void put(String name, String value) throws RequestException {
    checkValue(name, value);
    headers.remove(name);
    headers.put(name, value);
  }

  private void checkName(String name) throws RequestException {
    if (name.isEmpty() || !name.chars().allMatch(RequestHeaders::isNameCharacter)) {
      throw failed("\"" + name + "\" can't be the name of a header. Use letters, digits and -.");
    }
    if (FRAMING.stream().anyMatch(name::equalsIgnoreCase)) {
      throw failed("the header \"" + name + "\" is set with the body. Leave it out.");
    }
  }

  private void checkValue(String name, String value) throws RequestException {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c != '\t' && (c < ' ' || c > '~')) {
        throw failed(
            String.format(
                "the value of the header \"%s\" has a character that a header can't hold"
                    + " (U+%04X, number %d). Take it out, or encode it.",
                name, (int) c, i + 1));
      }
    }
    if (name.equalsIgnoreCase("Content-Type") && MediaType.parse(value) == null) {
      throw failed("the header \"" + name + "\" is no media type such as application/json.");
    }
  }

  private RequestException failed(String what) {
    return new RequestException(Outcome.NOT_DONE, 0, place.in(source) + ": " + what);
  }

  private static boolean isNameCharacter(int c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || NAME_CHARACTERS.indexOf(c) >= 0;
  }

  private static boolean sameOrigin(String url, String serviceUrl) {
    HttpUrl one = HttpUrl.parse(url);
    HttpUrl other = HttpUrl.parse(serviceUrl);
    return one != null && other != null && Origins.same(one, other);
  }
}
