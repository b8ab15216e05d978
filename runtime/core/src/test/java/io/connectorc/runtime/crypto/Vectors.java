package io.connectorc.runtime.crypto;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Known answers, from the resources of the tests. */
final class Vectors {
  private static final HexFormat HEX = HexFormat.of();

  private Vectors() {}

  /** One of Wycheproof's, in hex. */
  record Wycheproof(
      String number, boolean valid, String key, String iv, String message, String encrypted) {
    @Override
    public String toString() {
      return number + (valid ? " valid" : " invalid");
    }
  }

  static List<Wycheproof> wycheproof() {
    InputStream in = resource("wycheproof-aes-256-cbc.txt");
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split(" ", -1))
          .map(
              part ->
                  new Wycheproof(
                      part[0], part[1].equals("valid"), part[2], part[3], part[4], part[5]))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] hex(String text) {
    return text.equals("-") ? new byte[0] : HEX.parseHex(text);
  }

  /** The lines of PHP's answers, each with its plain text. */
  static List<Map<String, String>> php() {
    List<Map<String, String>> vectors = new ArrayList<>();
    try (JsonParser in = new JsonFactory().createParser(resource("crypto-vectors.json"))) {
      String plain = "";
      Map<String, String> vector = new HashMap<>();
      for (JsonToken token = in.nextToken(); token != null; token = in.nextToken()) {
        String name = in.currentName();
        if (token == JsonToken.VALUE_STRING && name.equals("plaintext")) {
          plain = in.getText();
        } else if (token == JsonToken.VALUE_STRING) {
          vector.put(name, in.getText());
        } else if (token == JsonToken.END_OBJECT && vector.containsKey("base64")) {
          vector.put("plain", plain);
          vectors.add(vector);
          vector = new HashMap<>();
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return vectors;
  }

  private static InputStream resource(String name) {
    return Objects.requireNonNull(Vectors.class.getResourceAsStream("/crypto/" + name), name);
  }
}
