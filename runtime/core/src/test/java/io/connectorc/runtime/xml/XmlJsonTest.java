package io.connectorc.runtime.xml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** L11.1. */
class XmlJsonTest {
  private static final String XSI = " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"";

  static Stream<Arguments> documents() {
    return Stream.of(
        // Elements are members, and text is a text.
        Arguments.of("<a/>", "''"),
        Arguments.of("<a></a>", "''"),
        Arguments.of("<a> \n\t </a>", "''"),
        Arguments.of("<a>  x  y\n</a>", "'x  y'"),
        Arguments.of("<a>007</a>", "'007'"),
        Arguments.of("<a><b/></a>", "{'b':''}"),
        Arguments.of("<a><b>1</b><c><d>2</d></c></a>", "{'b':'1','c':{'d':'2'}}"),
        Arguments.of("<a><b.c>1</b.c><_-x>2</_-x></a>", "{'b.c':'1','_-x':'2'}"),
        Arguments.of("<\u00e4><\u540d/></\u00e4>", "{'\u540d':''}"),
        // What repeats is an array, at the place of the first.
        Arguments.of("<a><b>1</b><b>2</b></a>", "{'b':['1','2']}"),
        Arguments.of("<a><b>1</b><c/><b>2</b><b/></a>", "{'b':['1','2',''],'c':''}"),
        Arguments.of("<a><b><c/></b><b>2</b></a>", "{'b':[{'c':''},'2']}"),
        // Attributes.
        Arguments.of("<a x='1' y=' 2 '/>", "{'@x':'1','@y':'2'}"),
        Arguments.of("<a x='1'><x>2</x></a>", "{'@x':'1','x':'2'}"),
        Arguments.of("<a x=''><b y='1'/></a>", "{'@x':'','b':{'@y':'1'}}"),
        Arguments.of("<a x='1'> t </a>", "{'@x':'1','#text':'t'}"),
        Arguments.of("<a><b x='1'>t</b><b>u</b></a>", "{'b':[{'@x':'1','#text':'t'},'u']}"),
        // Text between elements is kept, and no place of its own.
        Arguments.of("<a> t <b/> u </a>", "{'b':'','#text':'t  u'}"),
        Arguments.of("<a>\n  <b/>\n</a>", "{'b':''}"),
        // Entities, sections, comments, instructions, line ends.
        Arguments.of("<a>&lt;b&gt; &amp; &#xFC;&#x1F600;</a>", "'<b> & \u00fc\ud83d\ude00'"),
        Arguments.of("<a><![CDATA[<b>&amp;]]> x<![CDATA[y]]></a>", "'<b>&amp; xy'"),
        Arguments.of("<a>x<!-- c -->y<?php echo 1 ?>z</a>", "'xyz'"),
        Arguments.of("<!-- c --><?xml-stylesheet href='x'?><a>x</a><!-- d -->\n", "'x'"),
        Arguments.of("<a>x\r\ny\rz</a>", "'x\\ny\\nz'"),
        Arguments.of("<?xml version='1.0' encoding='UTF-7' standalone='yes'?><a/>", "''"),
        // Namespaces don't count.
        Arguments.of(
            "<p:a xmlns:p='u'><p:b p:x='1'/><b xmlns='v'/></p:a>", "{'b':[{'@x':'1'},'']}"),
        Arguments.of("<a xml:lang='de'>x</a>", "{'@lang':'de','#text':'x'}"),
        Arguments.of("<a xmlns:p='u' p:x='1' x='2'/>", "{'@x':['1','2']}"),
        // Null.
        Arguments.of("<a" + XSI + "><b xsi:nil='true'/></a>", "{'b':null}"),
        Arguments.of("<a" + XSI + "><b y='1' xsi:nil=' 1 '/></a>", "{'b':null}"),
        Arguments.of("<a" + XSI + "><b xsi:nil='false'>x</b></a>", "{'b':'x'}"),
        Arguments.of("<a" + XSI + "><b xsi:type='t'/></a>", "{'b':{'@type':'t'}}"),
        Arguments.of("<a" + XSI + " xsi:nil='true'/>", "null"),
        Arguments.of("<a><b nil='true'/></a>", "{'b':{'@nil':'true'}}"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("documents")
  void aDocumentBecomesJson(String xml, String json) throws XmlAnswerException {
    assertThat(new String(XmlJson.of(xml), UTF_8)).isEqualTo(json.replace('\'', '"'));
  }

  @Test
  void whatJsonMustEscapeIsEscaped() throws XmlAnswerException {
    assertThat(new String(XmlJson.of("<a><b x='&quot;'>'\\&#9;\u007f'</b></a>"), UTF_8))
        .isEqualTo("{\"b\":{\"@x\":\"\\\"\",\"#text\":\"'\\\\\\t\u007f'\"}}");
  }
}
