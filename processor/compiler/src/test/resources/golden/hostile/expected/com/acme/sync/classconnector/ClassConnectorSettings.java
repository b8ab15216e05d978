package com.acme.sync.classconnector;

import io.connectorc.runtime.connector.ConnectorSettings;
import io.connectorc.runtime.connector.Place;
import io.connectorc.runtime.connector.SettingInfo;
import io.connectorc.runtime.connector.SettingTexts;
import io.connectorc.runtime.connector.SettingType;
import io.connectorc.runtime.connector.SettingsException;
import io.connectorc.runtime.connector.SystemSettingTexts;
import io.connectorc.runtime.connector.SystemSettings;
import io.connectorc.runtime.value.Secret;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The settings of one installation. Immutable; {@code toString} shows no secret. */
public final class ClassConnectorSettings implements ConnectorSettings {
  static final List<SettingInfo> INFOS = List.of(
      new SettingInfo(
          "texts", SettingType.TEXT, "\"; System.exit(1); //", false, false, false, "*/ \\u000aSystem.exit(2); \u2028 \ud83d\ude00", null, List.of(), new Place(6, 8)),
      new SettingInfo(
          "system", SettingType.PASSWORD, "System", false, false, true, null, null, List.of(), new Place(7, 8)),
      new SettingInfo(
          "settings", SettingType.TEXT, "Settings", false, false, false, null, null, List.of(), new Place(8, 8)),
      new SettingInfo(
          "class", SettingType.TEXT, "Class", false, false, false, null, null, List.of(), new Place(9, 8)));

  private final @Nullable String texts;
  private final @Nullable Secret system_;
  private final @Nullable String settings;
  private final @Nullable String class_;
  private final SystemSettings systemSettings;

  private ClassConnectorSettings(Map<String, String> texts, SystemSettings system,
      List<String> problems) {
    this.texts = SettingTexts.text(INFOS.get(0), texts.get("texts"), problems);
    this.system_ = SettingTexts.secret(INFOS.get(1), texts.get("system"), problems);
    this.settings = SettingTexts.text(INFOS.get(2), texts.get("settings"), problems);
    this.class_ = SettingTexts.text(INFOS.get(3), texts.get("class"), problems);
    this.systemSettings = system;
  }

  /**
   * Settings from texts by name, the system settings among them; what has no text has its default.
   *
   * @throws SettingsException if a name is unknown or a text is not of its type
   */
  public static ClassConnectorSettings parse(Map<String, String> texts) {
    List<String> problems = new ArrayList<>();
    SystemSettings system = SystemSettingTexts.parse(texts, problems);
    return of(texts, system, problems);
  }

  private static ClassConnectorSettings of(Map<String, String> texts, SystemSettings system,
      List<String> problems) {
    Map<String, String> complete = SettingTexts.complete(INFOS, texts, problems);
    ClassConnectorSettings settings = new ClassConnectorSettings(complete, system, problems);
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
  public @Nullable String texts() {
    return texts;
  }

  /** A setting; null where it has no value. */
  public @Nullable Secret system_() {
    return system_;
  }

  /** A setting; null where it has no value. */
  public @Nullable String settings() {
    return settings;
  }

  /** A setting; null where it has no value. */
  public @Nullable String class_() {
    return class_;
  }

  @Override
  public List<String> missing() {
    return List.of();
  }

  @Override
  public SystemSettings system() {
    return systemSettings;
  }

  @Override
  public List<String> secrets() {
    List<String> secrets = new ArrayList<>();
    if (this.system_ != null) {
      secrets.add(this.system_.reveal());
    }
    return secrets;
  }

  @Override
  public Map<String, String> preSync() {
    return Map.of();
  }

  @Override
  public String toString() {
    return "ClassConnectorSettings["
        + "texts=" + this.texts
        + ", system=" + this.system_
        + ", settings=" + this.settings
        + ", class=" + this.class_
        + "]";
  }

  /** Collects settings. Not thread-safe. */
  public static final class Builder {
    private final Map<String, String> texts = new LinkedHashMap<>();
    private SystemSettings systemSettings = SystemSettings.DEFAULT;

    private Builder() {}

    /** Sets a setting. */
    public Builder texts(String value) {
      texts.put("texts", value);
      return this;
    }

    /** Sets a setting. */
    public Builder system_(Secret value) {
      texts.put("system", value.reveal());
      return this;
    }

    /** Sets a setting. */
    public Builder settings(String value) {
      texts.put("settings", value);
      return this;
    }

    /** Sets a setting. */
    public Builder class_(String value) {
      texts.put("class", value);
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
    public ClassConnectorSettings build() {
      return of(texts, systemSettings, new ArrayList<>());
    }
  }
}
