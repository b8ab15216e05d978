package io.connectorc.compiler.reader;

import io.connectorc.compiler.model.PullModel;
import io.connectorc.compiler.model.PullResponse;
import io.connectorc.compiler.xml.XmlElement;

/** Reads the pull section (L11). */
final class PullReader {
  private PullReader() {}

  static PullModel read(XmlElement element, ReaderContext context) {
    Element pull = context.open(element, Vocabulary.PULL);
    XmlElement child = pull.child("response");
    Element response = child == null ? null : context.open(child, Vocabulary.PULL_RESPONSE);
    return new PullModel(
        pull.at(),
        pull.read("request", RequestReader::pull),
        response == null ? null : response(response),
        AppendFieldsReader.read(pull, response));
  }

  private static PullResponse response(Element response) {
    AnswerReader answer = new AnswerReader(response);
    return new PullResponse(
        response.at(),
        answer.format(),
        answer.codes("code", "L11.2"),
        answer.answer("error", "L11.2"),
        answer.answer("records", "L11.3"),
        answer.path("recordid", "L11.4"),
        answer.modifiedTime(),
        answer.deleted(),
        decrypts(response),
        CipherReader.decryption(response));
  }

  private static boolean decrypts(Element response) {
    XmlElement decrypt = response.child("decrypt");
    return decrypt == null
        ? response.hasChildMeant("decrypt")
        : CipherReader.isOn(
            response.context().open(decrypt, Vocabulary.use("L11.5")), "use", "L11.5");
  }
}
