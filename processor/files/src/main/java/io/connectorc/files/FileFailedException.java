package io.connectorc.files;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A file that can't be used; the message is a sentence for the user that names it. */
public final class FileFailedException extends IOException {
  private static final long serialVersionUID = 1L;

  private FileFailedException(Path file, String use, String reason, IOException cause) {
    super("\"" + file + "\" can't be " + use + ": " + reason + ".", cause);
  }

  /** A file or directory that can't be read. */
  public static FileFailedException reading(Path file, IOException cause) {
    return new FileFailedException(file, "read", reason(cause), cause);
  }

  /** A file that can't be written; names what stands in the way of its directory. */
  public static FileFailedException writing(Path file, IOException cause) {
    String reason =
        inTheWay(file).map(other -> "\"" + other + "\" is a file").orElseGet(() -> reason(cause));
    return new FileFailedException(file, "written", reason, cause);
  }

  static FileFailedException deleting(Path file, IOException cause) {
    return new FileFailedException(file, "deleted", reason(cause), cause);
  }

  /** What stands where the file's folder should be. */
  private static Optional<Path> inTheWay(Path file) {
    return Stream.iterate(file.getParent(), Objects::nonNull, Path::getParent)
        .filter(Files::exists)
        .findFirst()
        .filter(nearest -> !Files.isDirectory(nearest));
  }

  private static String reason(IOException cause) {
    if (cause instanceof AccessDeniedException) {
      return "access is denied";
    }
    if (cause instanceof NoSuchFileException) {
      return "it is not there";
    }
    if (cause instanceof NotDirectoryException) {
      return "it is no folder";
    }
    if (cause instanceof CharacterCodingException) {
      return "it is not UTF-8";
    }
    return cause instanceof FileSystemException failed
        ? given(failed.getReason())
        : given(cause.getMessage());
  }

  private static String given(@Nullable String reason) {
    return reason == null ? "the system gives no reason" : reason;
  }
}
