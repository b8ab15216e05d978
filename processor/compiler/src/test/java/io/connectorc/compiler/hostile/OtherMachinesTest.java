package io.connectorc.compiler.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What needs a process of its own to be seen. */
final class OtherMachinesTest {
  private static final int MOST_SECONDS = 300;

  @Test
  void whatIsHugeIsToldWithin256Mebibytes(@TempDir Path folder) throws Exception {
    assertThat(run(folder, SmallMachine.class, "-Xmx256m")).containsExactly(SmallMachine.LAST_LINE);
  }

  @Test
  void noFileAndNoSocketIsOpened(@TempDir Path folder) throws Exception {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
    try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String url = "http://127.0.0.1:" + server.getLocalPort() + "/a.dtd";

      List<String> said =
          run(folder, WatchedMachine.class, "-Xmx256m", folder.toString(), url, secret.toString());

      assertThat(said).containsExactly(WatchedMachine.LAST_LINE);
      server.setSoTimeout(1);
      assertThatExceptionOfType(SocketTimeoutException.class).isThrownBy(server::accept);
    }
  }

  /** Else the test above would prove nothing. */
  @Test
  void aFileThatIsReadIsSeen(@TempDir Path folder) throws Exception {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");

    List<String> said =
        run(
            folder,
            WatchedMachine.class,
            "-Xmx256m",
            folder.toString(),
            "http://127.0.0.1:1/",
            secret.toString(),
            "read it");

    assertThat(String.join("\n", said)).contains("jdk.FileRead", "secret.txt");
  }

  private static List<String> run(Path folder, Class<?> main, String memory, String... arguments)
      throws IOException, InterruptedException {
    Path output = folder.resolve("output.txt");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(memory, "-cp", System.getProperty("java.class.path"), main.getName()));
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    try {
      assertThat(process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)).isTrue();
    } finally {
      process.destroyForcibly();
    }
    return Files.readAllLines(output, StandardCharsets.UTF_8);
  }
}
