package io.connectorc.compiler.plan;

import java.util.List;

/**
 * How one line item is read in one pass.
 *
 * @param className of the reader, inside the mapper
 * @param xml whether answers are XML; one of JSON beside it is read alike
 * @param fields the variable of each mapped field, by its number
 * @param root the line item itself
 */
public record ItemReaderPlan(
    String className, boolean xml, List<String> fields, ReaderPlan.Node root) {
  public ItemReaderPlan {
    fields = List.copyOf(fields);
  }
}
