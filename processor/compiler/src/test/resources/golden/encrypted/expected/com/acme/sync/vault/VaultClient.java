package com.acme.sync.vault;

import io.connectorc.runtime.connector.Answer;
import io.connectorc.runtime.connector.CipherSettings;
import io.connectorc.runtime.connector.ConnectorContext;
import io.connectorc.runtime.connector.ContextSettings;
import io.connectorc.runtime.connector.Place;
import io.connectorc.runtime.connector.RequestException;
import io.connectorc.runtime.connector.ServiceClient;
import io.connectorc.runtime.crypto.Algorithm;
import io.connectorc.runtime.crypto.PayloadCipher;
import io.connectorc.runtime.http.Credential;
import io.connectorc.runtime.http.Repeat;
import io.connectorc.runtime.http.ServiceConnection;
import io.connectorc.runtime.value.ConversionException;
import io.connectorc.runtime.value.Expressions;
import io.connectorc.runtime.value.Formats;
import io.connectorc.runtime.value.Value;
import io.connectorc.runtime.value.Values;
import java.util.List;
import okhttp3.ResponseBody;
import retrofit2.Call;

/**
 * An open way to the service with one installation's settings. For one run, used by one
 * thread at a time.
 */
public final class VaultClient implements ServiceClient {
  private final VaultSettings settings;
  private final ServiceConnection connection;
  private final VaultApi api;
  private final Credential credential;
  private final PayloadCipher cipher;
  private final PayloadCipher cipher2;

  private VaultClient(VaultSettings settings, ServiceConnection connection, Credential credential,
      PayloadCipher cipher, PayloadCipher cipher2) {
    this.settings = settings;
    this.connection = connection;
    this.api = connection.create(VaultApi.class);
    this.credential = credential;
    this.cipher = cipher;
    this.cipher2 = cipher2;
  }

  static VaultClient open(ConnectorContext context) {
    VaultSettings settings = ContextSettings.of(context, VaultSettings.class);
    Credential credential = credential(context, settings);
    PayloadCipher cipher = openCipher(context, settings);
    PayloadCipher cipher2 = openCipher2(context, settings);
    return new VaultClient(settings, ServiceConnection.open(context, credential), credential, cipher, cipher2);
  }

  private static Credential credential(ConnectorContext context, VaultSettings settings) {
    return Credential.none();
  }

  private static PayloadCipher openCipher(ConnectorContext context, VaultSettings settings) {
    return new CipherSettings(context.secrets())
        .algorithm("setting \"algo\"", Values.of(settings.algo()))
        .key("setting \"key\"", Values.of(settings.key()))
        .iv("setting \"iv\"", Values.of(settings.iv()))
        .open();
  }

  private static PayloadCipher openCipher2(ConnectorContext context, VaultSettings settings) {
    try {
      return new CipherSettings(context.secrets())
          .algorithm(Algorithm.AES)
          .key("setting \"sharedkey\"", Expressions.at(62, 26, () -> Formats.trim(Values.of(settings.sharedkey()))))
          .iv("encrypted.xml:62:62: the iv", Value.text("people-" + Values.text(Values.of(settings.salt()))))
          .open();
    } catch (ConversionException e) {
      throw ContextSettings.refused(Vault.SOURCE, e, settings);
    }
  }

  VaultSettings settings() {
    return settings;
  }

  VaultApi api() {
    return api;
  }

  Credential credential() {
    return credential;
  }

  PayloadCipher cipher() {
    return cipher;
  }

  PayloadCipher cipher2() {
    return cipher2;
  }

  List<String> secrets() {
    return connection.secrets();
  }

  Answer send(Place place, Call<ResponseBody> call, Repeat repeat) throws RequestException {
    return connection.send(Vault.SOURCE, place, call, repeat);
  }

  @Override
  public void close() {
    connection.close();
  }
}
