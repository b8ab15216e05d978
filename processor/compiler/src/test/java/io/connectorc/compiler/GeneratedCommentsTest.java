package io.connectorc.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import io.connectorc.compiler.GeneratedFile.Kind;
import io.connectorc.compiler.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A connector whose every name and text is marked: no generated comment holds a mark. */
class GeneratedCommentsTest {
  private static final String MARK = "zqmark";

  /** A string, a character or a comment, whichever begins first. */
  private static final Pattern TOKEN =
      Pattern.compile(
          "\"(?:\\\\.|[^\"\\\\])*\"|'(?:\\\\.|[^'\\\\])*'|/\\*.*?\\*/|//[^\\n]*", Pattern.DOTALL);

  private static final String XML =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <!-- zqmark -->
      <connector name="zqmark" version="1.0.0-zqmark">
        <synctype>app</synctype>
        <config>
          <fields>
            <field name="zqmark" label="zqmark label" value="zqmark value" />
            <field name="zqmarkSecret" type="password" label="zqmark" value="zqmark" />
            <field name="zqmarkList" type="picklist" value="zqmark">
              <options><option>zqmark</option></options>
            </field>
            <field name="zqmarkRecord" type="reference" module="ZqmarkPeople" />
          </fields>
        </config>
        <modules>
          <module servicemodule="zqmark people" vtigermodule="ZqmarkPeople" />
          <module servicemodule="zqmark firms" vtigermodule="ZqmarkFirms"
              dependenton="ZqmarkPeople" />
        </modules>
        <fieldmapping>
          <ZqmarkPeople>
            <field vtigerfield="zqmarkname" servicefield="zqmark.zqmark\u00e9"
                serviceformat="prefix:zqmark|wrap:zqmark" />
          </ZqmarkPeople>
          <ZqmarkFirms>
            <field vtigerfield="zqmarkname" servicefield="zqmark" />
          </ZqmarkFirms>
        </fieldmapping>
        <service>
          <url ZQMARK="$config.$fields.zqmark">https://zqmark.example.com/zqmark/$ZQMARK</url>
          <auth><apikey token="$config.$fields.zqmarkSecret|prefix:zqmark" /></auth>
        </service>
        <pull>
          <request>
            <url ZQMARK="zqmark">/zqmark/$ZQMARK</url>
            <headers><header name="X-Zqmark" value="zqmark $config.$fields.zqmarkList" /></headers>
            <parameters>
              <parameter name="zqmark" value="zqmark $config.$fields.zqmarkRecord" />
            </parameters>
            <ZqmarkFirms><url>/zqmark</url></ZqmarkFirms>
          </request>
          <response>
            <error use="zqmark.error" />
            <records use="zqmark.records" />
            <recordid use="zqmark.id" />
            <recordmodifiedtime use="zqmark.time" />
            <recorddeleted use="zqmark.gone" />
          </response>
        </pull>
        <push>
          <request method="post">
            <parameters raw-post-data="true">
              <parameter name="zqmark" value="zqmark @syncrecord" />
            </parameters>
            <create />
            <update><url>/zqmark</url></update>
            <delete><url>/zqmark</url></delete>
          </request>
          <response>
            <createdrecords use="zqmark.records" />
            <recordid use="zqmark.id" />
          </response>
        </push>
      </connector>
      """;

  @Test
  void noTextOfTheXmlStandsInAComment() {
    List<GeneratedFile> sources = sources();
    assertThat(sources).as("marked code").anyMatch(file -> marked(file.text()));

    List<String> comments = sources.stream().flatMap(file -> comments(file).stream()).toList();
    assertThat(comments).hasSizeGreaterThan(20).noneMatch(GeneratedCommentsTest::marked);
  }

  @Test
  void sourcesAreAscii() {
    assertThat(sources())
        .allMatch(file -> StandardCharsets.US_ASCII.newEncoder().canEncode(file.text()));
  }

  private static List<String> comments(GeneratedFile file) {
    return TOKEN
        .matcher(file.text())
        .results()
        .map(MatchResult::group)
        .filter(token -> token.startsWith("/"))
        .toList();
  }

  private static boolean marked(String text) {
    return text.toLowerCase(Locale.ROOT).contains(MARK);
  }

  private static List<GeneratedFile> sources() {
    Compilation compilation =
        ConnectorCompiler.compile(
            new SourceFile("src/main/connectors/zqmark.xml", XML.getBytes(StandardCharsets.UTF_8)),
            new CompilerOptions("com.acme.zqmark", "1.0.0", false));
    assertThat(compilation.failed()).as(compilation.diagnostics().toString()).isFalse();
    return compilation.files().stream().filter(file -> file.kind() == Kind.SOURCE).toList();
  }
}
