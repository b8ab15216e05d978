package io.connectorc.compiler.codegen;

import com.palantir.javapoet.CodeBlock;

/** The version of the contract between generated code and the runtime that is generated for. */
final class Contract {
  private static final int MAJOR = 1;
  private static final int MINOR = 0;

  private Contract() {}

  static CodeBlock code() {
    return CodeBlock.of("new $T($L, $L)", Types.CONTRACT_VERSION, MAJOR, MINOR);
  }

  static String text() {
    return MAJOR + "." + MINOR;
  }
}
