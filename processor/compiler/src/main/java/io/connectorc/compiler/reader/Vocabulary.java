package io.connectorc.compiler.reader;

import static io.connectorc.compiler.reader.Shape.Presence.OPTIONAL;
import static io.connectorc.compiler.reader.Shape.Presence.REFUSED;
import static io.connectorc.compiler.reader.Shape.Presence.REPEATED;
import static io.connectorc.compiler.reader.Shape.Presence.REQUIRED;

import io.connectorc.compiler.reader.Shape.FreeChildren;

/**
 * Every name of the language and where it stands, those included that are known and not compiled:
 * they carry the rule that describes them.
 */
final class Vocabulary {
  static final Shape CONNECTOR =
      Shape.builder()
          .attributes(OPTIONAL, "L1.1", "name", "version")
          .children(OPTIONAL, "L1.2", "synctype", "config")
          .children(REQUIRED, "L1.2", "modules", "fieldmapping", "service")
          .children(OPTIONAL, "L1.2", "pull", "push")
          .build();

  /** An element that holds a text and nothing else. */
  static final Shape TEXT = Shape.builder().text().build();

  static final Shape CONFIG = Shape.builder().children(OPTIONAL, "L3.1", "fields").build();

  static final Shape CONFIG_FIELDS = Shape.builder().children(REPEATED, "L3.1", "field").build();

  static final Shape CONFIG_FIELD =
      Shape.builder()
          .attributes(REQUIRED, "L3.1", "name")
          .attributes(OPTIONAL, "L3.1", "type", "label", "required", "presync", "value", "module")
          .children(OPTIONAL, "L3.1", "options")
          .build();

  static final Shape OPTIONS = Shape.builder().children(REPEATED, "L3.1", "option").build();

  static final Shape MODULES = Shape.builder().children(REPEATED, "L4.1", "module").build();

  static final Shape MODULE =
      Shape.builder()
          .attributes(REQUIRED, "L4.1", "servicemodule", "vtigermodule")
          .attributes(OPTIONAL, "L4.1", "dependenton")
          .attributes(REFUSED, "B6", "direction", "conflict", "deletes", "maxdelete")
          .build();

  static final Shape FIELD_MAPPING = Shape.builder().freeChildren(FreeChildren.ANY).build();

  static final Shape MODULE_MAPPING =
      Shape.builder()
          .children(REPEATED, "L5.1", "field")
          .children(REPEATED, "L5.4", "lineitems")
          .build();

  static final Shape LINE_ITEMS =
      Shape.builder()
          .attributes(REQUIRED, "L5.4", "vtigerfield", "servicefield")
          .attributes(REFUSED, "B5", "omitempty")
          .children(REPEATED, "L5.4", "field")
          .build();

  static final Shape MAPPED_FIELD =
      Shape.builder()
          .attributes(REQUIRED, "L5.1", "vtigerfield", "servicefield")
          .expressions(OPTIONAL, "L5.3", "serviceformat")
          .attributes(REFUSED, "B5", "vtigerformat", "direction", "default", "reference")
          .attributes(REFUSED, "B5", "match", "omitempty", "value")
          .children(REFUSED, "B5", "map")
          .build();

  static final Shape SERVICE =
      Shape.builder()
          .children(REQUIRED, "L6.1", "url")
          .children(OPTIONAL, "L6.4", "auth")
          .children(REFUSED, "B4", "ratelimit", "retry", "timeouts", "maxresponse")
          .build();

  static final Shape URL = Shape.builder().freeAttributes().text().build();

  static final Shape AUTH =
      Shape.builder()
          .children(REPEATED, "L6.4", "basic", "apikey", "oauth")
          .slip("apitoken", "apikey")
          .children(REFUSED, "B3", "session")
          .build();

  static final Shape BASIC =
      Shape.builder().expressions(REQUIRED, "L6.4", "username", "password").build();

  static final Shape API_KEY =
      Shape.builder()
          .expressions(REQUIRED, "L6.4", "token")
          .attributes(REFUSED, "B3", "in", "name", "prefix")
          .build();

  static final Shape OAUTH =
      Shape.builder()
          .attributes(REQUIRED, "L6.4", "type")
          .expressions(REQUIRED, "L6.4", "service", "module")
          .refusedValue("B3", "type", "oauth2")
          .attributes(REFUSED, "B3", "grant", "authorizeurl", "tokenurl", "clientid")
          .attributes(REFUSED, "B3", "clientsecret", "scope", "pkce", "clientauth")
          .build();

  static final Shape PULL =
      Shape.builder()
          .children(REQUIRED, "L7.1", "request")
          .children(REQUIRED, "L11.3", "response")
          .children(OPTIONAL, "L11.6", "appendfields")
          .children(REFUSED, "B10", "deleted")
          .build();

  static final Shape PULL_REQUEST =
      Shape.builder()
          .attributes(OPTIONAL, "L7.1", "method")
          .children(OPTIONAL, "L7.1", "url", "headers", "parameters")
          .children(REFUSED, "B1", "paging")
          .freeChildren(FreeChildren.MODULES)
          .build();

  /** Its response stands in it or in its request, which its reader looks after. */
  static final Shape APPEND =
      Shape.builder()
          .children(REQUIRED, "L11.6", "request")
          .children(OPTIONAL, "L11.6", "response")
          .build();

  static final Shape APPEND_REQUEST =
      Shape.builder()
          .attributes(OPTIONAL, "L7.1", "method")
          .children(OPTIONAL, "L7.1", "url", "headers", "parameters")
          .children(OPTIONAL, "L11.6", "response")
          .freeChildren(FreeChildren.MODULES)
          .build();

  static final Shape APPEND_RESPONSE =
      Shape.builder()
          .attributes(OPTIONAL, "L11.1", "format")
          .freeChildren(FreeChildren.ANY)
          .build();

  static final Shape PUSH =
      Shape.builder()
          .children(REQUIRED, "L7.1", "request")
          .children(OPTIONAL, "L12.4", "response")
          .build();

  static final Shape PUSH_REQUEST =
      Shape.builder()
          .attributes(OPTIONAL, "L7.1", "method")
          .attributes(OPTIONAL, "L12.5", "encrypt")
          .children(OPTIONAL, "L7.1", "url", "headers", "parameters")
          .children(OPTIONAL, "L12.1", "create", "update", "delete")
          .freeChildren(FreeChildren.MODULES)
          .build();

  /** What one module changes in a request. */
  static final Shape OVERRIDE =
      Shape.builder()
          .attributes(REFUSED, "B14", "method", "encrypt")
          .children(OPTIONAL, "L7.1", "url", "headers", "parameters")
          .children(REFUSED, "B14", "paging", "create", "update", "delete")
          .build();

  static final Shape MODE =
      Shape.builder()
          .attributes(REFUSED, "B7", "method")
          .children(OPTIONAL, "L12.1", "url", "batchlimit", "record", "parameters")
          .children(REFUSED, "B7", "lookup")
          .freeChildren(FreeChildren.MODULES_REFUSED)
          .build();

  static final Shape HEADERS = Shape.builder().children(REPEATED, "L7.1", "header").build();

  static final Shape HEADER =
      Shape.builder()
          .attributes(REQUIRED, "L7.1", "name")
          .expressions(REQUIRED, "L7.1", "value")
          .expressions(OPTIONAL, "L7.1", "format")
          .attributes(REFUSED, "B8", "omitempty")
          .build();

  static final Shape PARAMETERS =
      Shape.builder()
          .attributes(OPTIONAL, "L7.2", "raw-post-data")
          .expressions(OPTIONAL, "L12.5", "key", "iv", "algo")
          .attributes(REFUSED, "B9", "mode", "encoding", "keyencoding", "compat")
          .children(REPEATED, "L8.1", "parameter")
          .build();

  static final Shape PARAMETER =
      Shape.builder()
          .attributes(REQUIRED, "L8.1", "name")
          .expressions(OPTIONAL, "L8.1", "value", "format")
          .attributes(REFUSED, "B8", "omitempty")
          .children(REPEATED, "L8.1", "values")
          .build();

  static final Shape VALUES =
      Shape.builder()
          .attributes(OPTIONAL, "L8.3", "name")
          .attributes(REFUSED, "B8", "type")
          .children(REPEATED, "L8.2", "parameter", "value")
          .build();

  static final Shape RECORD =
      Shape.builder()
          .attributes(OPTIONAL, "L12.2", "overwrite")
          .children(REPEATED, "L12.2", "property")
          .build();

  static final Shape PROPERTY =
      Shape.builder()
          .attributes(REQUIRED, "L12.2", "name")
          .expressions(REQUIRED, "L12.2", "value")
          .expressions(OPTIONAL, "L12.2", "format")
          .attributes(REFUSED, "B8", "omitempty")
          .build();

  static final Shape PULL_RESPONSE =
      Shape.builder()
          .attributes(OPTIONAL, "L11.1", "format")
          .children(OPTIONAL, "L11.2", "code", "error")
          .children(REQUIRED, "L11.3", "records")
          .children(REQUIRED, "L11.4", "recordid", "recordmodifiedtime")
          .children(OPTIONAL, "L11.4", "recorddeleted")
          .children(OPTIONAL, "L11.5", "algo", "decrypt", "key", "iv")
          .children(OPTIONAL, "L11.6", "appendfields")
          .freeChildren(FreeChildren.MODULES_REFUSED)
          .build();

  static final Shape PUSH_RESPONSE =
      Shape.builder()
          .attributes(OPTIONAL, "L11.1", "format")
          .children(OPTIONAL, "L12.4", "createdcode", "updatedcode", "deletedcode", "error")
          .slip("deleteddcode", "deletedcode")
          .children(OPTIONAL, "L12.4", "createdrecords", "recordid", "recordmodifiedtime")
          .children(REFUSED, "B7", "recordresults", "recordref", "recorderror", "recordcode")
          .children(REFUSED, "B14", "create", "update", "delete")
          .freeChildren(FreeChildren.MODULES_REFUSED)
          .build();

  static final Shape MODIFIED_TIME =
      Shape.builder()
          .attributes(REQUIRED, "L11.4", "use")
          .attributes(REFUSED, "B2", "overlap", "lag", "order", "format", "zone")
          .build();

  static final Shape DELETED =
      Shape.builder()
          .attributes(REQUIRED, "L11.4", "use")
          .attributes(REFUSED, "B10", "value")
          .build();

  /** A key or an iv. */
  static final Shape CIPHER = Shape.builder().expressions(REQUIRED, "L11.5", "use").build();

  static final Shape ALGO =
      Shape.builder()
          .expressions(REQUIRED, "L11.5", "use")
          .attributes(REFUSED, "B9", "mode", "encoding", "keyencoding", "compat")
          .build();

  private Vocabulary() {}

  /** An element whose {@code use} says what stands where in an answer. */
  static Shape use(String rule) {
    return Shape.builder().attributes(REQUIRED, rule, "use").build();
  }
}
