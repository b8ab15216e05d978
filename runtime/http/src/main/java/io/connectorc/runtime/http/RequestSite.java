package io.connectorc.runtime.http;

import io.connectorc.runtime.connector.Masks;
import io.connectorc.runtime.connector.Place;
import io.connectorc.runtime.connector.RequestException;
import io.connectorc.runtime.connector.RequestException.Outcome;
import java.util.List;
import java.util.stream.Stream;
import okhttp3.HttpUrl;
import okhttp3.Request;

/**
 * A request as messages show it: its place in the XML, its method, its url without the query, and
 * no secret (L3.7).
 *
 * @param place as {@code hubspot.xml:42:61}
 * @param secrets texts that must not show
 */
record RequestSite(String place, String method, String url, List<String> secrets) {
  private static final int LONGEST_URL = 200;
  private static final HttpUrl NOWHERE = HttpUrl.get("http://nowhere.invalid/");

  static RequestSite of(String source, Place place, Request request, List<String> secrets) {
    return new RequestSite(
        place.in(source), request.method(), shown(request.url(), secrets), secrets);
  }

  /** The same for the next request of a chain of redirects. */
  RequestSite at(HttpUrl next) {
    return new RequestSite(place, method, shown(next, secrets), secrets);
  }

  RequestException failed(Outcome outcome, int status, String what) {
    return new RequestException(outcome, status, place + ": " + method + " " + url + ": " + what);
  }

  private static String shown(HttpUrl url, List<String> secrets) {
    HttpUrl bare = url.newBuilder().username("").password("").query(null).fragment(null).build();
    String text = Masks.mask(bare.toString(), spellings(secrets));
    return text.length() <= LONGEST_URL ? text : text.substring(0, LONGEST_URL) + "\u2026";
  }

  /** The secrets, also as OkHttp encodes them where the connector's author inserts them raw. */
  private static List<String> spellings(List<String> secrets) {
    return secrets.stream()
        .flatMap(secret -> Stream.of(secret, inPath(secret)))
        .filter(text -> !text.isEmpty())
        .toList();
  }

  private static String inPath(String secret) {
    return NOWHERE.newBuilder().addPathSegments(secret).build().encodedPath().substring(1);
  }
}
