package io.connectorc.samples.hubspot.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Where the demo keeps its files. */
record DemoFiles(Path folder) {
  Path crm() {
    return folder.resolve("crm.db");
  }

  Path state() {
    return folder.resolve("sync.db");
  }

  Path log() {
    return folder.resolve("demo.log");
  }

  /** Makes the folder, and removes what an earlier demo left there; nothing else. */
  void prepare() throws IOException {
    Files.createDirectories(folder);
    for (String database : List.of("crm.db", "sync.db")) {
      for (String suffix : List.of("", "-wal", "-shm")) {
        Files.deleteIfExists(folder.resolve(database + suffix));
      }
    }
    Files.deleteIfExists(log());
  }
}
