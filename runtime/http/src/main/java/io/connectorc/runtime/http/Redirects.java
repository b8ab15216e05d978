package io.connectorc.runtime.http;

import io.connectorc.runtime.connector.Answer;
import io.connectorc.runtime.connector.RequestException;
import io.connectorc.runtime.connector.RequestException.Outcome;
import java.util.Set;
import okhttp3.HttpUrl;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/**
 * Decides where one attempt's redirects lead (L6.5): GET only, within the origin, three at most.
 */
final class Redirects {
  private static final Set<Integer> CODES = Set.of(301, 302, 303, 307, 308);
  private static final int MOST = 3;

  /** What the service was asked for has been done, it says; the result is elsewhere. */
  private static final int SEE_OTHER = 303;

  private final RequestSite site;
  private int followed;

  Redirects(RequestSite site) {
    this.site = site;
  }

  /**
   * Where to go on; null where the answer is none that leads elsewhere.
   *
   * @throws RequestException for a redirect that is not followed
   */
  @Nullable HttpUrl target(Request request, Answer answer) throws RequestException {
    String location = answer.headers().get("location");
    if (!CODES.contains(answer.status()) || location == null) {
      return null;
    }
    HttpUrl target = request.url().resolve(location);
    if (target == null) {
      throw refused(answer, "to no http url", "Is the service's url right?");
    }
    String to = "to \"" + target.host() + "\"";
    if (!request.method().equals("GET")) {
      throw refused(answer, to, "Only a GET follows one. Is the service's url right?");
    }
    if (!Origins.same(target, request.url())) {
      String origin = "to \"" + Origins.text(target) + "\"";
      throw refused(answer, origin, "Credentials and data stay with the service's own origin.");
    }
    if (followed++ == MOST) {
      throw refused(answer, to, "It is the fourth in a row. Is the service's url right?");
    }
    return target;
  }

  private RequestException refused(Answer answer, String to, String help) {
    boolean mayBeDone = answer.status() == SEE_OTHER && !site.method().equals("GET");
    return site.failed(
        mayBeDone ? Outcome.UNKNOWN : Outcome.NOT_DONE,
        answer.status(),
        "the service redirects (" + answer.status() + ") " + to + ". " + help);
  }
}
