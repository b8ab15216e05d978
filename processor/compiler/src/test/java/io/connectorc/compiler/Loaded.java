package io.connectorc.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import io.connectorc.runtime.connector.Connector;
import io.connectorc.runtime.connector.ConnectorContext;
import io.connectorc.runtime.connector.ConnectorSettings;
import io.connectorc.runtime.connector.ExchangeListener;
import io.connectorc.runtime.connector.MappedRecord;
import io.connectorc.runtime.connector.Secrets;
import io.connectorc.runtime.connector.ServiceClient;
import io.connectorc.runtime.connector.ServiceModule;
import io.connectorc.runtime.connector.TokenSource;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Random;

/** A generated connector, compiled and loaded. */
final class Loaded implements AutoCloseable {
  private final URLClassLoader loader;
  private final Connector<ServiceClient> connector;

  private Loaded(URLClassLoader loader, Connector<ServiceClient> connector) {
    this.loader = loader;
    this.connector = connector;
  }

  @SuppressWarnings("unchecked") // any generated connector is driven through its interface here
  static Loaded of(Compilation compilation, String className, Path classes) throws Exception {
    assertThat(compilation.failed()).isFalse();
    assertThat(Javac.compile(compilation.files(), classes)).isEmpty();
    for (GeneratedFile file : compilation.files()) {
      if (file.kind() == GeneratedFile.Kind.RESOURCE) {
        Path resource = classes.resolve(file.path());
        Files.createDirectories(resource.getParent());
        Files.writeString(resource, file.text());
      }
    }
    URLClassLoader loader = new URLClassLoader(new URL[] {classes.toUri().toURL()});
    Object connector = loader.loadClass(className).getConstructor().newInstance();
    return new Loaded(loader, (Connector<ServiceClient>) connector);
  }

  Connector<ServiceClient> connector() {
    return connector;
  }

  @SuppressWarnings("unchecked") // as above
  ServiceModule<MappedRecord, ServiceClient> module(String crmModule) {
    return connector.modules().stream()
        .filter(module -> module.info().crmModule().equals(crmModule))
        .map(module -> (ServiceModule<MappedRecord, ServiceClient>) module)
        .findFirst()
        .orElseThrow();
  }

  ServiceClient connect(Map<String, String> settings) {
    return connect(connector.settings(settings));
  }

  ServiceClient connect(ConnectorSettings settings) {
    return connect(settings, TokenSource.NONE);
  }

  ServiceClient connect(ConnectorSettings settings, TokenSource tokens) {
    return connector.connect(
        new ConnectorContext(
            settings,
            new Secrets(settings.secrets()),
            tokens,
            null,
            InstantSource.fixed(Instant.parse("2026-03-01T00:00:00Z")),
            time -> {},
            new Random(1),
            Duration.ofMinutes(1),
            ExchangeListener.NONE));
  }

  @Override
  public void close() throws IOException {
    loader.close();
  }
}
