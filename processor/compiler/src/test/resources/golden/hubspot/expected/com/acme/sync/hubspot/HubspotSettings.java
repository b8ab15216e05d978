package com.acme.sync.hubspot;

import io.connectorc.runtime.connector.ConnectorSettings;
import io.connectorc.runtime.connector.Place;
import io.connectorc.runtime.connector.SettingInfo;
import io.connectorc.runtime.connector.SettingTexts;
import io.connectorc.runtime.connector.SettingType;
import io.connectorc.runtime.connector.SettingsException;
import io.connectorc.runtime.connector.SystemSettingTexts;
import io.connectorc.runtime.connector.SystemSettings;
import io.connectorc.runtime.value.Secret;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The settings of one installation. Immutable; {@code toString} shows no secret. */
public final class HubspotSettings implements ConnectorSettings {
  static final List<SettingInfo> INFOS = List.of(
      new SettingInfo(
          "baseurl", SettingType.URL, "HubSpot address", true, false, false, "https://api.hubapi.com", null, List.of(), new Place(12, 8)),
      new SettingInfo(
          "token", SettingType.PASSWORD, "Private app token", true, false, true, null, null, List.of(), new Place(13, 8)));

  private final @Nullable URI baseurl;
  private final @Nullable Secret token;
  private final SystemSettings systemSettings;

  private HubspotSettings(Map<String, String> texts, SystemSettings system, List<String> problems) {
    this.baseurl = SettingTexts.url(INFOS.get(0), texts.get("baseurl"), problems);
    this.token = SettingTexts.secret(INFOS.get(1), texts.get("token"), problems);
    this.systemSettings = system;
  }

  /**
   * Settings from texts by name, the system settings among them; what has no text has its default.
   *
   * @throws SettingsException if a name is unknown or a text is not of its type
   */
  public static HubspotSettings parse(Map<String, String> texts) {
    List<String> problems = new ArrayList<>();
    SystemSettings system = SystemSettingTexts.parse(texts, problems);
    return of(texts, system, problems);
  }

  private static HubspotSettings of(Map<String, String> texts, SystemSettings system,
      List<String> problems) {
    Map<String, String> complete = SettingTexts.complete(INFOS, texts, problems);
    HubspotSettings settings = new HubspotSettings(complete, system, problems);
    if (!problems.isEmpty()) {
      throw new SettingsException(problems);
    }
    return settings;
  }

  /** Settings with types; what is not set has its default. */
  public static Builder builder() {
    return new Builder();
  }

  /** A setting; null where it has no value. */
  public @Nullable URI baseurl() {
    return baseurl;
  }

  /** A setting; null where it has no value. */
  public @Nullable Secret token() {
    return token;
  }

  @Override
  public List<String> missing() {
    List<String> missing = new ArrayList<>();
    if (this.baseurl == null) {
      missing.add("baseurl");
    }
    if (this.token == null) {
      missing.add("token");
    }
    return missing;
  }

  @Override
  public SystemSettings system() {
    return systemSettings;
  }

  @Override
  public List<String> secrets() {
    List<String> secrets = new ArrayList<>();
    if (this.token != null) {
      secrets.add(this.token.reveal());
    }
    return secrets;
  }

  @Override
  public Map<String, String> preSync() {
    return Map.of();
  }

  @Override
  public String toString() {
    return "HubspotSettings["
        + "baseurl=" + this.baseurl
        + ", token=" + this.token
        + "]";
  }

  /** Collects settings. Not thread-safe. */
  public static final class Builder {
    private final Map<String, String> texts = new LinkedHashMap<>();
    private SystemSettings systemSettings = SystemSettings.DEFAULT;

    private Builder() {}

    /** Sets a setting. */
    public Builder baseurl(URI value) {
      texts.put("baseurl", value.toString());
      return this;
    }

    /** Sets a setting. */
    public Builder token(Secret value) {
      texts.put("token", value.reveal());
      return this;
    }

    /** Sets what every connector has. */
    public Builder system(SystemSettings value) {
      systemSettings = value;
      return this;
    }

    /**
     * The settings.
     *
     * @throws SettingsException if a text is not of its setting's type
     */
    public HubspotSettings build() {
      return of(texts, systemSettings, new ArrayList<>());
    }
  }
}
