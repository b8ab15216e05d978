package io.connectorc.compiler.codegen;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.connectorc.compiler.plan.FieldPlan;
import io.connectorc.compiler.plan.JsonPlan;
import io.connectorc.compiler.plan.LineItemsPlan;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** Writes the methods that write line items to a generator (L5.4). */
final class LineItemsWriting {
  private final ClassBody body;
  private final Scope scope;

  LineItemsWriting(ClassBody body, Scope scope) {
    this.body = body;
    this.scope = scope;
  }

  /**
   * A call of the method that writes them; it is added unless it is there already.
   *
   * @param out the generator's variable
   */
  CodeBlock call(String out, JsonPlan.LineItems json) {
    FieldPlan field = json.field();
    String method = body.writers().get(json);
    if (method == null) {
      method = body.methodName("write" + capitalized(field.component()));
      body.writers().put(json, method);
      add(method, Objects.requireNonNull(field.items()));
    }
    return CodeBlock.of("$L($L, $L.$L())", method, out, scope.values(), field.component());
  }

  private void add(String method, LineItemsPlan items) {
    int mark = body.mark();
    Scope ofItem = scope.ofItem(items);
    String writeItem =
        new JsonCode(body, new ValueCode(body, ofItem))
            .method("write" + items.recordClass(), items.object());
    body.part(mark, all(method, ofItem.record(), writeItem));
  }

  private static MethodSpec all(String method, TypeName item, String writeItem) {
    return MethodSpec.methodBuilder(method)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .addParameter(Types.JSON_GENERATOR, "out")
        .addParameter(Types.of(Types.LINE_ITEMS, item), "items")
        .addException(Types.IO_EXCEPTION)
        .addStatement("out.writeStartArray()")
        .beginControlFlow("for ($T item : items.items())", item)
        .addStatement("$L(out, item)", writeItem)
        .endControlFlow()
        .addStatement("out.writeEndArray()")
        .build();
  }

  private static String capitalized(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
