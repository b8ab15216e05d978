package io.connectorc.conformance.casefile;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A case as its folder says it.
 *
 * @param name the folder's name
 * @param connector the XML of the connector
 * @param about what it shows, one line
 * @param rules of the language that it shows
 * @param portable whether every extension of part B is to be refused
 * @param build the diagnostics that must be reported, other errors are failures; null: no error,
 *     and warnings are free
 * @param now the clock before the first step
 * @param settings texts by name, system settings among them
 * @param tokens the host's access tokens by {@code service/module}
 * @param environment of the process, where variables set limits
 * @param crm the records before the first step, by module
 */
public record TestCase(
    String name,
    Path connector,
    String about,
    List<String> rules,
    boolean portable,
    @Nullable List<ExpectedDiagnostic> build,
    Instant now,
    Map<String, String> settings,
    Map<String, String> tokens,
    Map<String, String> environment,
    Map<String, List<GivenRecord>> crm,
    List<Step> steps) {}
