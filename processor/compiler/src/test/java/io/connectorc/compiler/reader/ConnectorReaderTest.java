package io.connectorc.compiler.reader;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.connectorc.compiler.diagnostic.Diagnostics;
import io.connectorc.compiler.expression.FieldPath;
import io.connectorc.compiler.expression.FieldPath.Segment.Member;
import io.connectorc.compiler.expression.ValueExpression;
import io.connectorc.compiler.model.ConnectorModel;
import io.connectorc.compiler.model.HttpMethod;
import io.connectorc.compiler.model.ModeModel;
import io.connectorc.compiler.model.ModuleOverride;
import io.connectorc.compiler.model.ParameterBody;
import io.connectorc.compiler.model.ParameterModel;
import io.connectorc.compiler.model.PullResponse;
import io.connectorc.compiler.model.PushMode;
import io.connectorc.compiler.model.RequestModel;
import io.connectorc.compiler.model.SettingType;
import io.connectorc.compiler.model.SyncModule;
import io.connectorc.compiler.model.SyncType;
import io.connectorc.compiler.model.UsePath;
import io.connectorc.compiler.source.Located;
import io.connectorc.compiler.source.SourceText;
import io.connectorc.compiler.xml.XmlParser;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What a document means, piece by piece. */
final class ConnectorReaderTest {
  @Test
  void readsTheHeadOfADocument() {
    ConnectorModel model =
        read(
            """
            <connector name="acme" version="1.2.0">
              <synctype> userandgroup </synctype>
              <config><fields>
                <field name="status" type="picklist" label="The status" required="true" value="Open">
                  <options><option>Open</option><option> Close </option></options>
                </field>
                <field name="note"/>
              </fields></config>
              <modules>
                <module servicemodule="deals" vtigermodule="Potentials" dependenton="Accounts , Contacts"/>
              </modules>
            </connector>
            """);

    assertThat(model.name().value()).isEqualTo("acme");
    assertThat(requireNonNull(model.version()).value()).isEqualTo("1.2.0");
    assertThat(model.syncType().value()).isEqualTo(SyncType.USER_AND_GROUP);
    assertThat(model.syncType().span().start()).hasToString("2:14");
    assertThat(model.settings())
        .extracting(field -> requireNonNull(field.type()).value())
        .containsExactly(SettingType.PICKLIST, SettingType.TEXT);
    assertThat(requireNonNull(model.settings().get(0).options()).value())
        .extracting(Located::value)
        .containsExactly("Open", "Close");
    SyncModule module = model.modules().get(0);
    assertThat(module.dependsOn())
        .extracting(Located::value)
        .containsExactly("Accounts", "Contacts");
    assertThat(module.dependsOn().get(1).span().start()).hasToString("10:85");
  }

  @Test
  void namesAConnectorForItsFile() {
    ConnectorModel model = read("<connector/>");

    assertThat(model.name().value()).isEqualTo("hub-spot");
    assertThat(model.version()).isNull();
    assertThat(model.syncType().value()).isEqualTo(SyncType.APP);
    assertThat(model.service()).isNull();
  }

  @Test
  void readsEveryShapeOfParameters() {
    RequestModel request =
        pull(
            """
            <parameters raw-post-data="true">
              <parameter name="a" value="1"/>
              <parameter name="b"><values><parameter name="c" value="2"/></values><values/>
                <values><parameter name="d" value="3"/><parameter name="e" value="4"/></values></parameter>
              <parameter name="f"><values><value>5</value></values><values><value>6</value></values></parameter>
              <parameter name="g"><values name="h"><parameter name="i" value="7"/></values>
                <values name="j"><value>8</value></values><values name="k"/></parameter>
              <parameter name="l"><values/></parameter>
            </parameters>
            """);

    assertThat(shown(requireNonNull(request.parameters()).parameters()))
        .isEqualTo("a=1 b=[{c=2},{d=3 e=4}] f=[5,6] g={h:{i=7},j:[8],k:[]} l=[]");
    assertThat(requireNonNull(request.parameters()).rawPostData()).isNotNull();
  }

  @Test
  void readsWhatModulesChangeInARequest() {
    RequestModel request =
        pull(
            """
            <url>/all</url>
            <headers><header name="A" value="1"/></headers>
            <Contacts>
              <url ID="x">/some/$ID</url>
              <headers><header name="B" value="2" format="int"/></headers>
              <parameters/>
            </Contacts>
            """);

    ModuleOverride override = request.overrides().get(0);
    assertThat(override.module().value()).isEqualTo("Contacts");
    assertThat(requireNonNull(override.url()).parts()).hasSize(2);
    assertThat(override.headers()).extracting(header -> header.name().value()).containsExactly("B");
    assertThat(requireNonNull(override.parameters()).rawPostData()).isNull();
    assertThat(requireNonNull(request.method()).value()).isEqualTo(HttpMethod.POST);
  }

  @Test
  void readsWhereAnAnswerHoldsWhat() {
    PullResponse response = requireNonNull(requireNonNull(model("").pull()).response());

    assertThat(response.codes()).containsExactly(200, 206);
    assertThat(requireNonNull(response.records()).value()).isEqualTo(new UsePath.WholeResponse());
    assertThat(requireNonNull(response.recordModifiedTime()).value())
        .isEqualTo(new UsePath.CurrentTime());
    assertThat(requireNonNull(response.recordId()).value())
        .isEqualTo(new UsePath.At(new FieldPath(List.of(new Member("meta"), new Member("id")))));
    assertThat(response.recordDeleted()).isNull();
  }

  @Test
  void readsTheModesOfAPush() {
    ConnectorModel model =
        read(
            """
            <connector>
              <push><request>
                <delete/>
                <create><batchlimit> 10 </batchlimit>
                  <record overwrite="true"><property name="a.b" value="@record"/></record></create>
              </request></push>
            </connector>
            """);

    List<ModeModel> modes = requireNonNull(requireNonNull(model.push()).request()).modes();
    assertThat(modes).extracting(ModeModel::mode).containsExactly(PushMode.DELETE, PushMode.CREATE);
    assertThat(modes).extracting(mode -> mode.batchLimit().value()).containsExactly(1, 10);
    assertThat(requireNonNull(modes.get(1).record()).overwrite()).isTrue();
    assertThat(requireNonNull(modes.get(1).record()).properties()).hasSize(1);
  }

  private static RequestModel pull(String content) {
    return requireNonNull(requireNonNull(model(content).pull()).request());
  }

  private static ConnectorModel model(String request) {
    return read(
        """
        <connector>
          <modules><module servicemodule="contacts" vtigermodule="Contacts"/></modules>
          <pull>
            <request method="post">%s</request>
            <response>
              <code use="200, 206"/>
              <records use="@response"/>
              <recordid use="meta.id"/>
              <recordmodifiedtime use="@currenttime"/>
            </response>
          </pull>
        </connector>
        """
            .formatted(request));
  }

  private static ConnectorModel read(String text) {
    SourceText source = new SourceText("src/hub-spot.xml", text);
    Diagnostics diagnostics = new Diagnostics();
    return ConnectorReader.read(
        requireNonNull(XmlParser.parse(source, diagnostics)), false, diagnostics);
  }

  private static String shown(List<ParameterModel> parameters) {
    return parameters.stream()
        .map(parameter -> parameter.name().value() + "=" + shown(parameter.body()))
        .collect(Collectors.joining(" "));
  }

  private static String shown(ParameterBody body) {
    if (body instanceof ParameterBody.Objects objects) {
      return objects.objects().stream()
          .map(object -> "{" + shown(object) + "}")
          .collect(Collectors.joining(",", "[", "]"));
    }
    if (body instanceof ParameterBody.Associative associative) {
      return associative.entries().stream()
          .map(entry -> entry.name().value() + ":" + shown(entry.body()))
          .collect(Collectors.joining(",", "{", "}"));
    }
    String values = literals(body.values().toList());
    return body instanceof ParameterBody.Single ? values : "[" + values + "]";
  }

  private static String shown(ParameterBody.EntryBody body) {
    return body instanceof ParameterBody.EntryBody.Members members
        ? "{" + shown(members.parameters()) + "}"
        : "[" + literals(body.values().toList()) + "]";
  }

  private static String literals(List<ValueExpression> values) {
    return values.stream()
        .map(value -> ((ValueExpression.Literal) value).text())
        .collect(Collectors.joining(","));
  }
}
