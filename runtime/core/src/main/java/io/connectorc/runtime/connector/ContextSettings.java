package io.connectorc.runtime.connector;

import io.connectorc.runtime.value.ConversionException;
import io.connectorc.runtime.value.Secret;
import java.util.List;

/** What a generated client asks of its context before it opens. Thread-safe. */
public final class ContextSettings {
  private ContextSettings() {}

  /**
   * The settings, as those of one connector.
   *
   * @throws SettingsException if they are another connector's, or a required one has no value
   *     (L3.4)
   */
  public static <S extends ConnectorSettings> S of(ConnectorContext context, Class<S> type) {
    ConnectorSettings settings = context.settings();
    if (!type.isInstance(settings)) {
      throw new SettingsException(
          List.of(
              "these are %s, but this connector takes %s. Make them with its builder or its parse."
                  .formatted(settings.getClass().getName(), type.getName())));
    }
    if (!settings.missing().isEmpty()) {
      throw new SettingsException(
          settings.missing().stream()
              .map(name -> "setting \"" + name + "\": it is required and has no value.")
              .toList());
    }
    return type.cast(settings);
  }

  /**
   * An access token of the host (L6.4).
   *
   * @throws SettingsException if the host has none under these names
   */
  public static Secret token(ConnectorContext context, String service, String module) {
    return context
        .tokens()
        .accessToken(service, module)
        .orElseThrow(
            () ->
                new SettingsException(
                    List.of(
                        "the host has no access token for service \"%s\" and module \"%s\". Sign in there first."
                            .formatted(service, module))));
  }

  /** A credential whose format can't take a setting. */
  public static SettingsException refused(
      String source, ConversionException e, ConnectorSettings settings) {
    String place = e.line() > 0 ? new Place(e.line(), e.column()).in(source) : source;
    return new SettingsException(List.of(place + ": " + Requests.refusal(e, settings.secrets())));
  }
}
