package io.connectorc.compiler.knowledge;

import io.connectorc.compiler.expression.TextPart;
import io.connectorc.compiler.expression.ValueExpression;
import io.connectorc.compiler.model.AppendModel;
import io.connectorc.compiler.model.AuthModel;
import io.connectorc.compiler.model.CipherModel;
import io.connectorc.compiler.model.ConnectorModel;
import io.connectorc.compiler.model.HeaderModel;
import io.connectorc.compiler.model.ModeModel;
import io.connectorc.compiler.model.ModuleOverride;
import io.connectorc.compiler.model.ParameterModel;
import io.connectorc.compiler.model.ParametersModel;
import io.connectorc.compiler.model.RecordModel;
import io.connectorc.compiler.model.RequestModel;
import io.connectorc.compiler.model.UrlModel;
import io.connectorc.compiler.source.Located;
import io.connectorc.compiler.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All value expressions and urls of a connector.
 *
 * @param values in no particular order
 * @param urls with their texts, in no particular order
 */
public record ValueUses(List<ValueUse> values, List<UrlModel> urls) {
  public ValueUses {
    values = List.copyOf(values);
    urls = List.copyOf(urls);
  }

  /** Collects them. */
  public static ValueUses of(ConnectorModel model) {
    Collector collector = new Collector();
    collector.connector(model);
    return new ValueUses(collector.values, collector.urls);
  }

  /**
   * A mention of a setting.
   *
   * @param at the value, or the text of a url, in which it stands
   */
  public record SettingUse(Located<String> name, SourceSpan at) {}

  /** Every mention of a setting, in values and in the texts of urls. */
  public Stream<SettingUse> settings() {
    return Stream.concat(
        values.stream().flatMap(use -> settings(use.value())),
        urls.stream().flatMap(url -> settings(url.parts(), url.text())));
  }

  /** The mentions of settings in one value. */
  public static Stream<SettingUse> settings(ValueExpression value) {
    if (value instanceof ValueExpression.Setting setting) {
      return Stream.of(new SettingUse(setting.name(), setting.span()));
    }
    return value instanceof ValueExpression.Composed composed
        ? settings(composed.parts(), composed.span())
        : Stream.empty();
  }

  private static Stream<SettingUse> settings(List<TextPart> parts, SourceSpan at) {
    return parts.stream()
        .flatMap(
            part ->
                part instanceof TextPart.SettingReference setting
                    ? Stream.of(new SettingUse(setting.name(), at))
                    : Stream.empty());
  }

  private static final class Collector {
    private final List<ValueUse> values = new ArrayList<>();
    private final List<UrlModel> urls = new ArrayList<>();

    void connector(ConnectorModel model) {
      if (model.service() != null) {
        url(model.service().url(), Site.SERVICE_URL, List.of());
        auth(model.service().auth());
      }
      if (model.pull() != null && model.pull().request() != null) {
        of(model.pull().request(), Site.PULL_URL, Site.PULL_HEADER, Site.PULL_PARAMETER);
      }
      AppendModel append = model.pull() == null ? null : model.pull().append();
      if (append != null && append.request() != null) {
        of(append.request(), Site.APPEND_URL, Site.APPEND_HEADER, Site.APPEND_PARAMETER);
      }
      if (model.pull() != null && model.pull().response() != null) {
        cipher(model.pull().response().cipher());
      }
      if (model.push() != null && model.push().request() != null) {
        push(model.push().request());
      }
    }

    private void auth(@Nullable AuthModel auth) {
      if (auth instanceof AuthModel.Basic basic) {
        add(basic.username(), Site.AUTH, List.of());
        add(basic.password(), Site.AUTH, List.of());
      } else if (auth instanceof AuthModel.ApiKey key) {
        add(key.token(), Site.AUTH, List.of());
      } else if (auth instanceof AuthModel.VtapOAuth oauth) {
        add(oauth.service(), Site.AUTH, List.of());
        add(oauth.module(), Site.AUTH, List.of());
      }
    }

    private void of(RequestModel request, Site url, Site header, Site parameter) {
      url(request.url(), url, List.of());
      headers(request.headers(), header, List.of());
      parameters(request.parameters(), parameter, List.of());
      for (ModuleOverride override : request.overrides()) {
        url(override.url(), url, List.of());
        headers(override.headers(), header, List.of());
        parameters(override.parameters(), parameter, List.of());
      }
    }

    private void push(RequestModel request) {
      List<ModeModel> modes = request.modes();
      List<ModeModel> withoutOwn =
          modes.stream().filter(mode -> mode.parameters() == null).toList();
      url(request.url(), Site.PUSH_URL, modes);
      headers(request.headers(), Site.PUSH_HEADER, modes);
      parameters(request.parameters(), Site.PUSH_PARAMETER, withoutOwn);
      for (ModuleOverride override : request.overrides()) {
        url(override.url(), Site.PUSH_URL, modes);
        headers(override.headers(), Site.PUSH_HEADER, modes);
        parameters(override.parameters(), Site.PUSH_PARAMETER, withoutOwn);
      }
      modes.forEach(this::mode);
    }

    private void mode(ModeModel mode) {
      List<ModeModel> itself = List.of(mode);
      url(mode.url(), Site.PUSH_URL, itself);
      parameters(mode.parameters(), Site.PUSH_PARAMETER, itself);
      if (mode.record() != null) {
        for (RecordModel.Property property : mode.record().properties()) {
          add(property.value(), Site.PROPERTY, itself);
        }
      }
    }

    private void url(@Nullable UrlModel url, Site site, List<ModeModel> modes) {
      if (url != null) {
        urls.add(url);
        url.variables().forEach(variable -> add(variable.value(), site, modes));
      }
    }

    private void headers(List<HeaderModel> headers, Site site, List<ModeModel> modes) {
      headers.forEach(header -> add(header.value(), site, modes));
    }

    private void cipher(CipherModel cipher) {
      for (CipherModel.Part part : cipher.parts()) {
        if (part.value() != null) {
          add(part.value(), Site.CIPHER, List.of());
        }
      }
    }

    private void parameters(
        @Nullable ParametersModel parameters, Site site, List<ModeModel> modes) {
      if (parameters != null) {
        cipher(parameters.cipher());
        for (ParameterModel parameter : parameters.parameters()) {
          parameter.body().values().forEach(value -> add(value, site, modes));
        }
      }
    }

    private void add(ValueExpression value, Site site, List<ModeModel> modes) {
      values.add(new ValueUse(value, site, modes));
    }
  }
}
