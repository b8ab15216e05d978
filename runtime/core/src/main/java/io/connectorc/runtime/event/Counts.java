package io.connectorc.runtime.event;

/**
 * What one direction did to how many records. A version that was dealt with before counts nowhere
 * (L13.3), a change that the sync made itself neither (L13.5).
 *
 * @param created records made on the other side
 * @param updated records changed there
 * @param deleted records deleted there
 * @param unchanged pulled versions with nothing to apply; 0 for a push
 * @param failed records that failed by themselves (L13.7) or whose create is in doubt (L12.4)
 * @param held changes that were not pushed because their mode is not configured (L12.1) or their
 *     record's create is in doubt; 0 for a pull
 */
public record Counts(int created, int updated, int deleted, int unchanged, int failed, int held) {
  public static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0);

  /** How many writes reached the other side. */
  public int written() {
    return created + updated + deleted;
  }
}
