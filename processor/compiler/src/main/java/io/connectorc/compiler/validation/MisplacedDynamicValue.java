package io.connectorc.compiler.validation;

import io.connectorc.compiler.diagnostic.DiagnosticId;
import io.connectorc.compiler.diagnostic.Diagnostics;
import io.connectorc.compiler.expression.DynamicValue;
import io.connectorc.compiler.expression.ValueExpression;
import io.connectorc.compiler.knowledge.Site;
import io.connectorc.compiler.knowledge.ValueUse;
import io.connectorc.compiler.model.ModeModel;
import java.util.Locale;
import java.util.Optional;

/** A dynamic value stands where it has a meaning (L9.2). */
final class MisplacedDynamicValue implements Check {
  @Override
  public void check(Subject subject, Diagnostics diagnostics) {
    for (ValueUse use : subject.knowledge().uses().values()) {
      if (use.value() instanceof ValueExpression.Dynamic dynamic) {
        fault(dynamic, use)
            .ifPresent(
                message ->
                    diagnostics.error(
                        DiagnosticId.MISPLACED_DYNAMIC_VALUE, "L9.2", dynamic.span(), message));
      }
    }
  }

  private static Optional<String> fault(ValueExpression.Dynamic dynamic, ValueUse use) {
    if (!hasMeaning(dynamic.value(), use.site())) {
      return Optional.of(
          "\"%s\" means nothing in %s: it is %s."
              .formatted(dynamic.text(), use.site().text(), meaning(dynamic.value())));
    }
    if (!isOfOneRecord(dynamic.value()) || use.site() == Site.PROPERTY) {
      return Optional.empty();
    }
    return use.modes().stream()
        .filter(mode -> mode.batchLimit().value() != 1)
        .findFirst()
        .map(mode -> ofMany(dynamic, mode));
  }

  private static boolean hasMeaning(DynamicValue value, Site site) {
    return switch (value) {
      case SYNC_MODULE -> site != Site.AUTH && site != Site.CIPHER;
      case LAST_SYNC_TOKEN, LAST_SYNC_TOKEN_MILLIS, LAST_SYNC_TOKEN_TEXT -> site.pull();
      case RECORDS -> site == Site.PUSH_PARAMETER;
      case RECORD, RECORD_ID, RECORD_PATH -> site.push();
      case ID -> site.append();
      case RESPONSE, CURRENT_TIME -> false;
    };
  }

  private static String meaning(DynamicValue value) {
    return switch (value) {
      case SYNC_MODULE -> "the service's name of the module that a request is for";
      case LAST_SYNC_TOKEN, LAST_SYNC_TOKEN_MILLIS, LAST_SYNC_TOKEN_TEXT ->
          "the time from which a pull request asks for changes";
      case RECORDS -> "the batch that the parameters of a push send";
      case RECORD, RECORD_ID, RECORD_PATH -> "the record that a push sends";
      case ID -> "the record for which appendfields sends its request";
      case RESPONSE -> "the whole answer, in a \"use\" of a response";
      case CURRENT_TIME -> "the time of the request, in recordmodifiedtime";
    };
  }

  private static boolean isOfOneRecord(DynamicValue value) {
    return value == DynamicValue.RECORD
        || value == DynamicValue.RECORD_ID
        || value == DynamicValue.RECORD_PATH;
  }

  private static String ofMany(ValueExpression.Dynamic dynamic, ModeModel mode) {
    return "\"%s\" is one record, and a request of \"%s\" carries up to %s. Set its batchlimit to 1, or put the value into a property."
        .formatted(
            dynamic.text(), mode.mode().name().toLowerCase(Locale.ROOT), mode.batchLimit().value());
  }
}
