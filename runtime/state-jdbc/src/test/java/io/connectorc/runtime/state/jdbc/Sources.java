package io.connectorc.runtime.state.jdbc;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Connections with something put in between. */
final class Sources {
  private Sources() {}

  /** Something that is done with every new connection. */
  interface Change {
    Connection of(Connection connection) throws SQLException;
  }

  /** What is called before and after each statement of one connection is executed. */
  interface Watch {
    void before() throws SQLException;

    void after() throws SQLException;
  }

  static DataSource changed(DataSource source, Change change) {
    return proxy(
        DataSource.class,
        (method, arguments) -> {
          Object result = invoke(source, method, arguments);
          return result instanceof Connection connection ? change.of(connection) : result;
        });
  }

  static Connection watched(Connection connection, Watch watch) {
    return proxy(
        Connection.class,
        (method, arguments) -> {
          Object result = invoke(connection, method, arguments);
          if (result instanceof PreparedStatement statement) {
            return proxy(PreparedStatement.class, (m, a) -> execute(statement, m, a, watch));
          }
          return result instanceof Statement statement
              ? proxy(Statement.class, (m, a) -> execute(statement, m, a, watch))
              : result;
        });
  }

  private static @Nullable Object execute(
      Statement statement, Method method, Object @Nullable [] arguments, Watch watch)
      throws Throwable {
    if (!method.getName().startsWith("execute")) {
      return invoke(statement, method, arguments);
    }
    watch.before();
    Object result = invoke(statement, method, arguments);
    watch.after();
    return result;
  }

  private interface Call {
    @Nullable Object of(Method method, Object @Nullable [] arguments) throws Throwable;
  }

  private static <T> T proxy(Class<T> type, Call call) {
    return type.cast(
        Proxy.newProxyInstance(
            Sources.class.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> call.of(method, arguments)));
  }

  private static @Nullable Object invoke(
      Object target, Method method, Object @Nullable [] arguments) throws Throwable {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      throw e.getTargetException();
    }
  }
}
