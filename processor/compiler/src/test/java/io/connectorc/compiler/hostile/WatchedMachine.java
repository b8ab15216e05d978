package io.connectorc.compiler.hostile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;

/**
 * The main class of a process that the Java Flight Recorder watches: compiles what would have a
 * file read or a server asked, and prints what was read or asked, then a last line.
 */
final class WatchedMachine {
  static final String LAST_LINE = "all watched";

  private static final Set<String> WATCHED =
      Set.of("jdk.FileRead", "jdk.FileWrite", "jdk.SocketRead", "jdk.SocketWrite");

  private WatchedMachine() {}

  /**
   * Compiles.
   *
   * @param args a folder; a url of a server that nobody may ask; a file that nobody may read
   */
  public static void main(String[] args) throws IOException {
    List<String> documents = documents(args[1], Path.of(args[2]).toUri().toString());
    documents.forEach(WatchedMachine::compile); // Classes are read from files, once.
    Path recorded = Path.of(args[0], "watched.jfr");
    try (Recording recording = new Recording()) {
      WATCHED.forEach(event -> recording.enable(event).withThreshold(Duration.ZERO));
      recording.start();
      documents.forEach(WatchedMachine::compile);
      if (args.length > 3) {
        Files.readString(Path.of(args[2]));
      }
      recording.stop();
      recording.dump(recorded);
    }
    for (RecordedEvent event : RecordingFile.readAllEvents(recorded)) {
      if (WATCHED.contains(event.getEventType().getName()) && !isOfClasses(event)) {
        print(event.toString());
      }
    }
    print(LAST_LINE);
  }

  /** The machine itself may read a class later. */
  private static boolean isOfClasses(RecordedEvent event) {
    String path = event.hasField("path") ? String.valueOf(event.getString("path")) : "";
    return path.endsWith(".class") || path.endsWith(".jar") || path.endsWith("modules");
  }

  private static List<String> documents(String url, String file) {
    return Stream.of(url, file)
        .flatMap(
            it ->
                Stream.of(
                        "<!DOCTYPE connector SYSTEM \"%s\"><connector/>",
                        "<!DOCTYPE connector PUBLIC \"-//A//B\" \"%s\"><connector/>",
                        "<!DOCTYPE a [<!ENTITY b SYSTEM \"%s\">]><a>&b;</a>",
                        "<!DOCTYPE a [<!ENTITY b SYSTEM \"%s\">]><a c=\"&b;\"/>",
                        "<!DOCTYPE a [<!ENTITY %% b SYSTEM \"%s\"> %%b;]><a/>",
                        "<!DOCTYPE a [<!NOTATION b SYSTEM \"%s\">]><a/>",
                        "<!DOCTYPE a SYSTEM \"%s\" [<!ATTLIST a b CDATA \"c\">]><a/>",
                        "<?xml-stylesheet href=\"%s\"?><connector/>",
                        "<?xml-model href=\"%s\"?><connector/>",
                        "<?include src=\"%s\"?><connector/>",
                        "<connector xmlns:xi=\"http://www.w3.org/2001/XInclude\"><xi:include href=\"%s\"/></connector>",
                        "<connector xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:schemaLocation=\"a %s\"/>",
                        "<connector xsi:noNamespaceSchemaLocation=\"%s\" xml:base=\"%1$s\"/>",
                        connector())
                    .map(document -> document.formatted(it)))
        .toList();
  }

  /** A connector whose settings and urls name the place. */
  private static String connector() {
    return """
        <connector name="watched">
          <synctype>app</synctype>
          <config><fields><field name="at" type="url" value="http://a.test"/></fields></config>
          <modules><module servicemodule="%1$s" vtigermodule="Contacts"/></modules>
          <fieldmapping>
            <Contacts><field vtigerfield="name" servicefield="name"/></Contacts>
          </fieldmapping>
          <service><url A="$config.$fields.at">%1$s/$A</url></service>
          <pull>
            <request><url>%1$s</url></request>
            <response>
              <records use="r"/><recordid use="id"/><recordmodifiedtime use="u"/>
            </response>
          </pull>
        </connector>
        """;
  }

  private static void compile(String document) {
    Verdict verdict = Verdict.of(document.getBytes(StandardCharsets.UTF_8), "com.acme");
    verdict.problems().forEach(WatchedMachine::print);
  }

  @SuppressWarnings("SystemOut") // what the test reads
  private static void print(String line) {
    System.out.println(line);
  }
}
