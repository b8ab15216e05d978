package io.connectorc.runtime.http;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;

/** A key for {@code localhost} that nobody trusts but who is told to; made by the JDK's keytool. */
final class Tls {
  private static final char[] PASSWORD = "changeit".toCharArray();

  private final SSLContext context;
  private final X509TrustManager trust;

  private Tls(SSLContext context, X509TrustManager trust) {
    this.context = context;
    this.trust = trust;
  }

  static Tls make(Path folder) throws Exception {
    KeyStore keys = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(keytool(folder.resolve("keys.p12")))) {
      keys.load(in, PASSWORD);
    }
    KeyManagerFactory keyManagers = KeyManagerFactory.getInstance("PKIX");
    keyManagers.init(keys, PASSWORD);
    TrustManagerFactory trustManagers = TrustManagerFactory.getInstance("PKIX");
    trustManagers.init(trusted(keys));
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(keyManagers.getKeyManagers(), trustManagers.getTrustManagers(), null);
    return new Tls(context, (X509TrustManager) trustManagers.getTrustManagers()[0]);
  }

  SSLSocketFactory sockets() {
    return context.getSocketFactory();
  }

  X509TrustManager trust() {
    return trust;
  }

  private static KeyStore trusted(KeyStore keys) throws Exception {
    KeyStore trusted = KeyStore.getInstance("PKCS12");
    trusted.load(null, null);
    trusted.setCertificateEntry("localhost", keys.getCertificate("localhost"));
    return trusted;
  }

  private static Path keytool(Path file) throws Exception {
    String arguments =
        "-genkeypair -alias localhost -keyalg EC -dname CN=localhost -ext san=dns:localhost"
            + " -validity 3650 -storetype PKCS12 -storepass changeit -keystore";
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
    command.addAll(List.of(arguments.split(" ", -1)));
    command.add(file.toString());
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IllegalStateException(output);
    }
    return file;
  }
}
