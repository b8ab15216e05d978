package io.connectorc.samples.hubspot.sync;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Reads settings from a properties file and the environment; the environment wins. */
final class SettingsReader {
  private static final Path DEFAULT_FILE = Path.of("hubspot.properties");

  private SettingsReader() {}

  /**
   * The texts of all settings that have one, by their names in the file.
   *
   * @param file null for the default one, which may be missing
   */
  static Map<String, String> read(@Nullable Path file, Map<String, String> environment)
      throws WrongSettingsException {
    Map<String, String> texts = new LinkedHashMap<>();
    if (file != null || Files.exists(DEFAULT_FILE)) {
      texts.putAll(fromFile(file == null ? DEFAULT_FILE : file));
    }
    for (Setting setting : Setting.values()) {
      String text = environment.get(setting.variable());
      if (text != null) {
        texts.put(setting.key(), text);
      }
    }
    texts.values().removeIf(String::isBlank);
    return texts;
  }

  private static Map<String, String> fromFile(Path file) throws WrongSettingsException {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    } catch (NoSuchFileException e) {
      throw wrong(file, "is not there.");
    } catch (CharacterCodingException e) {
      throw wrong(file, "is not UTF-8. Save it as UTF-8.");
    } catch (IllegalArgumentException e) {
      throw wrong(file, "holds a \"\\u\" without four hex digits behind it. Mend or double it.");
    } catch (IOException e) {
      throw wrong(file, "can't be read: " + FileReason.of(e) + ".");
    }
    List<String> unknown =
        properties.stringPropertyNames().stream()
            .filter(key -> !Setting.isKey(key))
            .sorted()
            .map(
                key ->
                    "\"%s\" in \"%s\" is no setting. Known are %s."
                        .formatted(key, file, Setting.keys()))
            .toList();
    if (!unknown.isEmpty()) {
      throw new WrongSettingsException(unknown);
    }
    Map<String, String> texts = new LinkedHashMap<>();
    properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
    return texts;
  }

  private static WrongSettingsException wrong(Path file, String what) {
    return new WrongSettingsException(List.of("The settings file \"" + file + "\" " + what));
  }
}
