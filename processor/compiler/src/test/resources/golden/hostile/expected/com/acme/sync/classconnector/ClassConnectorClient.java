package com.acme.sync.classconnector;

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
public final class ClassConnectorClient implements ServiceClient {
  private final ClassConnectorSettings settings;
  private final ServiceConnection connection;
  private final ClassConnectorApi api;
  private final Credential credential;

  private ClassConnectorClient(ClassConnectorSettings settings, ServiceConnection connection,
      Credential credential) {
    this.settings = settings;
    this.connection = connection;
    this.api = connection.create(ClassConnectorApi.class);
    this.credential = credential;
  }

  static ClassConnectorClient open(ConnectorContext context) {
    ClassConnectorSettings settings = ContextSettings.of(context, ClassConnectorSettings.class);
    Credential credential = credential(context, settings);
    return new ClassConnectorClient(settings, ServiceConnection.open(context, credential), credential);
  }

  private static Credential credential(ConnectorContext context, ClassConnectorSettings settings) {
    try {
      return Credential.bearer(Values.of(settings.system_()));
    } catch (ConversionException e) {
      throw ContextSettings.refused(ClassConnector.SOURCE, e, settings);
    }
  }

  ClassConnectorSettings settings() {
    return settings;
  }

  ClassConnectorApi api() {
    return api;
  }

  Credential credential() {
    return credential;
  }

  List<String> secrets() {
    return connection.secrets();
  }

  Answer send(Place place, Call<ResponseBody> call, Repeat repeat) throws RequestException {
    return connection.send(ClassConnector.SOURCE, place, call, repeat);
  }

  @Override
  public void close() {
    connection.close();
  }
}
