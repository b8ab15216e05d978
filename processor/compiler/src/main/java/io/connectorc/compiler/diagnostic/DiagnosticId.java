package io.connectorc.compiler.diagnostic;

/**
 * The catalogue: every diagnostic's name, under which its page stands in {@code docs/diagnostics}.
 */
public enum DiagnosticId {
  BAD_CODE("BadCode"),
  BAD_DEFAULT_VALUE("BadDefaultValue"),
  BAD_ENCODING("BadEncoding"),
  BAD_NAME("BadName"),
  BAD_NUMBER("BadNumber"),
  BAD_PATH("BadPath"),
  BAD_SETTING_REFERENCE("BadSettingReference"),
  DOCTYPE_REFUSED("DoctypeRefused"),
  DOCUMENT_TOO_LARGE("DocumentTooLarge"),
  INSTRUCTION_REFUSED("InstructionRefused"),
  MALFORMED_XML("MalformedXml"),
  MISPLACED_DYNAMIC_VALUE("MisplacedDynamicValue"),
  MISSING_ARGUMENT("MissingArgument"),
  MISSING_ATTRIBUTE("MissingAttribute"),
  MISSING_ELEMENT("MissingElement"),
  MISSING_SYNC_TYPE("MissingSyncType"),
  MISSPELLED("Misspelled"),
  MIXED_VALUES("MixedValues"),
  NEEDLESS_ARGUMENT("NeedlessArgument"),
  NEEDLESS_ATTRIBUTE("NeedlessAttribute"),
  NEEDLESS_ELEMENT("NeedlessElement"),
  NOT_PORTABLE("NotPortable"),
  NOT_YET_SUPPORTED("NotYetSupported"),
  REPEATED_ELEMENT("RepeatedElement"),
  SECOND_AUTH_METHOD("SecondAuthMethod"),
  UNEXPECTED_TEXT("UnexpectedText"),
  UNKNOWN_ATTRIBUTE("UnknownAttribute"),
  UNKNOWN_CHOICE("UnknownChoice"),
  UNKNOWN_DYNAMIC_VALUE("UnknownDynamicValue"),
  UNKNOWN_ELEMENT("UnknownElement"),
  UNKNOWN_FORMAT("UnknownFormat"),
  UNKNOWN_ROOT("UnknownRoot");

  private final String text;

  DiagnosticId(String text) {
    this.text = text;
  }

  /** The name as messages show it. */
  public String text() {
    return text;
  }
}
