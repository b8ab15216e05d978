package io.connectorc.samples.hubspot.sync;

import java.util.logging.Level;
import java.util.logging.Logger;

/** What libraries log to the console. */
public final class Libraries {
  /** Held, because a level is forgotten together with its logger. */
  private static final Logger ROOT = Logger.getLogger("");

  private Libraries() {}

  /** From now on only warnings and errors are shown: the program's own output is for people. */
  public static void quiet() {
    ROOT.setLevel(Level.WARNING);
  }
}
