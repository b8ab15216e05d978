package io.connectorc.runtime.http;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.ProtocolException;
import java.net.UnknownHostException;
import java.security.cert.CertificateException;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;
import okhttp3.HttpUrl;

/** Says in a sentence what became of a request, and what helps; never the exception's own words. */
final class Failures {
  private Failures() {}

  static NoAnswerException of(IOException cause, WireMark.Stage stage, HttpUrl url) {
    String what =
        switch (stage) {
          case CONNECTING -> connecting(cause, url);
          case SENT -> waiting(cause);
          case ANSWERED -> reading(cause);
        };
    return new NoAnswerException(stage != WireMark.Stage.CONNECTING, what, cause);
  }

  /** A defect of OkHttp or of an interceptor; where it is, but not its words, which show values. */
  static String unexpected(RuntimeException cause) {
    StackTraceElement[] trace = cause.getStackTrace();
    return "the HTTP client itself failed with "
        + cause.getClass().getSimpleName()
        + (trace.length == 0 ? "" : " at " + trace[0])
        + ". Is it an interceptor of the transport's?";
  }

  private static String connecting(IOException cause, HttpUrl url) {
    String host = "\"" + url.host() + "\"";
    String port = "\"" + url.host() + ":" + url.port() + "\"";
    if (cause instanceof UnknownHostException) {
      return "the host " + host + " is not known. Is the service's url right?";
    }
    if (cause instanceof InterruptedIOException) {
      return "no connection to " + port + " in time. Is the service's url right?";
    }
    if (cause instanceof SSLException ssl) {
      return secured(ssl, host, port);
    }
    if (cause instanceof NoRouteToHostException) {
      return "there is no way to " + port + ". Is the service's url right?";
    }
    if (cause instanceof ConnectException) {
      return port + " refuses the connection. Is the service up, and its url right?";
    }
    return "no connection to " + port + ". Is the service up, and its url right?";
  }

  private static String secured(SSLException cause, String host, String port) {
    if (cause instanceof SSLPeerUnverifiedException) {
      return "the certificate of " + port + " is not for " + host + ". Is the service's url right?";
    }
    if (isCertificate(cause)) {
      return "the certificate of " + port + " is not trusted. Is the service's url right?";
    }
    return port + " makes no secure connection. Is the service's url right (http or https, port)?";
  }

  private static boolean isCertificate(Throwable cause) {
    for (Throwable at = cause; at != null; at = at.getCause()) {
      if (at instanceof CertificateException) {
        return true;
      }
    }
    return false;
  }

  private static String waiting(IOException cause) {
    if (cause instanceof ProtocolException) {
      return "what answers does not speak HTTP. Is the service's url right?";
    }
    return cause instanceof InterruptedIOException
        ? "no answer in time. Is the service slow, or the request too large for it?"
        : "the connection ended without an answer. Is the service well?";
  }

  private static String reading(IOException cause) {
    return cause instanceof InterruptedIOException
        ? "the answer did not come to its end in time. Do smaller pages help?"
        : "the answer is cut short. Is the service well?";
  }
}
