package io.connectorc.conformance.casefile;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads one step; its kind is told by the member that it has. */
final class StepReader {
  private static final List<String> KINDS = List.of("sync", "change", "settings", "restart");

  private StepReader() {}

  static Step read(CaseNode node) throws CaseFormatException {
    List<String> kinds = node.entries().keySet().stream().filter(KINDS::contains).toList();
    if (kinds.size() != 1) {
      throw node.error("a step has exactly one of " + String.join(", ", KINDS));
    }
    String kind = kinds.get(0);
    if (kind.equals("sync")) {
      return sync(node);
    }
    Map<String, CaseNode> members = node.members(kind, "now");
    CaseNode what = node.require(members, kind);
    @Nullable Instant now = now(members);
    return switch (kind) {
      case "change" -> new Step.Change(node.line(), now, CaseReader.records(what));
      case "settings" -> new Step.Settings(node.line(), now, what.texts());
      default -> restart(node, now, what);
    };
  }

  private static Step restart(CaseNode node, @Nullable Instant now, CaseNode what)
      throws CaseFormatException {
    what.word("true");
    return new Step.Restart(node.line(), now);
  }

  private static @Nullable Instant now(Map<String, CaseNode> members) throws CaseFormatException {
    @Nullable CaseNode now = members.get("now");
    return now == null ? null : now.instant();
  }

  private static Step sync(CaseNode node) throws CaseFormatException {
    Map<String, CaseNode> members =
        node.members("sync", "now", "exchanges", "anyorder", "report", "nowhere", "failed", "crm");
    @Nullable CaseNode anyOrder = members.get("anyorder");
    @Nullable CaseNode nowhere = members.get("nowhere");
    return new Step.Sync(
        node.line(),
        now(members),
        node.require(members, "sync").word("user", "background").equals("user"),
        anyOrder != null && anyOrder.bool(),
        exchanges(members.get("exchanges")),
        report(members.get("report")),
        nowhere == null ? List.of() : nowhere.textItems(),
        failed(members.get("failed")),
        crm(members.get("crm")));
  }

  private static List<Exchange> exchanges(@Nullable CaseNode node) throws CaseFormatException {
    List<Exchange> exchanges = new ArrayList<>();
    if (node != null) {
      for (CaseNode item : node.items()) {
        exchanges.add(ExchangeReader.read(item));
      }
    }
    return exchanges;
  }

  private static Map<String, ExpectedReport> report(@Nullable CaseNode node)
      throws CaseFormatException {
    Map<String, ExpectedReport> report = new LinkedHashMap<>();
    if (node != null) {
      for (Map.Entry<String, CaseNode> module : node.entries().entrySet()) {
        report.put(module.getKey(), moduleReport(module.getValue()));
      }
    }
    return report;
  }

  private static ExpectedReport moduleReport(CaseNode node) throws CaseFormatException {
    Map<String, CaseNode> members =
        node.members("pulled", "pushed", "complete", "warnings", "error", "skipped");
    @Nullable CaseNode complete = members.get("complete");
    @Nullable CaseNode warnings = members.get("warnings");
    @Nullable CaseNode error = members.get("error");
    @Nullable CaseNode skipped = members.get("skipped");
    return new ExpectedReport(
        counts(members.get("pulled"), "created", "updated", "deleted", "unchanged", "failed"),
        counts(members.get("pushed"), "created", "updated", "deleted", "failed", "held"),
        complete == null ? null : complete.bool(),
        warnings == null ? null : warnings(warnings),
        error == null ? null : error.text(),
        skipped == null ? null : skipped.word("dependency", "settings"));
  }

  private static List<String> warnings(CaseNode node) throws CaseFormatException {
    List<String> warnings = new ArrayList<>();
    for (CaseNode item : node.items()) {
      warnings.add(item.word("boundary", "unordered", "norecords", "massdelete"));
    }
    return warnings;
  }

  private static Map<String, Long> counts(@Nullable CaseNode node, String... names)
      throws CaseFormatException {
    Map<String, Long> counts = new LinkedHashMap<>();
    if (node != null) {
      for (Map.Entry<String, CaseNode> member : node.members(names).entrySet()) {
        counts.put(member.getKey(), (long) member.getValue().integer());
      }
    }
    return counts;
  }

  private static @Nullable List<ExpectedFailure> failed(@Nullable CaseNode node)
      throws CaseFormatException {
    if (node == null) {
      return null;
    }
    List<ExpectedFailure> failed = new ArrayList<>();
    for (CaseNode item : node.items()) {
      Map<String, CaseNode> members = item.members("module", "service", "crm", "says");
      @Nullable CaseNode service = members.get("service");
      @Nullable CaseNode crm = members.get("crm");
      failed.add(
          new ExpectedFailure(
              item.require(members, "module").text(),
              service == null ? null : service.text(),
              crm == null ? null : crm.text(),
              CaseReader.says(members.get("says"))));
    }
    return failed;
  }

  private static Map<String, List<ExpectedRecord>> crm(@Nullable CaseNode node)
      throws CaseFormatException {
    Map<String, List<ExpectedRecord>> modules = new LinkedHashMap<>();
    if (node == null) {
      return modules;
    }
    for (Map.Entry<String, CaseNode> module : node.entries().entrySet()) {
      List<ExpectedRecord> records = new ArrayList<>();
      for (CaseNode item : module.getValue().items()) {
        Map<String, CaseNode> members = item.members("id", "fields");
        @Nullable CaseNode id = members.get("id");
        records.add(
            new ExpectedRecord(id == null ? null : id.text(), fields(members.get("fields"))));
      }
      modules.put(module.getKey(), records);
    }
    return modules;
  }

  static Map<String, JsonNode> fields(@Nullable CaseNode node) throws CaseFormatException {
    Map<String, JsonNode> fields = new LinkedHashMap<>();
    if (node != null) {
      for (Map.Entry<String, CaseNode> field : node.entries().entrySet()) {
        fields.put(field.getKey(), field.getValue().json());
      }
    }
    return fields;
  }
}
