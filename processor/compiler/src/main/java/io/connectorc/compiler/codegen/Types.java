package io.connectorc.compiler.codegen;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;

/** The types that generated code uses: the only place where the compiler knows the runtime. */
final class Types {
  private static final String CONNECTOR_PACKAGE = "io.connectorc.runtime.connector";
  private static final String VALUE_PACKAGE = "io.connectorc.runtime.value";
  private static final String CRYPTO_PACKAGE = "io.connectorc.runtime.crypto";
  private static final String HTTP_PACKAGE = "io.connectorc.runtime.http";
  private static final String JACKSON_PACKAGE = "com.fasterxml.jackson.core";
  private static final String RETROFIT_PACKAGE = "retrofit2";
  private static final String OKHTTP_PACKAGE = "okhttp3";

  static final ClassName ANSWER = connector("Answer");
  static final ClassName ANSWER_FORMAT = connector("AnswerFormat");
  static final ClassName ANSWER_READER = connector("AnswerReader");
  static final ClassName APPEND_READER = connector("AppendReader");
  static final ClassName APPENDED_FIELD = connector("AppendedField");
  static final ClassName CIPHER_SETTINGS = connector("CipherSettings");
  static final ClassName CONNECTOR = connector("Connector");
  static final ClassName CONNECTOR_CONTEXT = connector("ConnectorContext");
  static final ClassName CONNECTOR_INFO = connector("ConnectorInfo");
  static final ClassName CONNECTOR_SETTINGS = connector("ConnectorSettings");
  static final ClassName CONTRACT_VERSION = connector("ContractVersion");
  static final ClassName CONTEXT_SETTINGS = connector("ContextSettings");
  static final ClassName CRM_LINE_ITEM = connector("CrmLineItem");
  static final ClassName CRM_LINE_ITEMS = connector("CrmLineItems");
  static final ClassName DUPLICATE_MEMBER = connector("DuplicateMemberException");
  static final ClassName ENCODED_RECORD = connector("EncodedRecord");
  static final ClassName FIELD_INFO = connector("FieldInfo");
  static final ClassName LINE_ITEMS = connector("LineItems");
  static final ClassName LINE_ITEMS_READER = connector("LineItemsReader");
  static final ClassName LITERAL_KEYS = connector("LiteralKeys");
  static final ClassName MAPPED_RECORD = connector("MappedRecord");
  static final ClassName MODULE_INFO = connector("ModuleInfo");
  static final ClassName PAGE = connector("Page");
  static final ClassName PARAMETER_TEXT = connector("ParameterText");
  static final ClassName PLACE = connector("Place");
  static final ClassName PUSH_ANSWER = connector("PushAnswer");
  static final ClassName PUSH_ANSWER_READER = connector("PushAnswerReader");
  static final ClassName PUSH_MODE = connector("PushMode");
  static final ClassName PUSH_RECORD = connector("PushRecord");
  static final ClassName RECORD_EXCEPTION = connector("RecordException");
  static final ClassName RECORD_FAILURES = connector("RecordFailures");
  static final ClassName REQUEST_EXCEPTION = connector("RequestException");
  static final ClassName REQUESTS = connector("Requests");
  static final ClassName SERVICE_CLIENT = connector("ServiceClient");
  static final ClassName SERVICE_MODULE = connector("ServiceModule");
  static final ClassName SERVICE_RECORD = connector("ServiceRecord");
  static final ClassName SETTING_INFO = connector("SettingInfo");
  static final ClassName PASSWORD_DEFAULTS = connector("PasswordDefaults");
  static final ClassName SETTING_TEXTS = connector("SettingTexts");
  static final ClassName SETTING_TYPE = connector("SettingType");
  static final ClassName SETTINGS_EXCEPTION = connector("SettingsException");
  static final ClassName SLICE = connector("Slice");
  static final ClassName SYNC_TYPE = connector("SyncType");
  static final ClassName SYSTEM_SETTINGS = connector("SystemSettings");
  static final ClassName SYSTEM_SETTING_TEXTS = connector("SystemSettingTexts");
  static final ClassName URL_BUILDER = connector("UrlBuilder");

  static final ClassName CONVERSION_EXCEPTION = value("ConversionException");
  static final ClassName DATE_PATTERN = value("DatePattern");
  static final ClassName DATES = value("Dates");
  static final ClassName EXPRESSIONS = value("Expressions");
  static final ClassName FORMATS = value("Formats");
  static final ClassName JSON = value("Json");
  static final ClassName SECRET = value("Secret");
  static final ClassName VALUE = value("Value");
  static final ClassName VALUES = value("Values");
  static final ClassName XML_VALUES = value("XmlValues");
  static final ClassName ABSENT = VALUE.nestedClass("Absent");
  static final ClassName NULL = VALUE.nestedClass("Null");
  static final ClassName RAW = VALUE.nestedClass("Raw");

  static final ClassName ALGORITHM = ClassName.get(CRYPTO_PACKAGE, "Algorithm");
  static final ClassName PAYLOAD_CIPHER = ClassName.get(CRYPTO_PACKAGE, "PayloadCipher");

  static final ClassName BODIES = http("Bodies");
  static final ClassName CREDENTIAL = http("Credential");
  static final ClassName REPEAT = http("Repeat");
  static final ClassName REQUEST_HEADERS = http("RequestHeaders");
  static final ClassName SERVICE_CONNECTION = http("ServiceConnection");

  static final ClassName JSON_GENERATOR = ClassName.get(JACKSON_PACKAGE, "JsonGenerator");
  static final ClassName JSON_PARSER = ClassName.get(JACKSON_PACKAGE, "JsonParser");
  static final ClassName JSON_TOKEN = ClassName.get(JACKSON_PACKAGE, "JsonToken");

  static final ClassName CALL = ClassName.get(RETROFIT_PACKAGE, "Call");
  static final ClassName REQUEST_BODY = ClassName.get(OKHTTP_PACKAGE, "RequestBody");
  static final ClassName RESPONSE_BODY = ClassName.get(OKHTTP_PACKAGE, "ResponseBody");

  static final ClassName NULLABLE = ClassName.get("org.jspecify.annotations", "Nullable");
  static final ClassName NULL_MARKED = ClassName.get("org.jspecify.annotations", "NullMarked");

  static final ClassName INSTANT = ClassName.get("java.time", "Instant");
  static final ClassName IO_EXCEPTION = ClassName.get("java.io", "IOException");
  static final ClassName LIST = ClassName.get("java.util", "List");
  static final ClassName MAP = ClassName.get("java.util", "Map");
  static final ClassName STRING = ClassName.get("java.lang", "String");

  private Types() {}

  static TypeName list(TypeName element) {
    return ParameterizedTypeName.get(LIST, element);
  }

  static TypeName map(TypeName key, TypeName value) {
    return ParameterizedTypeName.get(MAP, key, value);
  }

  static TypeName of(ClassName generic, TypeName... arguments) {
    return ParameterizedTypeName.get(generic, arguments);
  }

  /** The type, or null. */
  static TypeName nullable(ClassName type) {
    return type.annotated(AnnotationSpec.builder(NULLABLE).build());
  }

  /** An annotation of Retrofit. */
  static ClassName retrofit(String annotation) {
    return ClassName.get(RETROFIT_PACKAGE + ".http", annotation);
  }

  private static ClassName connector(String name) {
    return ClassName.get(CONNECTOR_PACKAGE, name);
  }

  private static ClassName value(String name) {
    return ClassName.get(VALUE_PACKAGE, name);
  }

  private static ClassName http(String name) {
    return ClassName.get(HTTP_PACKAGE, name);
  }
}
