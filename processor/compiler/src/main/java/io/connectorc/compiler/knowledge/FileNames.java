package io.connectorc.compiler.knowledge;

import java.util.Locale;
import java.util.regex.Pattern;

/** Names of files and folders that every file system takes, and that lead nowhere else. */
public final class FileNames {
  /** With an ending it stays under 255 bytes, whatever the letters. */
  private static final int LONGEST = 60;

  private static final Pattern REFUSED = Pattern.compile("[<>:\"/\\\\|?*\\p{Cc}\\p{Cs}]");
  private static final Pattern REFUSED_AT_END = Pattern.compile("[. ]+$");

  private FileNames() {}

  /** Of a folder: the name itself, but for what some system refuses in it. */
  public static String folder(String name) {
    String taken = REFUSED.matcher(name).replaceAll("_");
    String cut =
        taken.codePointCount(0, taken.length()) > LONGEST
            ? taken.substring(0, taken.offsetByCodePoints(0, LONGEST))
            : taken;
    String ended = REFUSED_AT_END.matcher(cut).replaceAll("_");
    int dot = ended.indexOf('.');
    String stem = dot < 0 ? ended : ended.substring(0, dot);
    boolean device = ReservedNames.DEVICES.contains(stem.toLowerCase(Locale.ROOT));
    return device || ended.isEmpty() ? stem + "_" + ended.substring(stem.length()) : ended;
  }

  /** Of an XML file, in a folder with others that are none. */
  public static String xml(String name) {
    int end = name.length() - ".xml".length();
    boolean ends = end > 0 && name.regionMatches(true, end, ".xml", 0, ".xml".length());
    return folder(ends ? name.substring(0, end) : name) + ".xml";
  }
}
