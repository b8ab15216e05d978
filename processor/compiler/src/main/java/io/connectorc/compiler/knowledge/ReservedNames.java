package io.connectorc.compiler.knowledge;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Names that generated classes and members must not bear, since they mean something already. */
final class ReservedNames {
  private static final Set<String> OBJECT =
      Set.of(
          "clone",
          "equals",
          "finalize",
          "getClass",
          "hashCode",
          "notify",
          "notifyAll",
          "toString",
          "wait");

  /** The types of {@code java.lang}: one of ours with such a name would hide it. */
  static final Set<String> CLASSES =
      Set.of(
          ("AbstractMethodError Appendable ArithmeticException ArrayIndexOutOfBoundsException"
                  + " ArrayStoreException AssertionError AutoCloseable Boolean"
                  + " BootstrapMethodError Byte Character CharSequence Class"
                  + " ClassCastException ClassCircularityError ClassFormatError ClassLoader"
                  + " ClassNotFoundException ClassValue Cloneable CloneNotSupportedException"
                  + " Comparable Compiler Deprecated Double Enum"
                  + " EnumConstantNotPresentException Error Exception"
                  + " ExceptionInInitializerError Float FunctionalInterface"
                  + " IllegalAccessError IllegalAccessException IllegalArgumentException"
                  + " IllegalCallerException IllegalMonitorStateException"
                  + " IllegalStateException IllegalThreadStateException"
                  + " IncompatibleClassChangeError IndexOutOfBoundsException"
                  + " InheritableThreadLocal InstantiationError InstantiationException Integer"
                  + " InternalError InterruptedException IO Iterable LayerInstantiationException"
                  + " LinkageError Long MatchException Math Module ModuleLayer"
                  + " NegativeArraySizeException NoClassDefFoundError NoSuchFieldError"
                  + " NoSuchFieldException NoSuchMethodError NoSuchMethodException"
                  + " NullPointerException Number NumberFormatException Object"
                  + " OutOfMemoryError Override Package Process ProcessBuilder ProcessHandle"
                  + " Readable Record ReflectiveOperationException Runnable Runtime"
                  + " RuntimeException RuntimePermission SafeVarargs ScopedValue"
                  + " SecurityException SecurityManager Short StableValue StackOverflowError"
                  + " StackTraceElement StackWalker StrictMath String StringBuffer StringBuilder"
                  + " StringIndexOutOfBoundsException StringTemplate SuppressWarnings System"
                  + " Thread ThreadDeath ThreadGroup ThreadLocal Throwable"
                  + " TypeNotPresentException UnknownError UnsatisfiedLinkError"
                  + " UnsupportedClassVersionError UnsupportedOperationException VerifyError"
                  + " VirtualMachineError Void WrongThreadException")
              .split(" "));

  /** Names that Windows takes for devices, as a folder's and with any ending as a file's. */
  static final Set<String> DEVICES =
      Stream.concat(
              Stream.of("con", "prn", "aux", "nul"),
              IntStream.rangeClosed(0, 9).boxed().flatMap(i -> Stream.of("com" + i, "lpt" + i)))
          .collect(Collectors.toUnmodifiableSet());

  /** What a record component can't be called. */
  static final Set<String> COMPONENTS = OBJECT;

  /** What a settings class has besides its accessors. */
  static final Set<String> SETTINGS =
      with(
          "build",
          "builder",
          "missing",
          "of",
          "parse",
          "preSync",
          "secrets",
          "system",
          "systemSettings",
          "toBuilder");

  /** What a connector class has besides its modules' accessors. */
  static final Set<String> CONNECTOR = with("connect", "info", "modules", "settings");

  private ReservedNames() {}

  private static Set<String> with(String... names) {
    return Stream.concat(OBJECT.stream(), Stream.of(names)).collect(Collectors.toUnmodifiableSet());
  }
}
