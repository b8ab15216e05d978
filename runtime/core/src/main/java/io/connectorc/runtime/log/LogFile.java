package io.connectorc.runtime.log;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** A file that lines are added to, and that makes room for a new one when it is full. */
final class LogFile implements DebugLog.Lines {
  private static final Set<StandardOpenOption> AT_ITS_END =
      Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND);

  private final Path file;
  private final Path old;
  private final long largest;
  private SeekableByteChannel channel;

  /**
   * Opens it, or makes it.
   *
   * @param old what a full file becomes
   * @param largest bytes; a single line may be more
   */
  LogFile(Path file, Path old, long largest) throws IOException {
    this.file = file;
    this.old = old;
    this.largest = largest;
    this.channel = open(file);
  }

  @Override
  public void add(String line) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8));
    try {
      long size = channel.size();
      if (size > 0 && size + bytes.remaining() > largest) {
        channel.close();
        Files.move(file, old, StandardCopyOption.REPLACE_EXISTING);
        channel = open(file);
      }
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
    } catch (IOException e) {
      throw unwritable(file, e);
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }

  /** What keeps a log from being written, in words. */
  static IOException unwritable(Path file, IOException cause) {
    return new IOException("\"" + file + "\" can't be written: " + reason(cause) + ".", cause);
  }

  private static String reason(IOException cause) {
    if (cause instanceof AccessDeniedException) {
      return "this user may not";
    }
    if (cause instanceof FileAlreadyExistsException exists) {
      return "\"" + exists.getFile() + "\" is no folder";
    }
    String reason =
        cause instanceof FileSystemException files ? files.getReason() : cause.getMessage();
    return reason == null ? cause.getClass().getSimpleName() : reason;
  }

  /** The reasons in it tell of records, so nobody else may read it. */
  private static SeekableByteChannel open(Path file) throws IOException {
    boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
    FileAttribute<?>[] attributes =
        posix
            ? new FileAttribute<?>[] {
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
            }
            : new FileAttribute<?>[0];
    return Files.newByteChannel(file, AT_ITS_END, attributes);
  }
}
