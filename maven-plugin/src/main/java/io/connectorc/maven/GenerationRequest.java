package io.connectorc.maven;

import io.connectorc.compiler.CompilerOptions;
import java.nio.file.Path;

/**
 * What is to be generated.
 *
 * @param base of the project; files in messages are named from there
 * @param connectors directory of the XML; may be missing
 * @param sources directory that the Java goes to
 * @param resources directory that the resources go to
 */
record GenerationRequest(
    Path base, Path connectors, Path sources, Path resources, CompilerOptions options) {}
