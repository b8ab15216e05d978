package io.connectorc.compiler.reader;

import static org.assertj.core.api.Assertions.assertThat;

import io.connectorc.compiler.expression.DynamicValue;
import io.connectorc.compiler.expression.FormatKind;
import io.connectorc.compiler.reader.Shape.Entry;
import io.connectorc.compiler.reader.Shape.Presence;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** docs/language.md has an example of everything that is compiled; another test runs them. */
class LanguageReferenceCoverageTest {
  private static final Pattern FENCED = Pattern.compile("```xml\n(.*?)\n```", Pattern.DOTALL);
  private static final String PAGE = page();
  private static final String EXAMPLES =
      FENCED.matcher(PAGE).results().map(found -> found.group(1)).collect(Collectors.joining());

  @Test
  void everyElementAndAttribute() throws IllegalAccessException {
    List<String> missing = new ArrayList<>();
    for (Field field : Vocabulary.class.getDeclaredFields()) {
      if (field.getType() == Shape.class) {
        Shape shape = (Shape) field.get(null);
        compiled(shape.children()).stream()
            .filter(name -> !Pattern.compile("<" + name + "[\\s/>]").matcher(EXAMPLES).find())
            .forEach(name -> missing.add(field.getName() + " <" + name + ">"));
        compiled(shape.attributes()).stream()
            .filter(name -> !Pattern.compile("\\s" + name + "=\"").matcher(EXAMPLES).find())
            .forEach(name -> missing.add(field.getName() + " " + name + "="));
      }
    }
    assertThat(missing).as("without an example in docs/language.md").isEmpty();
  }

  @Test
  void everyDynamicValue() {
    assertThat(Arrays.stream(DynamicValue.values()).map(DynamicValue::text))
        .allSatisfy(text -> assertThat(EXAMPLES).contains("\"" + text));
  }

  @Test
  void everyFormat() {
    assertThat(Arrays.stream(FormatKind.values()))
        .allSatisfy(
            kind ->
                assertThat(PAGE)
                    .containsPattern("\n\\| `" + kind.text() + (kind.takesArgument() ? ":" : "`")));
  }

  private static List<String> compiled(Map<String, Entry> entries) {
    return entries.entrySet().stream()
        .filter(entry -> !entry.getValue().isRefused())
        .filter(entry -> entry.getValue().presence() != Presence.SLIP)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static String page() {
    Path page = Path.of("../../docs/language.md");
    try {
      return Files.readString(page);
    } catch (IOException e) {
      throw new IllegalStateException(page + " can't be read", e);
    }
  }
}
