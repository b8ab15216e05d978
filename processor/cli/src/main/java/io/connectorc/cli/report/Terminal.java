package io.connectorc.cli.report;

import java.io.BufferedWriter;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import picocli.CommandLine.Help.Ansi;

/** Where the command writes: what was asked for to {@code out}, everything else to {@code err}. */
public final class Terminal {
  private final OutputStream bytes;
  private final PrintWriter out;
  private final PrintWriter err;
  private ColourMode colours = ColourMode.AUTO;

  /**
   * Makes one.
   *
   * @param charset of text; what machines read is always UTF-8
   */
  public Terminal(OutputStream out, OutputStream err, Charset charset) {
    this.bytes = out;
    this.out = new PrintWriter(new BufferedWriter(new OutputStreamWriter(out, charset)));
    this.err = new PrintWriter(new OutputStreamWriter(err, charset), true);
  }

  /** Text for people. */
  public PrintWriter out() {
    return out;
  }

  /** What went wrong, and remarks. */
  public PrintWriter err() {
    return err;
  }

  /** A document for machines; only written when nothing is written to {@link #out}. */
  public OutputStream document() {
    return bytes;
  }

  /** Writes a line to {@link #err}, behind all that was written to {@link #out} so far. */
  public void error(String line) {
    out.flush();
    err.println(printable(line));
  }

  /** Sets when text is coloured; before, that is {@link ColourMode#AUTO}. */
  public void colours(ColourMode mode) {
    colours = mode;
  }

  /** Paints with colours, or leaves text as it is. */
  public Paint paint() {
    return new Paint(
        switch (colours) {
          case AUTO -> Ansi.AUTO.enabled();
          case ALWAYS -> true;
          case NEVER -> false;
        });
  }

  /** Writes what is held back. */
  public void flush() {
    out.flush();
    err.flush();
  }

  /** A text that a terminal shows and does not obey: control characters are replaced. */
  public static String printable(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c ->
                shown.appendCodePoint(
                    Character.isISOControl(c) && c != '\n' && c != '\t' ? '\uFFFD' : c));
    return shown.toString();
  }
}
