package io.connectorc.compiler.knowledge;

import io.connectorc.compiler.model.AppendModel;
import io.connectorc.compiler.model.CipherModel;
import io.connectorc.compiler.model.ConnectorModel;
import io.connectorc.compiler.model.ModeModel;
import io.connectorc.compiler.model.ModuleOverride;
import io.connectorc.compiler.model.ParametersModel;
import io.connectorc.compiler.model.PullResponse;
import io.connectorc.compiler.model.RequestModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What encrypts and decrypts in a connector (L11.5, L12.5).
 *
 * @param used those at work, each once; also those that lack what they need
 * @param idle those of which something is said where nothing is encrypted
 */
public record Ciphers(List<CipherModel> used, List<CipherModel> idle) {
  public Ciphers {
    used = List.copyOf(used);
    idle = List.copyOf(idle);
  }

  static Ciphers of(ConnectorModel model, EffectiveRequests requests) {
    List<CipherModel> used = new ArrayList<>();
    List<CipherModel> idle = new ArrayList<>();
    PullResponse response = model.pull() == null ? null : model.pull().response();
    if (response != null) {
      (response.decrypt() ? used : idle).add(response.cipher());
    }
    requests.pushes().stream()
        .map(EffectiveRequest::cipher)
        .filter(Objects::nonNull)
        .distinct()
        .forEach(used::add);
    AppendModel append = model.pull() == null ? null : model.pull().append();
    Stream.of(
            model.pull() == null ? null : model.pull().request(),
            append == null ? null : append.request(),
            model.push() == null ? null : model.push().request())
        .filter(request -> request != null && request.encrypt() == null)
        .flatMap(request -> parameters(Objects.requireNonNull(request)))
        .map(ParametersModel::cipher)
        .forEach(idle::add);
    return new Ciphers(used, idle.stream().filter(cipher -> !cipher.parts().isEmpty()).toList());
  }

  /** All of which something is said. */
  Stream<CipherModel> all() {
    return Stream.concat(used.stream(), idle.stream());
  }

  private static Stream<ParametersModel> parameters(RequestModel request) {
    return Stream.of(
            Stream.of(request.parameters()),
            request.overrides().stream().map(ModuleOverride::parameters),
            request.modes().stream().map(ModeModel::parameters))
        .flatMap(found -> found)
        .filter(Objects::nonNull);
  }
}
