package io.connectorc.compiler.plan;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A request of a module, effective for it (L7).
 *
 * @param apiMethod the method's name in the Retrofit interface
 * @param method in upper case: {@code POST}
 * @param url its parts as they are written, with their variables and settings, for people to read
 * @param service the service's part of the url; the rest of the url is in {@code parts}
 * @param parts what follows the service's part, each made of pieces
 * @param query pairs that are appended to the url
 * @param safe whether it may be sent again after a transient failure (L13.10)
 * @param single whether its batch is one record at most; false for a pull
 * @param host to which it goes; null where a setting decides it
 * @param at where it stands
 */
public record RequestPlan(
    String apiMethod,
    String method,
    List<String> url,
    List<UrlPiece> service,
    List<List<UrlPiece>> parts,
    List<HeaderPlan> headers,
    List<ParameterPlan> query,
    BodyPlan body,
    boolean safe,
    boolean single,
    @Nullable String host,
    Position at) {
  public RequestPlan {
    url = List.copyOf(url);
    service = List.copyOf(service);
    parts = parts.stream().map(List::copyOf).toList();
    headers = List.copyOf(headers);
    query = List.copyOf(query);
  }

  /** All values that it is made of. */
  public Stream<ValuePlan> values() {
    Stream<UrlPiece> pieces = Stream.concat(service.stream(), parts.stream().flatMap(List::stream));
    return Stream.of(
            pieces.flatMap(UrlPiece::values),
            headers.stream().map(HeaderPlan::value),
            query.stream().map(ParameterPlan::value),
            body.values())
        .flatMap(values -> values);
  }
}
