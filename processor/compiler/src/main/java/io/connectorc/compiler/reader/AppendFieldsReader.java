package io.connectorc.compiler.reader;

import io.connectorc.compiler.diagnostic.DiagnosticId;
import io.connectorc.compiler.expression.FieldPath;
import io.connectorc.compiler.model.AppendModel;
import io.connectorc.compiler.model.AppendModel.Field;
import io.connectorc.compiler.model.AppendModel.Response;
import io.connectorc.compiler.model.UsePath;
import io.connectorc.compiler.source.Located;
import io.connectorc.compiler.xml.XmlElement;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads what is appended to each pulled record (L11.6). */
final class AppendFieldsReader {
  private static final String NAME = "appendfields";
  private static final String RULE = "L11.6";

  private AppendFieldsReader() {}

  /** Of the pull section or its response; null where neither has it. */
  static @Nullable AppendModel read(Element pull, @Nullable Element response) {
    XmlElement own = pull.child(NAME);
    XmlElement inside = response == null ? null : response.child(NAME);
    XmlElement element =
        first(
            own,
            inside,
            pull.context(),
            "\"appendfields\" stands in \"pull\" and in its \"response\". Leave one of them out.");
    return element == null ? null : append(element, pull.context());
  }

  private static AppendModel append(XmlElement element, ReaderContext context) {
    Element append = context.open(element, Vocabulary.APPEND);
    XmlElement child = append.child("request");
    Element request = child == null ? null : context.open(child, Vocabulary.APPEND_REQUEST);
    return new AppendModel(
        append.at(),
        request == null ? null : RequestReader.append(request),
        response(append, request));
  }

  /** It stands beside the request or in it. */
  private static @Nullable Response response(Element append, @Nullable Element request) {
    XmlElement beside = append.child("response");
    XmlElement inside = request == null ? null : request.child("response");
    XmlElement element =
        first(
            beside,
            inside,
            append.context(),
            "\"response\" stands in \"appendfields\" and in its \"request\". Leave one of them out.");
    if (element != null) {
      return response(append.context().open(element, Vocabulary.APPEND_RESPONSE));
    }
    if (!append.hasChildMeant("response")
        && (request == null || !request.hasChildMeant("response"))) {
      append
          .context()
          .error(
              DiagnosticId.MISSING_ELEMENT,
              RULE,
              append.name(),
              "\"appendfields\" lacks the element \"response\".");
    }
    return null;
  }

  private static Response response(Element response) {
    AnswerReader answer = new AnswerReader(response);
    List<Field> fields =
        response.moduleChildren().stream()
            .map(child -> field(child, answer, response))
            .filter(Objects::nonNull)
            .toList();
    if (response.moduleChildren().isEmpty()) {
      response
          .context()
          .error(
              DiagnosticId.MISSING_ELEMENT,
              RULE,
              response.name(),
              "\"response\" sets no field. Add an element, named for the field, whose \"use\" is the path of its value.");
    }
    return new Response(response.at(), answer.format(), fields);
  }

  private static @Nullable Field field(XmlElement child, AnswerReader answer, Element response) {
    FieldPath path = response.paths().path(child.name());
    Located<UsePath> use = answer.taken(child, RULE);
    return path == null ? null : new Field(new Located<>(path, child.name().span()), use);
  }

  /** The one that is there; of two, which is told at the second, the first. */
  private static @Nullable XmlElement first(
      @Nullable XmlElement one, @Nullable XmlElement other, ReaderContext context, String both) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    boolean inOrder = one.name().span().start().compareTo(other.name().span().start()) < 0;
    context.error(DiagnosticId.REPEATED_ELEMENT, RULE, (inOrder ? other : one).name(), both);
    return inOrder ? one : other;
  }
}
