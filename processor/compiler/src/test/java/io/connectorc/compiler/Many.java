package io.connectorc.compiler;

import io.connectorc.compiler.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A connector whose parts a test replaces by very large ones. */
record Many(
    String settings,
    String modules,
    String mapping,
    String url,
    String pull,
    String push,
    String codes) {
  /** The smallest connector. */
  static final Many NONE =
      new Many(
          "",
          "<module servicemodule='t' vtigermodule='T'/>",
          "<T><field vtigerfield='n' servicefield='n'/></T>",
          "<url>https://a.test</url>",
          "<request/>",
          "",
          "");

  static String of(int count, IntFunction<String> part) {
    return of(count, "", part);
  }

  static String of(int count, String separator, IntFunction<String> part) {
    return IntStream.range(0, count).mapToObj(part).collect(Collectors.joining(separator));
  }

  Many settings(String xml) {
    return new Many(xml, modules, mapping, url, pull, push, codes);
  }

  Many modules(String xml, String mappings) {
    return new Many(settings, xml, mappings, url, pull, push, codes);
  }

  Many modules(int count) {
    return modules(
        of(count, i -> "<module servicemodule='s' vtigermodule='M" + i + "'/>"),
        of(count, i -> "<M%1$s><field vtigerfield='n' servicefield='n'/></M%1$s>".formatted(i)));
  }

  Many mapping(String fields) {
    return new Many(settings, modules, "<T>" + fields + "</T>", url, pull, push, codes);
  }

  Many url(String xml) {
    return new Many(settings, modules, mapping, xml, pull, push, codes);
  }

  Many pull(String request) {
    return new Many(settings, modules, mapping, url, request, push, codes);
  }

  /** What a mode of the push holds. */
  Many update(String inside) {
    String xml =
        "<push><request><parameters raw-post-data='true'>"
            + "<parameter name='_raw_data' value='@records'/></parameters>"
            + ("<update>" + inside + "</update></request></push>");
    return new Many(settings, modules, mapping, url, pull, xml, codes);
  }

  Many codes(String list) {
    return new Many(settings, modules, mapping, url, pull, push, "<code use='" + list + "'/>");
  }

  String xml() {
    return """
        <connector name="many">
        <synctype>app</synctype>
        <config><fields>%s</fields></config>
        <modules>%s</modules>
        <fieldmapping>%s</fieldmapping>
        <service>%s</service>
        <pull>%s
        <response>%s<records use="r"/><recordid use="id"/><recordmodifiedtime use="u"/></response></pull>
        %s</connector>
        """
        .formatted(settings, modules, mapping, url, pull, codes, push);
  }

  Compilation compile() {
    return ConnectorCompiler.compile(
        new SourceFile("many.xml", xml().getBytes(StandardCharsets.UTF_8)),
        new CompilerOptions("com.acme", "1.0.0", false));
  }
}
