package io.connectorc.compiler.codegen;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.connectorc.compiler.plan.FieldPlan;
import io.connectorc.compiler.plan.LineItemsPlan;
import io.connectorc.compiler.plan.ModePlan;
import io.connectorc.compiler.plan.ModulePlan;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the class that sends a module's requests. */
final class ModuleGenerator {
  private static final int MOST_FIELDS = 200;

  private final Names names;
  private final ModulePlan module;
  private final ClassBody body;

  private ModuleGenerator(Names names, ModulePlan module) {
    this.names = names;
    this.module = module;
    this.body =
        new ClassBody(
            TypeSpec.classBuilder(names.module(module))
                .addJavadoc(
                    "Sends the requests of one module and reads their answers. Stateless and"
                        + " thread-safe.\n")
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addSuperinterface(
                    Types.of(Types.SERVICE_MODULE, names.record(module), names.client())));
  }

  static TypeSpec generate(Names names, ModulePlan module) {
    return new ModuleGenerator(names, module).generate();
  }

  private TypeSpec generate() {
    body.field(info());
    body.add(MethodSpec.constructorBuilder().build());
    body.add(ServiceMethods.method("info", Types.MODULE_INFO).addStatement("return INFO").build());
    Scope scope = Scope.ofRequest(names.connector(), module);
    RequestCode requests = new RequestCode(names, body, scope);
    new PullCode(names, module, body, requests).add();
    new MappingCode(names, module, body).add();
    new PushCode(names, module, body, requests).add();
    return body.build();
  }

  private FieldSpec info() {
    return FieldSpec.builder(Types.MODULE_INFO, "INFO", Modifier.STATIC, Modifier.FINAL)
        .initializer(
            "new $T(\n$>$>$L,\n$L,\n$L,\n$L,\n$L,\n$L,\n$L,\n$L,\n$L)$<$<",
            Types.MODULE_INFO,
            Literals.text(module.serviceModule()),
            Literals.text(module.crmModule()),
            Literals.list(module.dependsOn()),
            Lists.of(body, Types.FIELD_INFO, "fields", infos(module.fields())),
            module.pull() != null,
            batchLimits(),
            module.timed(),
            module.keepsValues(),
            Literals.place(module.at()))
        .build();
  }

  private CodeBlock field(FieldPlan field) {
    CodeBlock crmField = Literals.text(field.crmField());
    CodeBlock path = Literals.text(field.pathText());
    CodeBlock place = Literals.place(field.at());
    return field.items() == null
        ? CodeBlock.of("new $T($L, $L, $L)", Types.FIELD_INFO, crmField, path, place)
        : CodeBlock.of(
            "new $T(\n$>$>$L,\n$L,\n$L,\n$L)$<$<",
            Types.FIELD_INFO,
            crmField,
            path,
            place,
            items(field, field.items()));
  }

  /** All fields of a module are one expression, unless they are too many for a method. */
  private CodeBlock items(FieldPlan field, LineItemsPlan items) {
    List<CodeBlock> infos = infos(items.fields());
    return size(module.fields()) > MOST_FIELDS
        ? Lists.apart(body, Types.FIELD_INFO, field.component() + "Fields", infos)
        : Lists.of(body, Types.FIELD_INFO, field.component() + "Fields", infos);
  }

  private List<CodeBlock> infos(List<FieldPlan> fields) {
    return fields.stream().map(this::field).toList();
  }

  private static int size(List<FieldPlan> fields) {
    return fields.stream()
        .mapToInt(field -> 1 + (field.items() == null ? 0 : field.items().fields().size()))
        .sum();
  }

  private CodeBlock batchLimits() {
    List<ModePlan> modes = module.push() == null ? List.of() : module.push().modes();
    CodeBlock entries =
        modes.stream()
            .map(mode -> CodeBlock.of("$T.$L, $L", Types.PUSH_MODE, mode.mode(), mode.batchLimit()))
            .collect(CodeBlock.joining(", "));
    return CodeBlock.of("$T.of($L)", Types.MAP, entries);
  }
}
