package com.acme.sync.crmone;

import io.connectorc.runtime.connector.ConnectorSettings;
import io.connectorc.runtime.connector.Place;
import io.connectorc.runtime.connector.SettingInfo;
import io.connectorc.runtime.connector.SettingTexts;
import io.connectorc.runtime.connector.SettingType;
import io.connectorc.runtime.connector.SettingsException;
import io.connectorc.runtime.connector.SystemSettingTexts;
import io.connectorc.runtime.connector.SystemSettings;
import io.connectorc.runtime.value.Secret;
import java.math.BigInteger;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The settings of one installation. Immutable; {@code toString} shows no secret. */
public final class CrmOneSettings implements ConnectorSettings {
  static final List<SettingInfo> INFOS = List.of(
      new SettingInfo(
          "base_url", SettingType.URL, "Base url", true, true, false, null, null, List.of(), new Place(7, 8)),
      new SettingInfo(
          "username", SettingType.TEXT, "Username", true, false, false, null, null, List.of(), new Place(8, 8)),
      new SettingInfo(
          "password", SettingType.PASSWORD, "Password", true, false, true, null, null, List.of(), new Place(9, 8)),
      new SettingInfo(
          "level", SettingType.INTEGER, "Level", false, true, false, "3", null, List.of(), new Place(10, 8)),
      new SettingInfo(
          "strict", SettingType.BOOLEAN, "Strict", false, false, false, null, null, List.of(), new Place(11, 8)),
      new SettingInfo(
          "from", SettingType.DATE, "From", false, false, false, null, null, List.of(), new Place(12, 8)),
      new SettingInfo(
          "since", SettingType.DATETIME, "Since", false, false, false, null, null, List.of(), new Place(13, 8)),
      new SettingInfo(
          "status", SettingType.PICKLIST, "Status", false, false, false, "Open", null, List.of("Open", "Closed"), new Place(14, 8)),
      new SettingInfo(
          "contact", SettingType.REFERENCE, "Contact", false, false, false, null, "Contacts", List.of(), new Place(20, 8)));

  private final @Nullable URI baseUrl;
  private final @Nullable String username;
  private final @Nullable Secret password;
  private final @Nullable BigInteger level;
  private final @Nullable Boolean strict;
  private final @Nullable LocalDate from;
  private final @Nullable Instant since;
  private final @Nullable String status;
  private final @Nullable String contact;
  private final SystemSettings systemSettings;

  private CrmOneSettings(Map<String, String> texts, SystemSettings system, List<String> problems) {
    this.baseUrl = SettingTexts.url(INFOS.get(0), texts.get("base_url"), problems);
    this.username = SettingTexts.text(INFOS.get(1), texts.get("username"), problems);
    this.password = SettingTexts.secret(INFOS.get(2), texts.get("password"), problems);
    this.level = SettingTexts.integer(INFOS.get(3), texts.get("level"), problems);
    this.strict = SettingTexts.bool(INFOS.get(4), texts.get("strict"), problems);
    this.from = SettingTexts.date(INFOS.get(5), texts.get("from"), problems);
    this.since = SettingTexts.dateTime(INFOS.get(6), texts.get("since"), problems);
    this.status = SettingTexts.text(INFOS.get(7), texts.get("status"), problems);
    this.contact = SettingTexts.text(INFOS.get(8), texts.get("contact"), problems);
    this.systemSettings = system;
  }

  /**
   * Settings from texts by name, the system settings among them; what has no text has its default.
   *
   * @throws SettingsException if a name is unknown or a text is not of its type
   */
  public static CrmOneSettings parse(Map<String, String> texts) {
    List<String> problems = new ArrayList<>();
    SystemSettings system = SystemSettingTexts.parse(texts, problems);
    return of(texts, system, problems);
  }

  private static CrmOneSettings of(Map<String, String> texts, SystemSettings system,
      List<String> problems) {
    Map<String, String> complete = SettingTexts.complete(INFOS, texts, problems);
    CrmOneSettings settings = new CrmOneSettings(complete, system, problems);
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
  public @Nullable URI baseUrl() {
    return baseUrl;
  }

  /** A setting; null where it has no value. */
  public @Nullable String username() {
    return username;
  }

  /** A setting; null where it has no value. */
  public @Nullable Secret password() {
    return password;
  }

  /** A setting; null where it has no value. */
  public @Nullable BigInteger level() {
    return level;
  }

  /** A setting; null where it has no value. */
  public @Nullable Boolean strict() {
    return strict;
  }

  /** A setting; null where it has no value. */
  public @Nullable LocalDate from() {
    return from;
  }

  /** A setting; null where it has no value. */
  public @Nullable Instant since() {
    return since;
  }

  /** A setting; null where it has no value. */
  public @Nullable String status() {
    return status;
  }

  /** A setting; null where it has no value. */
  public @Nullable String contact() {
    return contact;
  }

  @Override
  public List<String> missing() {
    List<String> missing = new ArrayList<>();
    if (this.baseUrl == null) {
      missing.add("base_url");
    }
    if (this.username == null) {
      missing.add("username");
    }
    if (this.password == null) {
      missing.add("password");
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
    if (this.password != null) {
      secrets.add(this.password.reveal());
    }
    return secrets;
  }

  @Override
  public Map<String, String> preSync() {
    Map<String, String> preSync = new LinkedHashMap<>();
    if (this.baseUrl != null) {
      preSync.put("base_url", this.baseUrl.toString());
    }
    if (this.level != null) {
      preSync.put("level", this.level.toString());
    }
    return preSync;
  }

  @Override
  public String toString() {
    return "CrmOneSettings["
        + "base_url=" + this.baseUrl
        + ", username=" + this.username
        + ", password=" + this.password
        + ", level=" + this.level
        + ", strict=" + this.strict
        + ", from=" + this.from
        + ", since=" + this.since
        + ", status=" + this.status
        + ", contact=" + this.contact
        + "]";
  }

  /** Collects settings. Not thread-safe. */
  public static final class Builder {
    private final Map<String, String> texts = new LinkedHashMap<>();
    private SystemSettings systemSettings = SystemSettings.DEFAULT;

    private Builder() {}

    /** Sets a setting. */
    public Builder baseUrl(URI value) {
      texts.put("base_url", value.toString());
      return this;
    }

    /** Sets a setting. */
    public Builder username(String value) {
      texts.put("username", value);
      return this;
    }

    /** Sets a setting. */
    public Builder password(Secret value) {
      texts.put("password", value.reveal());
      return this;
    }

    /** Sets a setting. */
    public Builder level(BigInteger value) {
      texts.put("level", value.toString());
      return this;
    }

    /** Sets a setting. */
    public Builder strict(Boolean value) {
      texts.put("strict", value.toString());
      return this;
    }

    /** Sets a setting. */
    public Builder from(LocalDate value) {
      texts.put("from", value.toString());
      return this;
    }

    /** Sets a setting. */
    public Builder since(Instant value) {
      texts.put("since", value.toString());
      return this;
    }

    /** Sets a setting. */
    public Builder status(String value) {
      texts.put("status", value);
      return this;
    }

    /** Sets a setting. */
    public Builder contact(String value) {
      texts.put("contact", value);
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
    public CrmOneSettings build() {
      return of(texts, systemSettings, new ArrayList<>());
    }
  }
}
