package io.connectorc.runtime.http;

import okhttp3.HttpUrl;

/** Scheme, host and port: the border of credentials and redirects (L6.5). */
final class Origins {
  private Origins() {}

  static boolean same(HttpUrl one, HttpUrl other) {
    return text(one).equals(text(other));
  }

  /** As {@code https://api.example.com:8443}; the port only where it is not the scheme's own. */
  static String text(HttpUrl url) {
    String base = url.scheme() + "://" + url.host();
    return url.port() == HttpUrl.defaultPort(url.scheme()) ? base : base + ":" + url.port();
  }
}
