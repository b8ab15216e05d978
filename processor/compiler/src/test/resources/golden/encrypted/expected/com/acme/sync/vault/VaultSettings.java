package com.acme.sync.vault;

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
public final class VaultSettings implements ConnectorSettings {
  static final List<SettingInfo> INFOS = List.of(
      new SettingInfo(
          "key", SettingType.PASSWORD, "Key", true, false, true, null, null, List.of(), new Place(6, 8)),
      new SettingInfo(
          "iv", SettingType.PASSWORD, "Iv", false, false, true, null, null, List.of(), new Place(7, 8)),
      new SettingInfo(
          "algo", SettingType.PICKLIST, "Algo", false, false, false, "AES", null, List.of("AES", "3DES"), new Place(8, 8)),
      new SettingInfo(
          "salt", SettingType.PASSWORD, "Salt", true, false, true, null, null, List.of(), new Place(14, 8)),
      new SettingInfo(
          "sharedkey", SettingType.PASSWORD, "Sharedkey", true, false, true, null, null, List.of(), new Place(15, 8)));

  private final @Nullable Secret key;
  private final @Nullable Secret iv;
  private final @Nullable String algo;
  private final @Nullable Secret salt;
  private final @Nullable Secret sharedkey;
  private final SystemSettings systemSettings;

  private VaultSettings(Map<String, String> texts, SystemSettings system, List<String> problems) {
    this.key = SettingTexts.secret(INFOS.get(0), texts.get("key"), problems);
    this.iv = SettingTexts.secret(INFOS.get(1), texts.get("iv"), problems);
    this.algo = SettingTexts.text(INFOS.get(2), texts.get("algo"), problems);
    this.salt = SettingTexts.secret(INFOS.get(3), texts.get("salt"), problems);
    this.sharedkey = SettingTexts.secret(INFOS.get(4), texts.get("sharedkey"), problems);
    this.systemSettings = system;
  }

  /**
   * Settings from texts by name, the system settings among them; what has no text has its default.
   *
   * @throws SettingsException if a name is unknown or a text is not of its type
   */
  public static VaultSettings parse(Map<String, String> texts) {
    List<String> problems = new ArrayList<>();
    SystemSettings system = SystemSettingTexts.parse(texts, problems);
    return of(texts, system, problems);
  }

  private static VaultSettings of(Map<String, String> texts, SystemSettings system,
      List<String> problems) {
    Map<String, String> complete = SettingTexts.complete(INFOS, texts, problems);
    VaultSettings settings = new VaultSettings(complete, system, problems);
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
  public @Nullable Secret key() {
    return key;
  }

  /** A setting; null where it has no value. */
  public @Nullable Secret iv() {
    return iv;
  }

  /** A setting; null where it has no value. */
  public @Nullable String algo() {
    return algo;
  }

  /** A setting; null where it has no value. */
  public @Nullable Secret salt() {
    return salt;
  }

  /** A setting; null where it has no value. */
  public @Nullable Secret sharedkey() {
    return sharedkey;
  }

  @Override
  public List<String> missing() {
    List<String> missing = new ArrayList<>();
    if (this.key == null) {
      missing.add("key");
    }
    if (this.salt == null) {
      missing.add("salt");
    }
    if (this.sharedkey == null) {
      missing.add("sharedkey");
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
    if (this.key != null) {
      secrets.add(this.key.reveal());
    }
    if (this.iv != null) {
      secrets.add(this.iv.reveal());
    }
    if (this.salt != null) {
      secrets.add(this.salt.reveal());
    }
    if (this.sharedkey != null) {
      secrets.add(this.sharedkey.reveal());
    }
    return secrets;
  }

  @Override
  public Map<String, String> preSync() {
    return Map.of();
  }

  @Override
  public String toString() {
    return "VaultSettings["
        + "key=" + this.key
        + ", iv=" + this.iv
        + ", algo=" + this.algo
        + ", salt=" + this.salt
        + ", sharedkey=" + this.sharedkey
        + "]";
  }

  /** Collects settings. Not thread-safe. */
  public static final class Builder {
    private final Map<String, String> texts = new LinkedHashMap<>();
    private SystemSettings systemSettings = SystemSettings.DEFAULT;

    private Builder() {}

    /** Sets a setting. */
    public Builder key(Secret value) {
      texts.put("key", value.reveal());
      return this;
    }

    /** Sets a setting. */
    public Builder iv(Secret value) {
      texts.put("iv", value.reveal());
      return this;
    }

    /** Sets a setting. */
    public Builder algo(String value) {
      texts.put("algo", value);
      return this;
    }

    /** Sets a setting. */
    public Builder salt(Secret value) {
      texts.put("salt", value.reveal());
      return this;
    }

    /** Sets a setting. */
    public Builder sharedkey(Secret value) {
      texts.put("sharedkey", value.reveal());
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
    public VaultSettings build() {
      return of(texts, systemSettings, new ArrayList<>());
    }
  }
}
