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
 */
public record ModuleProgress(
    Instant start, @Nullable PullProgress pull, @Nullable CrmCursor push, boolean complete) {}
