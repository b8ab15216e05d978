package io.connectorc.runtime.xml;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Answers that are no XML, or that are made to harm. */
class XmlRefusalsTest {
  private static final int MANY = 1_000_001;

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{\"a\":1} |"
            + " Unexpected character '{' (code 123) in prolog; expected '<' (line 1, column 1)",
        "sorry | Unexpected character 's' (code 115) in prolog; expected '<' (line 1, column 1)",
        "<a> | Unexpected EOF; was expecting a close tag for element <a> (line 1, column 3)",
        "<a><b> | Unexpected EOF; was expecting a close tag for element <b> (line 1, column 6)",
        "<a><b></a> | Unexpected close tag </a>; expected </b> (line 1, column 9)",
        "<a>x</a>junk |"
            + " Unexpected character 'j' (code 106) in epilog; expected '<' (line 1, column 9)",
        "<a/><b/> | Illegal to have multiple roots (start tag in epilog?) (line 1, column 6)",
        "<a/>{} | Unexpected character '{' (code 123) in epilog; expected '<' (line 1, column 5)",
        "<a | Unexpected end of input block; expected an identifier (line 1, column 2)",
        "<a b='1' b='2'/> | Duplicate attribute 'b' (line 1, column 16)",
        "<a b=1/> |"
            + " Unexpected character '1' (code 49) in start tag Expected a quote (line 1, column 6)",
        "<a>&nope;</a> | Undeclared general entity \"nope\" (line 1, column 9)",
        "<a>&#0;</a> |"
            + " Invalid character reference: null character not allowed in XML content (line 1, column 7)",
        "<a>&#xD800;</a> |"
            + " Illegal character entity: expansion character (code 0xd800) (line 1, column 11)",
        "<p:a/> | Undeclared namespace prefix \"p\" (line 1, column 6)",
        "<?xml version='1.0'?> | Unexpected EOF in prolog (line 1, column 21)",
        "~ <?xml version='1.0'?><a/>~ |"
            + " Illegal processing instruction target (\"xml\"); xml (case insensitive) is reserved by the specs (line 1, column 6)",
        "<!DOCTYPE a><a/> |"
            + " it has the document type \"a\", and none is ever read (line 1, column 1)",
        "<!DOCTYPE a SYSTEM 'file:///etc/passwd'><a/> |"
            + " it has the document type \"a\", and none is ever read (line 1, column 1)",
        "<!DOCTYPE a [<!ENTITY x SYSTEM 'http://127.0.0.1:9/'>]><a>&x;</a> |"
            + " it has the document type \"a\", and none is ever read (line 1, column 1)",
        "<!DOCTYPE html><html/> | it is an HTML page",
        "<!doctype html><html/> | it is an HTML page",
        "<HTML><body/></HTML> | it is an HTML page (line 1, column 1)",
        "<?xml version='1.0'?><!DOCTYPE html PUBLIC '-//W3C//DTD XHTML 1.0//EN' 'x'><html/> |"
            + " it is an HTML page (line 1, column 22)",
      })
  void whatIsNoAnswerIsRefused(String text, String message) {
    assertRefused(text, message);
  }

  /** A limit is told: without it, these would take minutes, or all memory. */
  private static void assertRefused(String document, String message) {
    assertThatThrownBy(() -> XmlJson.of(document))
        .isInstanceOf(XmlAnswerException.class)
        .hasMessage(message);
  }

  @Test
  void depthIsBounded() {
    assertRefused(
        "<a>".repeat(MANY), "Maximum Element Depth limit (200) Exceeded (line 1, column 601)");
  }

  @Test
  void attributesAreBounded() {
    StringBuilder document = new StringBuilder("<a");
    for (int i = 0; i < MANY; i++) {
      document.append(" a").append(i).append("=''");
    }
    assertRefused(
        document.append("/>").toString(), "Attribute limit (1000) exceeded (line 1, column 1)");
  }

  @Test
  void elementsAreBounded() {
    assertRefused(
        "<a>" + "<b/>".repeat(MANY) + "</a>",
        "it has more than 1,000,000 elements and attributes (line 1, column 4000000)");
  }

  @Test
  void entitiesDoNotGrow() {
    StringBuilder document = new StringBuilder("<!DOCTYPE a [<!ENTITY x0 'lol'>");
    for (int i = 1; i < 20; i++) {
      document.append("<!ENTITY x").append(i).append(" '");
      document.append(("&x" + (i - 1) + ";").repeat(10)).append("'>");
    }
    assertRefused(
        document.append("]><a>&x19;</a>").toString(),
        "it has the document type \"a\", and none is ever read (line 1, column 1)");
  }

  @Test
  void longTextsAreBounded() {
    assertRefused(
        "<a>" + "x".repeat(20_000_001) + "</a>",
        "Text size limit (20000000) exceeded (line 1, column 4)");
    assertRefused(
        "<a b='" + "x".repeat(20_000_001) + "'/>",
        "Maximum attribute size limit (20000000) exceeded (line 1, column 1)");
  }
}
