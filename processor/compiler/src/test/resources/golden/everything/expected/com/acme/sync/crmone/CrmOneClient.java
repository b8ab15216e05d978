package com.acme.sync.crmone;

import io.connectorc.runtime.connector.Answer;
import io.connectorc.runtime.connector.ConnectorContext;
import io.connectorc.runtime.connector.ContextSettings;
import io.connectorc.runtime.connector.Place;
import io.connectorc.runtime.connector.RequestException;
import io.connectorc.runtime.connector.ServiceClient;
import io.connectorc.runtime.http.Credential;
import io.connectorc.runtime.http.Repeat;
import io.connectorc.runtime.http.ServiceConnection;
import io.connectorc.runtime.value.ConversionException;
import io.connectorc.runtime.value.Expressions;
import io.connectorc.runtime.value.Formats;
import io.connectorc.runtime.value.Values;
import java.util.List;
import okhttp3.ResponseBody;
import retrofit2.Call;

/**
 * An open way to the service with one installation's settings. For one run, used by one
 * thread at a time.
 */
public final class CrmOneClient implements ServiceClient {
  private final CrmOneSettings settings;
  private final ServiceConnection connection;
  private final CrmOneApi api;
  private final Credential credential;

  private CrmOneClient(CrmOneSettings settings, ServiceConnection connection,
      Credential credential) {
    this.settings = settings;
    this.connection = connection;
    this.api = connection.create(CrmOneApi.class);
    this.credential = credential;
  }

  static CrmOneClient open(ConnectorContext context) {
    CrmOneSettings settings = ContextSettings.of(context, CrmOneSettings.class);
    Credential credential = credential(context, settings);
    return new CrmOneClient(settings, ServiceConnection.open(context, credential), credential);
  }

  private static Credential credential(ConnectorContext context, CrmOneSettings settings) {
    try {
      return Credential.basic(
          Values.of(settings.username()),
          Expressions.at(58, 60, () -> Formats.trim(Values.of(settings.password()))));
    } catch (ConversionException e) {
      throw ContextSettings.refused(CrmOne.SOURCE, e, settings);
    }
  }

  CrmOneSettings settings() {
    return settings;
  }

  CrmOneApi api() {
    return api;
  }

  Credential credential() {
    return credential;
  }

  List<String> secrets() {
    return connection.secrets();
  }

  Answer send(Place place, Call<ResponseBody> call, Repeat repeat) throws RequestException {
    return connection.send(CrmOne.SOURCE, place, call, repeat);
  }

  @Override
  public void close() {
    connection.close();
  }
}
