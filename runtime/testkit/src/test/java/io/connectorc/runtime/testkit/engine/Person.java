package io.connectorc.runtime.testkit.engine;

import io.connectorc.runtime.connector.MappedRecord;
import io.connectorc.runtime.value.Value;
import java.util.List;

/** The mapped record of the tests: name and mail. */
record Person(Value name, Value mail) implements MappedRecord {
  static final Person NOBODY = new Person(Value.Absent.ABSENT, Value.Absent.ABSENT);

  static Person of(String name, String mail) {
    return new Person(Value.text(name), Value.text(mail));
  }

  static Person named(String name) {
    return new Person(Value.text(name), Value.Absent.ABSENT);
  }

  @Override
  public Value value(int field) {
    return field == 0 ? name : mail;
  }

  List<Value> values() {
    return List.of(name, mail);
  }
}
