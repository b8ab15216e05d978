package io.connectorc.compiler;

/**
 * What a build decides.
 *
 * @param basePackage the package of whose sub-packages each connector gets one; a Java package name
 * @param buildVersion the version of a connector that gives none (L1.1)
 * @param portable whether every extension of part B is an error
 */
public record CompilerOptions(String basePackage, String buildVersion, boolean portable) {}
