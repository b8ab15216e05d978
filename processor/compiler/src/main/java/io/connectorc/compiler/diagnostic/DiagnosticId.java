package io.connectorc.compiler.diagnostic;

/**
 * The catalogue: every diagnostic's name, under which its page stands in {@code docs/diagnostics}.
 */
public enum DiagnosticId {
  APPEND_WITHOUT_ID("AppendWithoutId"),
  ARRAY_AND_OBJECT("ArrayAndObject"),
  BAD_CODE("BadCode"),
  BAD_DEFAULT_VALUE("BadDefaultValue"),
  BAD_ENCODING("BadEncoding"),
  BAD_NAME("BadName"),
  BAD_NUMBER("BadNumber"),
  BAD_PATH("BadPath"),
  BAD_SETTING_REFERENCE("BadSettingReference"),
  BAD_URL_TEXT("BadUrlText"),
  BLIND_BATCH("BlindBatch"),
  COLLIDING_APPENDS("CollidingAppends"),
  COLLIDING_FIELDS("CollidingFields"),
  CREDENTIAL_IN_URL("CredentialInUrl"),
  DEPENDENCY_CYCLE("DependencyCycle"),
  DOCTYPE_REFUSED("DoctypeRefused"),
  DOCUMENT_TOO_LARGE("DocumentTooLarge"),
  EMPTY_MAPPING("EmptyMapping"),
  EMPTY_PUSH("EmptyPush"),
  ID_OF_CREATE("IdOfCreate"),
  ILLEGAL_HEADER_NAME("IllegalHeaderName"),
  ILLEGAL_HEADER_VALUE("IllegalHeaderValue"),
  IMPOSSIBLE_CHAIN("ImpossibleChain"),
  INSTRUCTION_REFUSED("InstructionRefused"),
  JAVA_NAME_CLASH("JavaNameClash"),
  LITERAL_TOKEN("LiteralToken"),
  MALFORMED_XML("MalformedXml"),
  MAPPING_WITHOUT_MODULE("MappingWithoutModule"),
  MISPLACED_DYNAMIC_VALUE("MisplacedDynamicValue"),
  MISSING_ARGUMENT("MissingArgument"),
  MISSING_ATTRIBUTE("MissingAttribute"),
  MISSING_ELEMENT("MissingElement"),
  MISSING_SYNC_TYPE("MissingSyncType"),
  MISSING_TEXT("MissingText"),
  MISSPELLED("Misspelled"),
  MIXED_VALUES("MixedValues"),
  NEEDLESS_ARGUMENT("NeedlessArgument"),
  NEEDLESS_ATTRIBUTE("NeedlessAttribute"),
  NEEDLESS_ELEMENT("NeedlessElement"),
  NO_PUSH_MODE("NoPushMode"),
  NOT_PORTABLE("NotPortable"),
  NOT_YET_SUPPORTED("NotYetSupported"),
  ONE_WAY_FORMAT("OneWayFormat"),
  OPEN_SECRET("OpenSecret"),
  PASSWORD_DEFAULT("PasswordDefault"),
  RAW_DATA_NOT_ALONE("RawDataNotAlone"),
  RAW_GET("RawGet"),
  RECORD_AS_ARRAY("RecordAsArray"),
  RELATIVE_URL("RelativeUrl"),
  REPEATED_ELEMENT("RepeatedElement"),
  REPEATED_HEADER("RepeatedHeader"),
  REPEATED_MEMBER("RepeatedMember"),
  REPEATED_MODULE("RepeatedModule"),
  REPEATED_OVERRIDE("RepeatedOverride"),
  REPEATED_SETTING("RepeatedSetting"),
  RESERVED_SETTING("ReservedSetting"),
  SECOND_AUTH_METHOD("SecondAuthMethod"),
  UNDECLARED_SETTING("UndeclaredSetting"),
  UNDEFINED_VARIABLE("UndefinedVariable"),
  UNEXPECTED_TEXT("UnexpectedText"),
  UNKNOWN_ATTRIBUTE("UnknownAttribute"),
  UNKNOWN_CHOICE("UnknownChoice"),
  UNKNOWN_DEPENDENCY("UnknownDependency"),
  UNKNOWN_DYNAMIC_VALUE("UnknownDynamicValue"),
  UNKNOWN_ELEMENT("UnknownElement"),
  UNKNOWN_FORMAT("UnknownFormat"),
  UNKNOWN_ROOT("UnknownRoot"),
  UNLINKED_CREATE("UnlinkedCreate"),
  UNMAPPED_MODULE("UnmappedModule"),
  UNREAD_FIELD("UnreadField"),
  UNREAD_REFERENCE("UnreadReference"),
  UNUSED_SETTING("UnusedSetting"),
  UNUSED_TOKEN("UnusedToken"),
  UNUSED_VARIABLE("UnusedVariable"),
  UPDATE_WITHOUT_ID("UpdateWithoutId");

  private final String text;

  DiagnosticId(String text) {
    this.text = text;
  }

  /** The name as messages show it. */
  public String text() {
    return text;
  }
}
