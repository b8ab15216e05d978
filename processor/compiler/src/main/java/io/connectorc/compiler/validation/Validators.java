package io.connectorc.compiler.validation;

import io.connectorc.compiler.diagnostic.DiagnosticId;
import io.connectorc.compiler.diagnostic.Diagnostics;
import io.connectorc.compiler.knowledge.Knowledge;
import io.connectorc.compiler.model.ConnectorModel;
import io.connectorc.compiler.source.SourceText;
import java.util.List;

/** Runs every check on a connector. */
public final class Validators {
  static final List<Check> CHECKS =
      List.of(
          new DocumentTooLarge(),
          new RepeatedSetting(),
          new ReservedSetting(),
          new RepeatedOption(),
          new PasswordDefault(),
          new LiteralToken(),
          new CredentialInUrl(),
          new OpenSecret(),
          new UndeclaredSetting(),
          new UnusedSetting(),
          new RepeatedModule(),
          new UnknownDependency(),
          new DependencyCycle(),
          new UnmappedModule(),
          new MappingWithoutModule(),
          new EmptyMapping(),
          new CollidingFields(),
          new ArrayAndObject(),
          new RecordAsArray(),
          new CollidingAppends(),
          new UnreadField(),
          new AppendWithoutId(),
          new UndefinedVariable(),
          new UnusedVariable(),
          new RepeatedOverride(),
          new RepeatedHeader(),
          new IllegalHeaderName(),
          new IllegalHeaderValue(),
          new RawGet(),
          new RawDataNotAlone(),
          new RepeatedMember(),
          new IncompleteCipher(),
          new UnknownAlgorithm(),
          new BadCipherLength(),
          new AesWithoutIv(),
          new LiteralKey(),
          new UnusedCipherPart(),
          new NothingToEncrypt(),
          new MisplacedDynamicValue(),
          new ImpossibleChain(),
          new NoPushMode(),
          new UnlinkedCreate(),
          new JavaNameClash(),
          new RelativeUrl(),
          new UnreadReference(),
          new UnmappedPath(),
          new OneWayFormat(),
          new UnusedToken(),
          new UpdateWithoutId(),
          new BlindBatch(),
          new EmptyPush(),
          new IdOfCreate());

  private Validators() {}

  /**
   * Checks a model as the reader left it, complete or not.
   *
   * @param diagnostics what the reader told is in it already
   */
  public static void check(
      ConnectorModel model, Knowledge knowledge, SourceText source, Diagnostics diagnostics) {
    Subject subject = new Subject(model, knowledge, source);
    for (Check check : CHECKS) {
      if (diagnostics.has(DiagnosticId.DOCUMENT_TOO_LARGE)) {
        return; // The first check tells it, to spare the build all others.
      }
      check.check(subject, diagnostics);
    }
  }
}
