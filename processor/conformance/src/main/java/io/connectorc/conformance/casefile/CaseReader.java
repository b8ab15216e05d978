package io.connectorc.conformance.casefile;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a case folder: {@code connector.xml} and {@code case.yaml}. */
public final class CaseReader {
  private static final String FILE = "case.yaml";

  private CaseReader() {}

  /**
   * Reads a case.
   *
   * @throws CaseFormatException if a file is missing or says something that no case can say
   */
  public static TestCase read(Path folder) throws CaseFormatException {
    CaseNode root = CaseNode.parse(FILE, text(folder.resolve(FILE)));
    Map<String, CaseNode> members =
        root.members(
            "about",
            "rules",
            "portable",
            "build",
            "now",
            "settings",
            "tokens",
            "environment",
            "crm",
            "steps");
    return new TestCase(
        String.valueOf(folder.toAbsolutePath().normalize().getFileName()),
        folder.resolve("connector.xml"),
        root.require(members, "about").text(),
        root.require(members, "rules").textItems(),
        members.containsKey("portable") && root.require(members, "portable").bool(),
        build(members.get("build")),
        now(root, members),
        texts(members.get("settings")),
        texts(members.get("tokens")),
        texts(members.get("environment")),
        members.containsKey("crm") ? records(root.require(members, "crm")) : Map.of(),
        steps(members.get("steps")));
  }

  private static String text(Path file) throws CaseFormatException {
    try {
      return Files.readString(file);
    } catch (CharacterCodingException e) {
      throw new CaseFormatException(file + ": is not UTF-8");
    } catch (IOException e) {
      throw new CaseFormatException(file + ": can't be read");
    }
  }

  private static Instant now(CaseNode root, Map<String, CaseNode> members)
      throws CaseFormatException {
    // A case without steps needs no clock.
    return members.containsKey("steps") ? root.require(members, "now").instant() : Instant.EPOCH;
  }

  private static Map<String, String> texts(@Nullable CaseNode node) throws CaseFormatException {
    return node == null ? Map.of() : node.texts();
  }

  private static @Nullable List<ExpectedDiagnostic> build(@Nullable CaseNode node)
      throws CaseFormatException {
    if (node == null) {
      return null;
    }
    List<ExpectedDiagnostic> build = new ArrayList<>();
    for (CaseNode item : node.items()) {
      Map<String, CaseNode> members = item.members("severity", "rule", "line", "column", "says");
      @Nullable CaseNode column = members.get("column");
      build.add(
          new ExpectedDiagnostic(
              item.require(members, "severity").word("error", "warning").equals("error"),
              item.require(members, "rule").text(),
              item.require(members, "line").integer(),
              column == null ? null : column.integer(),
              says(members.get("says"))));
    }
    return build;
  }

  private static List<Step> steps(@Nullable CaseNode node) throws CaseFormatException {
    List<Step> steps = new ArrayList<>();
    if (node != null) {
      for (CaseNode item : node.items()) {
        steps.add(StepReader.read(item));
      }
    }
    return steps;
  }

  static String says(@Nullable CaseNode node) throws CaseFormatException {
    return node == null ? "" : node.text();
  }

  /** Records by module, as they stand in the CRM or change there. */
  static Map<String, List<GivenRecord>> records(CaseNode node) throws CaseFormatException {
    Map<String, List<GivenRecord>> modules = new LinkedHashMap<>();
    for (Map.Entry<String, CaseNode> module : node.entries().entrySet()) {
      List<GivenRecord> records = new ArrayList<>();
      for (CaseNode item : module.getValue().items()) {
        Map<String, CaseNode> members = item.members("id", "modified", "fields", "deleted");
        @Nullable CaseNode modified = members.get("modified");
        @Nullable CaseNode deleted = members.get("deleted");
        records.add(
            new GivenRecord(
                item.require(members, "id").text(),
                modified == null ? null : modified.instant(),
                StepReader.fields(members.get("fields")),
                deleted != null && deleted.bool()));
      }
      modules.put(module.getKey(), records);
    }
    return modules;
  }
}
