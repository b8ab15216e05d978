package com.acme.sync.hubspot;

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
import io.connectorc.runtime.value.Values;
import java.util.List;
import okhttp3.ResponseBody;
import retrofit2.Call;

/**
 * An open way to the service with one installation's settings. For one run, used by one
 * thread at a time.
 */
public final class HubspotClient implements ServiceClient {
  private final HubspotSettings settings;
  private final ServiceConnection connection;
  private final HubspotApi api;
  private final Credential credential;

  private HubspotClient(HubspotSettings settings, ServiceConnection connection,
      Credential credential) {
    this.settings = settings;
    this.connection = connection;
    this.api = connection.create(HubspotApi.class);
    this.credential = credential;
  }

  static HubspotClient open(ConnectorContext context) {
    HubspotSettings settings = ContextSettings.of(context, HubspotSettings.class);
    Credential credential = credential(context, settings);
    return new HubspotClient(settings, ServiceConnection.open(context, credential), credential);
  }

  private static Credential credential(ConnectorContext context, HubspotSettings settings) {
    try {
      return Credential.bearer(Values.of(settings.token()));
    } catch (ConversionException e) {
      throw ContextSettings.refused(Hubspot.SOURCE, e, settings);
    }
  }

  HubspotSettings settings() {
    return settings;
  }

  HubspotApi api() {
    return api;
  }

  Credential credential() {
    return credential;
  }

  List<String> secrets() {
    return connection.secrets();
  }

  Answer send(Place place, Call<ResponseBody> call, Repeat repeat) throws RequestException {
    return connection.send(Hubspot.SOURCE, place, call, repeat);
  }

  @Override
  public void close() {
    connection.close();
  }
}
