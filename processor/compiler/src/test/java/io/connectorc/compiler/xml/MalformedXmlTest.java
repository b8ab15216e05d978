package io.connectorc.compiler.xml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The first character that can't stand where it stands, and what was expected (L1.6). */
final class MalformedXmlTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '`',
      textBlock =
          """
          ``                     ¦ 1:1  ¦ The file ends here: the root element is expected.
          words                  ¦ 1:1  ¦ "w" can't stand here: the root element is expected.
          <!-- only -->          ¦ 1:14 ¦ The file ends here: the root element is expected.
          <a>                    ¦ 1:4  ¦ The file ends here: "</a>", the end of the element of line 1, is expected.
          <a                     ¦ 1:3  ¦ The file ends here: an attribute or ">" to end "a" is expected.
          <a/                    ¦ 1:4  ¦ The file ends here: "/>" to end the element is expected.
          <a/ >                  ¦ 1:4  ¦ " " can't stand here: "/>" to end the element is expected.
          <                      ¦ 1:2  ¦ The file ends here: the name of an element (a "<" itself is written "&lt;") is expected.
          <a>1 < 2</a>           ¦ 1:7  ¦ " " can't stand here: the name of an element (a "<" itself is written "&lt;") is expected.
          <a><1b/></a>           ¦ 1:5  ¦ "1" can't stand here: the name of an element (a "<" itself is written "&lt;") is expected.
          <a b></a>              ¦ 1:5  ¦ ">" can't stand here: "=" and a value of "b" is expected.
          <a b=c></a>            ¦ 1:6  ¦ "c" can't stand here: the value of "b" in quotes is expected.
          <a b="c d="e"/>        ¦ 1:12 ¦ "e" can't stand here: white space or ">" is expected.
          <a b="<c/>"/>          ¦ 1:7  ¦ "<" can't stand here: the double quote that ends the value of "b" (a "<" in it is written "&lt;") is expected.
          <a b='c                ¦ 1:8  ¦ The file ends here: the single quote that ends the value of "b" is expected.
          <a b="1"c="2"/>        ¦ 1:9  ¦ "c" can't stand here: white space or ">" is expected.
          <a b="1" c="2" b="3"/> ¦ 1:16 ¦ The attribute "b" stands here for the second time. Leave one of them out.
          <a ?/>                 ¦ 1:4  ¦ "?" can't stand here: an attribute or ">" to end "a" is expected.
          <a></b>                ¦ 1:6  ¦ "</b>" can't stand here: "</a>", the end of the element of line 1, is expected.
          <a></ a>               ¦ 1:6  ¦ " " can't stand here: the name "a" is expected.
          <a></a b>              ¦ 1:8  ¦ "b" can't stand here: ">" to end "</a" is expected.
          <a></a/>               ¦ 1:7  ¦ "/" can't stand here: ">" to end "</a" is expected.
          <a></a></a>            ¦ 1:10 ¦ "</a>" can't stand here: no element is open.
          </a>                   ¦ 1:3  ¦ "</a>" can't stand here: no element is open.
          <a/><b/>               ¦ 1:5  ¦ "<" can't stand here: nothing but comments behind the root element is expected.
          <a/>b                  ¦ 1:5  ¦ "b" can't stand here: nothing but comments behind the root element is expected.
          <a>b & c</a>           ¦ 1:7  ¦ " " can't stand here: "amp;" (an ampersand is written "&amp;") is expected.
          <a b="?c=1&d=2"/>      ¦ 1:13 ¦ "=" can't stand here: ";" to end the reference (an ampersand is written "&amp;") is expected.
          <a>&nbsp;</a>          ¦ 1:5  ¦ "&nbsp;" stands for nothing. Write an ampersand as "&amp;".
          <a>&#0;</a>            ¦ 1:5  ¦ "&#0;" stands for no character that XML can hold. Write another.
          <a>&#xD800;</a>        ¦ 1:5  ¦ "&#xD800;" stands for no character that XML can hold. Write another.
          <a>&#x;</a>            ¦ 1:7  ¦ ";" can't stand here: the number of a character is expected.
          <a>&#12a;</a>          ¦ 1:8  ¦ "a" can't stand here: ";" to end the reference (an ampersand is written "&amp;") is expected.
          <a>b]]>c</a>           ¦ 1:7  ¦ ">" can't stand here: "&gt;" after "]]" in a text is expected.
          <a><![CDATA[b]]</a>    ¦ 1:20 ¦ The file ends here: "]]>" to end the CDATA section is expected.
          <a><![cdata[b]]></a>   ¦ 1:7  ¦ "c" can't stand here: "<![CDATA[" is expected.
          <a><!- b --></a>       ¦ 1:7  ¦ " " can't stand here: "<!--" to begin a comment is expected.
          <a><!-- b -- c --></a> ¦ 1:13 ¦ " " can't stand here: "-->" to end the comment, in which no other "--" can stand, is expected.
          <a><!-- b </a>         ¦ 1:15 ¦ The file ends here: "-->" to end the comment is expected.
          <a><?b </a>            ¦ 1:12 ¦ The file ends here: "?>" to end the processing instruction is expected.
          <a><? b?></a>          ¦ 1:6  ¦ " " can't stand here: the target of a processing instruction is expected.
          <!ELEMENT a ANY><a/>   ¦ 1:3  ¦ "E" can't stand here: "<!--" to begin a comment is expected.
          <![CDATA[a]]><a/>      ¦ 1:3  ¦ "[" can't stand here: "<!--" to begin a comment is expected.
          ` <?xml version="1.0"?><a/>` ¦ 1:4 ¦ The XML declaration can't stand here: only the very beginning of the file takes it, with "xml" in small letters.
          <?xml version="1.1"?><a/> ¦ 1:16 ¦ The version "1.1" can't stand here: "1.0" is expected.
          <?xml encoding="UTF-8"?><a/> ¦ 1:7 ¦ "encoding" can't stand here: "version" is expected, then "encoding" and "standalone" if any.
          <?xml version="1.0" standalone="maybe"?><a/> ¦ 1:33 ¦ The standalone "maybe" can't stand here: "yes" or "no" is expected.
          <?xml version="1.0"><a/> ¦ 1:20 ¦ ">" can't stand here: white space or "?>" is expected.
          <?xml ?><a/>           ¦ 1:7  ¦ "?" can't stand here: "version" and its value are expected.
          """)
  void saysWhatWasExpectedWhere(String text, String place, String message) {
    assertThat(Xml.read(text).said())
        .containsExactly("a.xml:%s: error: [MalformedXml] %s (L1.6)".formatted(place, message));
  }

  @Test
  void aCharacterThatNoDocumentMayHoldIsTheFault() {
    assertThat(Xml.read("<a>b\u0001c</a>").only())
        .isEqualTo(
            "1:5: error: [MalformedXml] The character U+0001 can't stand here: a character that XML"
                + " can hold is expected. (L1.6)");
    assertThat(Xml.read("<a>\uFFFE</a>").only())
        .startsWith("1:4: error: [MalformedXml] The character U+FFFE can't stand here");
  }

  @Test
  void anEarlierFaultHidesALaterCharacter() {
    assertThat(Xml.read("<a></b>\u0001").only()).startsWith("1:6: ");
    assertThat(Xml.read("<a>\u0001</b>").only()).startsWith("1:4: ");
  }

  @Test
  void anElementThatStaysOpenIsToldAtTheFilesEnd() {
    assertThat(Xml.read("<a>\n  <b>\n  </b>\n").only())
        .isEqualTo(
            "4:1: error: [MalformedXml] The file ends here: \"</a>\", the end of the element of line"
                + " 1, is expected. (L1.6)");
  }

  @Test
  void afterADocumentTypeNothingElseIsReported() {
    assertThat(Xml.read("<!-- x -->\n<!DOCTYPE a [<!ENTITY b \"c\">]>\n<a>&b;</b>").said())
        .containsExactly(
            "a.xml:2:1: error: [DoctypeRefused] A connector has no document type. Leave"
                + " \"<!DOCTYPE ...>\" out. (L1.3)");
    assertThat(Xml.read("<!DOCTYPE a [ <").only()).startsWith("1:1: error: [DoctypeRefused]");
    assertThat(Xml.read("<a><!DOCTYPE b></a>").only()).startsWith("1:4: error: [DoctypeRefused]");
  }
}
