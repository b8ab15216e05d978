package io.connectorc.samples.hubspot.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** Sends requests to a sandbox as any other program would. */
final class SandboxClient {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpClient http = HttpClient.newHttpClient();
  private final String url;

  SandboxClient(HubspotSandbox sandbox) {
    this.url = sandbox.url();
  }

  record Answer(int status, String text) {
    JsonNode json() throws IOException {
      return JSON.readTree(text);
    }
  }

  Answer post(String path, String body) throws IOException, InterruptedException {
    return send(path, "Bearer " + HubspotSandbox.TOKEN, "POST", body);
  }

  Answer get(String path) throws IOException, InterruptedException {
    return send(path, "Bearer " + HubspotSandbox.TOKEN, "GET", "");
  }

  Answer send(String path, String credential, String method, String body)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(url + "/crm/v3/objects/" + path))
            .header("Authorization", credential)
            .header("Content-Type", "application/json")
            .method(
                method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
            .build();
    HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
    return new Answer(response.statusCode(), response.body());
  }
}
