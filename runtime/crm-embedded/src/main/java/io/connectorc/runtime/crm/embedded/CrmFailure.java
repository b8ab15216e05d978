package io.connectorc.runtime.crm.embedded;

import io.connectorc.runtime.crm.CrmException;
import java.nio.file.Path;
import java.sql.SQLException;

/** What an error of SQLite means to the person who owns the file. */
final class CrmFailure {
  private static final int PRIMARY_CODE = 0xff;

  private CrmFailure() {}

  static CrmException of(Path path, SQLException e) {
    return new CrmException("\"%s\": %s".formatted(path, text(path, e)), e);
  }

  private static String text(Path path, SQLException e) {
    return switch (e.getErrorCode() & PRIMARY_CODE) {
      case 5, 6 -> "another program holds the CRM file. Run again when it is done.";
      case 8 -> "the CRM file can't be written. Check its permissions and those of its folder.";
      case 10 -> "reading or writing the CRM file failed. Check the disk, then run again.";
      case 11 -> "the CRM file is damaged. Restore it from a copy.";
      case 13 ->
          "the disk is full; nothing of this page was stored. Free some space, then run again.";
      case 14 ->
          "the CRM file can't be opened. Check that the folder \"%s\" is there and can be written."
              .formatted(path.toAbsolutePath().getParent());
      case 26 -> "this is no CRM file. Name another file, or one that is not there yet.";
      default -> "the CRM file could not be used: " + e.getMessage();
    };
  }
}
