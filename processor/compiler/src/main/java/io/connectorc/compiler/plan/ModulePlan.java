package io.connectorc.compiler.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A module (L4.1) with all that is generated for it.
 *
 * @param recordClass simple name, as the other two
 * @param accessor the connector's method that gives the module
 * @param dependsOn CRM names of the modules that come first
 * @param pull null where nothing is pulled
 * @param push null where nothing is pushed
 * @param timed whether service records bear a time of change
 * @param keepsValues whether a delete reads more than the id (L12.2)
 * @param at where it is declared
 */
public record ModulePlan(
    String recordClass,
    String mapperClass,
    String moduleClass,
    String accessor,
    String serviceModule,
    String crmModule,
    List<String> dependsOn,
    List<FieldPlan> fields,
    @Nullable PullPlan pull,
    @Nullable PushPlan push,
    boolean timed,
    boolean keepsValues,
    Position at) {
  public ModulePlan {
    dependsOn = List.copyOf(dependsOn);
    fields = List.copyOf(fields);
  }
}
