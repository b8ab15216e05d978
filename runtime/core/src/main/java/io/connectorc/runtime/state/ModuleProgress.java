package io.connectorc.runtime.state;

import io.connectorc.runtime.crm.CrmCursor;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered of a module as a whole.
 *
 * @param start where its first sync began (L9.3)
 * @param pull null before the first page
 * @param push null before the first push
 * @param complete whether the last run synced it completely (L4.3)
 * @param deletionsStopped whether a pull stopped before deletions that nobody has confirmed since
 *     (L13.11)
 */
public record ModuleProgress(
    Instant start,
    @Nullable PullProgress pull,
    @Nullable CrmCursor push,
    boolean complete,
    boolean deletionsStopped) {

  /** The same but for whether deletions wait to be confirmed. */
  public ModuleProgress withDeletionsStopped(boolean stopped) {
    return new ModuleProgress(start, pull, push, complete, stopped);
  }

  /** A module whose first sync begins. */
  public static ModuleProgress begun(Instant start) {
    return new ModuleProgress(start, null, null, false, false);
  }
}
