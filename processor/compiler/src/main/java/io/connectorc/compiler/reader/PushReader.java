package io.connectorc.compiler.reader;

import io.connectorc.compiler.model.PushModel;
import io.connectorc.compiler.model.PushResponse;
import io.connectorc.compiler.xml.XmlElement;

/** Reads the push section (L12). */
final class PushReader {
  private PushReader() {}

  static PushModel read(XmlElement element, ReaderContext context) {
    Element push = context.open(element, Vocabulary.PUSH);
    return new PushModel(
        push.at(),
        push.read("request", RequestReader::push),
        push.read("response", PushReader::response));
  }

  private static PushResponse response(XmlElement element, ReaderContext context) {
    Element response = context.open(element, Vocabulary.PUSH_RESPONSE);
    AnswerReader answer = new AnswerReader(response);
    return new PushResponse(
        response.at(),
        answer.format(),
        answer.codes("createdcode", "L12.4"),
        answer.codes("updatedcode", "L12.4"),
        answer.codes("deletedcode", "L12.4"),
        answer.answer("error", "L12.4"),
        answer.answer("createdrecords", "L12.4"),
        answer.path("recordid", "L12.4"),
        answer.modifiedTime());
  }
}
