package io.connectorc.compiler.codegen;

/**
 * A generated file.
 *
 * @param source whether it is Java; else it goes into the JAR as it is
 * @param path relative, with slashes
 */
public record GeneratedText(boolean source, String path, String text) {}
