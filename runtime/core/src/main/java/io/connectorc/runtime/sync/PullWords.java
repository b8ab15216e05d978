package io.connectorc.runtime.sync;

import io.connectorc.runtime.connector.ErrorTexts;
import io.connectorc.runtime.connector.ModuleInfo;
import io.connectorc.runtime.connector.Slice;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

/** What a pull says of a module's pages and records, each with the module's place in the XML. */
final class PullWords {
  private static final int SHOWN = 80;

  private final String place;
  private final List<String> secrets;
  private final String module;

  /**
   * @param source the XML's file name
   * @param secrets masked before a text is cut
   */
  PullWords(ModuleInfo info, String source, List<String> secrets) {
    this.secrets = secrets;
    this.place = info.place().in(source) + ": ";
    this.module = "\"" + info.serviceModule() + "\"";
  }

  String withoutId(Slice record) {
    return place
        + "a record of "
        + module
        + " has no id, so that it can't be synced. It begins "
        + beginning(record);
  }

  String withoutTime(String id) {
    return record(id) + " has no time of change, so that it can't be synced.";
  }

  String withBadTime(String id, String time) {
    return record(id)
        + " has the time of change \""
        + ErrorTexts.excerpt(time, secrets, SHOWN)
        + "\", which is no date, so that it can't be synced.";
  }

  private String record(String id) {
    return place + "record \"" + id + "\" of " + module;
  }

  private String beginning(Slice record) {
    String text = new String(record.copy(), StandardCharsets.UTF_8);
    return ErrorTexts.excerpt(text, secrets, SHOWN);
  }

  String notAnObject() {
    return place + "a record of " + module + " is no object.";
  }

  String noRecords() {
    return place
        + "the answer for "
        + module
        + " has nothing where its records should be; it was taken as an empty page.";
  }

  String unordered() {
    return place
        + "the records of "
        + module
        + " do not come in the order of their times. All of this page were applied, but records"
        + " that come later with earlier times can be missed; let the service sort them.";
  }

  String boundary(int records, Instant token) {
    return place
        + "the last page of "
        + module
        + " holds "
        + records
        + " records that all bear the time "
        + token
        + ". If the service cuts its pages at that size, what lies behind can't be reached without"
        + " paging.";
  }

  String massDelete(long linked) {
    return place
        + "the pull of "
        + module
        + " would delete more than 50 records and more than 10 % of the "
        + linked
        + " linked ones. It stopped before the first deletion of the page. If the deletions are"
        + " meant, confirm them for one run.";
  }

  String deletionsStopped() {
    return place
        + "the pull of "
        + module
        + " stopped before a deletion: an earlier one would have deleted more than 50 records and"
        + " more than 10 % of the linked ones, and nobody has confirmed that. If the deletions are"
        + " meant, confirm them for one run.";
  }
}
