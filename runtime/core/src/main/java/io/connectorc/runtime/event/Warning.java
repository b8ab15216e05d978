package io.connectorc.runtime.event;

/** Something that a person should look at; it stops nothing by itself. */
public record Warning(Kind kind, String message) {
  /** What it is about. */
  public enum Kind {
    /** The last page held nothing but one instant; more may lie behind it (L13.3). */
    BOUNDARY,
    /** Times fell within a page (L13.3). */
    UNORDERED,
    /** Nothing stood where the records should be (L11.3). */
    NORECORDS,
    /** A page would have deleted too much (L13.11). */
    MASSDELETE
  }
}
