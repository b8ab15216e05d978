package io.connectorc.runtime;

/**
 * How many records a module may pull, and as many push, in one run (L14.1).
 *
 * @param user in a user's run, at least 1
 * @param background in a background run, at least 1
 */
public record Limits(int user, int background) {
  /** 100 in a user's run, 500 in a background run. */
  public static final Limits DEFAULT = new Limits(100, 500);

  public Limits {
    if (user < 1 || background < 1) {
      throw new IllegalArgumentException(
          "A limit of records is at least 1; got user "
              + user
              + ", background "
              + background
              + ".");
    }
  }
}
