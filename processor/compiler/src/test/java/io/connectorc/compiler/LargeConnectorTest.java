package io.connectorc.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import io.connectorc.compiler.source.SourceFile;
import io.connectorc.runtime.connector.MappedRecord;
import io.connectorc.runtime.connector.PushMode;
import io.connectorc.runtime.connector.PushRecord;
import io.connectorc.runtime.connector.ServiceClient;
import io.connectorc.runtime.connector.ServiceModule;
import io.connectorc.runtime.value.Value;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Java limits methods to 64 KB of code and 255 parameters; connectors are not that small. */
class LargeConnectorTest {
  private static final int FIELDS = 1_200;
  private static final int LINES = 300;
  private static final int PARAMETERS = 900;

  @Test
  void aModuleWithMoreFieldsThanARecordCanHave(@TempDir Path classes) throws Exception {
    String mapping = many(FIELDS, "<field vtigerfield=\"f%1$d\" servicefield=\"f%1$d\"/>", "");
    try (Loaded loaded = Loaded.of(compile(mapping), "com.acme.large.Large", classes);
        ServiceClient client = loaded.connect(Map.of())) {
      ServiceModule<MappedRecord, ServiceClient> module = loaded.module("Things");
      String json =
          "{"
              + many(FIELDS, "\"f%1$d\":\"v%1$d\"", ",").replace("\"f7\":", "\"f7\":null,\"x\":")
              + ",\"id\":1,\"updated\":2}";

      MappedRecord record = module.reread(json.getBytes(StandardCharsets.UTF_8)).values();

      assertThat(module.info().fields()).hasSize(FIELDS);
      assertThat(module.toCrm(record)).hasSize(FIELDS);
      assertThat(record.value(7)).isEqualTo(Value.Null.NULL);
      assertThat(record.value(FIELDS - 1)).isEqualTo(Value.text("v" + (FIELDS - 1)));
      String sent =
          module.encode(client, PushMode.UPDATE, new PushRecord<>("c", "s", record)).json();
      assertThat(sent).startsWith("{\"f0\":\"v0\",\"f1\":\"v1\",").endsWith("\"v1199\"}");
    }
  }

  @Test
  void moreLineItemsThanARecordCanHaveFields(@TempDir Path classes) throws Exception {
    String mapping =
        many(
                LINES,
                "<lineitems vtigerfield=\"l%1$d\" servicefield=\"l%1$d\">"
                    + "<field vtigerfield=\"a\" servicefield=\"a\"/></lineitems>",
                "")
            + "<lineitems vtigerfield=\"wide\" servicefield=\"wide\">"
            + many(LINES, "<field vtigerfield=\"f%1$d\" servicefield=\"f%1$d\"/>", "")
            + "</lineitems>";
    try (Loaded loaded = Loaded.of(compile(mapping), "com.acme.large.Large", classes);
        ServiceClient client = loaded.connect(Map.of())) {
      ServiceModule<MappedRecord, ServiceClient> module = loaded.module("Things");
      String lines = many(LINES, "\"l%1$d\":[{\"a\":%1$d}]", ",");
      String wide = "\"wide\":[{" + many(LINES, "\"f%1$d\":\"v%1$d\"", ",") + "}]";
      String json = "{" + lines + "," + wide + "}";

      MappedRecord record = module.reread(json.getBytes(StandardCharsets.UTF_8)).values();

      assertThat(module.info().fields().get(LINES).items()).hasSize(LINES);
      assertThat(module.toCrm(record).get(7))
          .isEqualTo(new Value.Items(List.of(new Value.Raw("{\"a\":7}"))));
      String sent =
          module.encode(client, PushMode.UPDATE, new PushRecord<>("c", "s", record)).json();
      assertThat(sent).isEqualTo(json);
      MappedRecord pushed = module.toService(module.toCrm(record));
      assertThat(pushed.value(LINES)).isEqualTo(record.value(LINES));
    }
  }

  /** As much as {@code DocumentTooLarge} lets pass. */
  @Test
  void whatReachesItsLimitsCompiles(@TempDir Path classes) {
    String chain = Many.of(100, "|", i -> i % 2 == 0 ? "trim" : "dateformat:Y" + i);
    String path = Many.of(100, ".", i -> "a" + i);
    Compilation compilation =
        Many.NONE
            .settings(
                Many.of(250, i -> "<field name='s" + i + "' required='true'/>")
                    + Many.of(249, i -> "<field name='t" + i + "' type='datetime'/>")
                    + "<field name='p' type='picklist'><options>"
                    + Many.of(3_000, i -> "<option>o" + i + "</option>")
                    + "</options></field>")
            .mapping(
                "<field vtigerfield='n' servicefield='%s' serviceformat='%s'/>"
                    .formatted(path, chain))
            .url("<url A='$config.$fields.s1'>https://a.test/" + "/$A".repeat(100) + "</url>")
            .pull(
                "<request method='post'><headers>"
                    + Many.of(
                        200, i -> "<header name='h" + i + "' value='$config.$fields.s" + i + "'/>")
                    + "</headers><parameters><parameter name='x'><values>"
                    + Many.of(1_900, i -> "<value>v" + i + "</value>")
                    + "</values></parameter></parameters></request>")
            .update(
                "<record><property name='n' value='@record:id'/>"
                    + Many.of(199, i -> "<property name='n.p" + i + "' value='v'/>")
                    + "</record>")
            .compile();

    assertThat(compilation.failed()).isFalse();
    assertThat(Javac.compile(compilation.files(), classes)).isEmpty();
  }

  private static Compilation compile(String mapping) {
    return ConnectorCompiler.compile(
        new SourceFile("large.xml", xml(mapping).getBytes(StandardCharsets.UTF_8)),
        new CompilerOptions("com.acme", "1.0.0", false));
  }

  private static String xml(String mapping) {
    return """
        <connector name="large">
          <synctype>app</synctype>
          <modules><module servicemodule="things" vtigermodule="Things"/></modules>
          <fieldmapping><Things>%s</Things></fieldmapping>
          <service><url>https://api.example.com</url></service>
          <pull>
            <request method="post"><parameters raw-post-data="true">%s</parameters></request>
            <response>
              <records use="r"/><recordid use="id"/><recordmodifiedtime use="updated"/>
            </response>
            <appendfields>
              <request><url ID="@id">/things/$ID</url></request>
              <response>%s</response>
            </appendfields>
          </pull>
          <push>
            <request><parameters raw-post-data="true">
              <parameter name="_raw_data" value="@records"/>
            </parameters><update/><delete><parameters>%s</parameters></delete></request>
          </push>
        </connector>
        """
        .formatted(
            mapping,
            many(
                PARAMETERS / 3,
                "<parameter name=\"p%1$d\"><values><parameter name=\"a\" value=\"@lastsynctoken\"/>"
                    + "<parameter name=\"b\" value=\"1|int\"/></values></parameter>",
                ""),
            many(FIELDS / 4, "<f%1$d use=\"more.f%1$d\"/>", ""),
            many(PARAMETERS, "<parameter name=\"p%1$d\" value=\"v%1$d\"/>", ""));
  }

  private static String many(int count, String pattern, String separator) {
    return IntStream.range(0, count)
        .mapToObj(pattern::formatted)
        .collect(Collectors.joining(separator));
  }
}
