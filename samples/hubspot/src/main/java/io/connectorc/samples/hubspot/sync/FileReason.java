package io.connectorc.samples.hubspot.sync;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.jspecify.annotations.Nullable;

/** Why a file can't be used, for a person; Java's own message is often only its path. */
final class FileReason {
  private FileReason() {}

  /** A clause without a full stop. */
  static String of(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "access is denied";
    }
    if (e instanceof NoSuchFileException) {
      return "no file can be made there";
    }
    return e instanceof FileSystemException failed
        ? given(failed.getReason())
        : given(e.getMessage());
  }

  private static String given(@Nullable String reason) {
    return reason == null ? "the system gives no reason" : reason;
  }
}
