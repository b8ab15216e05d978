package io.connectorc.compiler.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.connectorc.compiler.plan.FieldPlan;
import io.connectorc.compiler.plan.LineItemsPlan;
import io.connectorc.compiler.plan.ModulePlan;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes what a mapper does with line items (L5.4). */
final class LineItemsMapping {
  private final Names names;
  private final ModulePlan module;
  private final ClassBody body;

  LineItemsMapping(Names names, ModulePlan module, ClassBody body) {
    this.names = names;
    this.module = module;
    this.body = body;
  }

  /** Line items of the values that a link keeps; a method makes one of them. */
  CodeBlock kept(FieldPlan field, LineItemsPlan items) {
    String method = body.methodName(field.component() + "Item");
    List<CodeBlock> values =
        items.fields().stream()
            .map(inner -> CodeBlock.of("values.get($L)", inner.index()))
            .toList();
    body.part(
        body.mark(),
        MethodSpec.methodBuilder(method)
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .returns(names.item(module, items))
            .addParameter(Types.list(Types.VALUE), "values")
            .addStatement("return $L", construct(items, values))
            .build());
    return CodeBlock.of(
        "$T.kept(values.get($L), $L, $T::$L)",
        Types.LINE_ITEMS_READER,
        field.index(),
        items.fields().size(),
        names.mapper(module),
        method);
  }

  /** The CRM's value for line items. */
  CodeBlock toCrm(FieldPlan field) {
    return CodeBlock.of(
        "$T.toCrm(record.$L(), $L)", Types.CRM_LINE_ITEMS, field.component(), info(field));
  }

  /** Line items of the CRM's value; a method makes one of them. */
  CodeBlock toService(FieldPlan field, LineItemsPlan items) {
    String method = body.methodName(field.component() + "ItemToService");
    List<CodeBlock> values = items.fields().stream().map(this::value).toList();
    MethodSpec.Builder item =
        MethodSpec.methodBuilder(method)
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .returns(names.item(module, items))
            .addParameter(Types.CRM_LINE_ITEM, "item")
            .addStatement("return $L", construct(items, values));
    if (items.fields().stream().anyMatch(inner -> !inner.formats().isEmpty())) {
      item.addException(Types.RECORD_EXCEPTION);
    }
    body.part(body.mark(), item.build());
    return CodeBlock.of(
        "$T.toService(\n$>$>values.get($L),\n$L,\n$L,\n$T::$L)$<$<",
        Types.CRM_LINE_ITEMS,
        field.index(),
        names.source(),
        info(field),
        names.mapper(module),
        method);
  }

  private CodeBlock value(FieldPlan inner) {
    if (inner.formats().isEmpty()) {
      return CodeBlock.of("item.value($L)", inner.index());
    }
    CodeBlock formats =
        new ValueCode(body, Scope.ofMapper(names.connector(), module))
            .formats(CodeBlock.of("value"), inner.formats());
    return CodeBlock.of("item.value($L, value -> $L)", inner.index(), formats);
  }

  private CodeBlock construct(LineItemsPlan items, List<CodeBlock> values) {
    ClassName item = names.item(module, items);
    return RecordGenerator.construct(item, items.fields(), values);
  }

  private CodeBlock info(FieldPlan field) {
    return CodeBlock.of("$T.INFO.fields().get($L)", names.module(module), field.index());
  }
}
