package io.connectorc.conformance.build;

import com.fasterxml.jackson.core.JsonParser;
import io.connectorc.runtime.connector.Connector;
import io.connectorc.runtime.http.HttpTransport;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import kotlin.Unit;
import okhttp3.RequestBody;
import okio.ByteString;
import org.jspecify.annotations.NullMarked;
import retrofit2.Retrofit;

/** The class path of generated code: the libraries that it may use, and what their types name. */
final class GeneratedClassPath {
  private static final List<Class<?>> LIBRARIES =
      List.of(
          Connector.class,
          HttpTransport.class,
          Retrofit.class,
          RequestBody.class,
          ByteString.class,
          Unit.class,
          JsonParser.class,
          NullMarked.class);

  private GeneratedClassPath() {}

  /** Jars and folders; one where all comes from the same jar. */
  static Set<Path> files() {
    Set<Path> paths = new LinkedHashSet<>();
    for (Class<?> library : LIBRARIES) {
      try {
        paths.add(Path.of(library.getProtectionDomain().getCodeSource().getLocation().toURI()));
      } catch (URISyntaxException e) {
        throw new IllegalStateException(library + " comes from no file", e);
      }
    }
    return paths;
  }
}
