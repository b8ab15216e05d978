package io.connectorc.compiler.validation;

import io.connectorc.compiler.diagnostic.DiagnosticId;
import io.connectorc.compiler.diagnostic.Diagnostics;
import io.connectorc.compiler.knowledge.EffectiveRequest;
import io.connectorc.compiler.model.RequestModel;
import io.connectorc.compiler.source.SourceSpan;
import java.util.List;

/**
 * Only bodies are encrypted (L12.5): parameters in a url are not, and a warning says so where they
 * are to be.
 */
final class NothingToEncrypt implements Check {
  @Override
  public void check(Subject subject, Diagnostics diagnostics) {
    RequestModel push = subject.model().push() == null ? null : subject.model().push().request();
    SourceSpan encrypt = push == null ? null : push.encrypt();
    List<EffectiveRequest> requests = subject.knowledge().requests().pushes();
    if (encrypt == null || requests.isEmpty()) {
      return;
    }
    if (requests.stream().anyMatch(NothingToEncrypt::inUrl)) {
      report(
          encrypt,
          "The parameters of a get or a delete go into its url, which is not encrypted. Set \"method\" to"
              + " \"post\", or give the \"parameters\" of a delete raw-post-data=\"true\".",
          diagnostics);
    } else if (requests.stream().allMatch(request -> request.cipher() == null)) {
      report(
          encrypt,
          "No request of this push has parameters, so nothing is encrypted. Add \"parameters\", or remove"
              + " the attribute.",
          diagnostics);
    }
  }

  private static boolean inUrl(EffectiveRequest request) {
    return request.query()
        && request.parameters() != null
        && !request.parameters().parameters().isEmpty();
  }

  private static void report(SourceSpan at, String message, Diagnostics diagnostics) {
    diagnostics.warning(DiagnosticId.NOTHING_TO_ENCRYPT, "L12.5", at, message);
  }
}
