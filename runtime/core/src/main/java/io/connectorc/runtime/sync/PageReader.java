package io.connectorc.runtime.sync;

import io.connectorc.runtime.connector.Deletions;
import io.connectorc.runtime.connector.MappedRecord;
import io.connectorc.runtime.connector.ModuleInfo;
import io.connectorc.runtime.connector.Page;
import io.connectorc.runtime.connector.RequestException;
import io.connectorc.runtime.connector.ServiceModule;
import io.connectorc.runtime.connector.ServiceRecord;
import io.connectorc.runtime.connector.Slice;
import io.connectorc.runtime.state.KeptRecord;
import io.connectorc.runtime.sync.ReadPage.Unusable;
import io.connectorc.runtime.value.ConversionException;
import io.connectorc.runtime.value.Dates;
import io.connectorc.runtime.value.Value;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Finds id, time and deletion of pulled records (L11.4). */
final class PageReader<R extends MappedRecord> {
  private final ServiceModule<R, ?> module;
  private final ModuleInfo info;
  private final Versions<R> versions;
  private final PullWords words;

  PageReader(ServiceModule<R, ?> module, Versions<R> versions, PullWords words) {
    this.module = module;
    this.info = module.info();
    this.versions = versions;
    this.words = words;
  }

  ReadPage<R> read(Page<R> page) {
    List<Incoming<R>> records = new ArrayList<>();
    List<Unusable> unusable = new ArrayList<>();
    for (ServiceRecord<R> record : page.records()) {
      String id = id(record.id());
      if (id == null) {
        unusable.add(new Unusable(null, words.withoutId(record.source()), record.source()));
        continue;
      }
      if (info.timed() && record.modified().isEmpty()) {
        unusable.add(new Unusable(id, words.withoutTime(id), record.source()));
        continue;
      }
      try {
        Instant modified = info.timed() ? Dates.instant(record.modified()) : page.sentAt();
        records.add(incoming(id, modified, record, 0));
      } catch (ConversionException e) {
        unusable.add(new Unusable(id, words.withBadTime(id, e.shown()), record.source()));
      }
    }
    return new ReadPage<>(records, unusable, page);
  }

  /**
   * A kept record from its own bytes.
   *
   * @throws RequestException if they are no record any more
   */
  Incoming<R> reread(KeptRecord kept) throws RequestException {
    byte[] bytes = Objects.requireNonNullElse(kept.source(), new byte[0]);
    Instant modified = Objects.requireNonNull(kept.modified());
    ServiceRecord<R> record = module.reread(bytes).in(new Slice(bytes, 0, bytes.length));
    return incoming(kept.id(), modified, record, kept.tries());
  }

  private Incoming<R> incoming(String id, Instant modified, ServiceRecord<R> record, int tries) {
    return new Incoming<>(
        id,
        modified,
        Deletions.isDeleted(record.deleted()),
        record,
        versions.hash(record.values()),
        tries,
        null);
  }

  /** An id as text, its digits or letters as they came; null where the value is none. */
  static @Nullable String id(Value value) {
    if (value instanceof Value.Number number) {
      return number.digits();
    }
    if (value instanceof Value.Bool bool) {
      return Boolean.toString(bool.value());
    }
    return value instanceof Value.Text text && !text.text().isEmpty() ? text.text() : null;
  }
}
