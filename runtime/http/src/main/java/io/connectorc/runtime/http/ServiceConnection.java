package io.connectorc.runtime.http;

import io.connectorc.runtime.connector.Answer;
import io.connectorc.runtime.connector.ConnectorContext;
import io.connectorc.runtime.connector.Place;
import io.connectorc.runtime.connector.RequestException;
import io.connectorc.runtime.connector.RequestException.Outcome;
import io.connectorc.runtime.connector.Transport;
import java.util.List;
import okhttp3.Request;
import okhttp3.ResponseBody;
import retrofit2.Call;
import retrofit2.Retrofit;

/**
 * A generated client's way to its service: sends what its Retrofit interface describes, and gives
 * whole answers. For one run; requests may be sent from several threads at a time.
 */
public final class ServiceConnection implements AutoCloseable {
  /** Every method takes its whole url; what would be relative goes nowhere. */
  private static final String NO_BASE = "http://no-base-url.invalid/";

  private final ConnectorContext context;
  private final HttpTransport transport;
  private final boolean ownsTransport;
  private final Exchanges exchanges;
  private final Retrofit retrofit;

  private ServiceConnection(
      ConnectorContext context, HttpTransport transport, boolean ownsTransport) {
    this.context = context;
    this.transport = transport;
    this.ownsTransport = ownsTransport;
    this.exchanges = new Exchanges(transport, context.clock(), context.listener());
    this.retrofit = new Retrofit.Builder().baseUrl(NO_BASE).callFactory(transport.client()).build();
  }

  /**
   * Opens one on the context's transport, or on a default one of its own.
   *
   * @param credential what the requests will sign in with; it becomes a secret of the run
   * @throws IllegalArgumentException if the transport is no {@link HttpTransport}
   */
  public static ServiceConnection open(ConnectorContext context, Credential credential) {
    credential.secrets().forEach(secret -> context.secrets().add(secret.reveal()));
    Transport given = context.transport();
    if (given == null) {
      return new ServiceConnection(context, HttpTransport.builder().build(), true);
    }
    if (given instanceof HttpTransport transport) {
      return new ServiceConnection(context, transport, false);
    }
    throw new IllegalArgumentException(
        "the transport is a "
            + given.getClass().getName()
            + "; generated connectors need an HttpTransport, from HttpTransport.builder().");
  }

  /** Implements a Retrofit interface whose methods take their url as {@code @Url}. */
  public <A> A create(Class<A> api) {
    return retrofit.create(api);
  }

  /**
   * Sends a request and reads its answer to the end, whatever its status. It is repeated as L13.10
   * says; when that does not help, the last answer is given.
   *
   * @param source the XML's file name
   * @param place of the request in it, for messages
   * @throws RequestException if no whole answer came, a redirect is not to be followed, or the
   *     service asks for a wait that is too long
   */
  public Answer send(String source, Place place, Call<ResponseBody> call, Repeat repeat)
      throws RequestException {
    Request request = request(source, place, call);
    RequestSite site = RequestSite.of(source, place, request, secrets());
    return new Repeats(context, site, repeat)
        .run(attempt -> exchanges.send(request, site, attempt));
  }

  /** What no message may show. */
  public List<String> secrets() {
    return context.secrets().all();
  }

  /** Closes the transport where it is its own. */
  @Override
  public void close() {
    if (ownsTransport) {
      transport.close();
    }
  }

  /** What Retrofit says of a bad url or header may hold a secret, so it is not repeated here. */
  private static Request request(String source, Place place, Call<ResponseBody> call)
      throws RequestException {
    try {
      Request request = call.request();
      if (!request.url().toString().startsWith(NO_BASE)) {
        return request;
      }
    } catch (IllegalArgumentException e) {
      throw noRequest(source, place, "its url or a header is not well formed");
    }
    throw noRequest(source, place, "its url does not begin with http:// or https://");
  }

  private static RequestException noRequest(String source, Place place, String why) {
    return new RequestException(
        Outcome.NOT_DONE,
        0,
        place.in(source) + ": the request can't be sent: " + why + ". Is the service's url right?");
  }
}
