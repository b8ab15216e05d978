package io.connectorc.compiler.plan;

import io.connectorc.compiler.expression.FieldPath;

/** What {@code @record} and {@code @records} mean at a place (L9.2). */
interface RecordScope {
  /** Where no record is at hand: such values are refused before. */
  RecordScope NONE =
      new RecordScope() {
        @Override
        public ValuePlan records() {
          return new ValuePlan.Nothing();
        }

        @Override
        public ValuePlan record() {
          return new ValuePlan.Nothing();
        }

        @Override
        public ValuePlan record(FieldPath path) {
          return new ValuePlan.Nothing();
        }
      };

  /** {@code @records}. */
  ValuePlan records();

  /** {@code @record}. */
  ValuePlan record();

  /** {@code @record:PATH}. */
  ValuePlan record(FieldPath path);

  /** In a property: the record as mapped (L12.2). */
  record Mapped(RecordShape shape) implements RecordScope {
    @Override
    public ValuePlan records() {
      return record();
    }

    @Override
    public ValuePlan record() {
      return new ValuePlan.Structure(shape.json());
    }

    @Override
    public ValuePlan record(FieldPath path) {
      return shape.at(path);
    }
  }

  /**
   * In a request: the record as {@code property} left it.
   *
   * @param single whether the batch is that one record (L12.3)
   */
  record Sent(RecordShape shape, boolean single) implements RecordScope {
    @Override
    public ValuePlan records() {
      return single ? new ValuePlan.SentRecord() : new ValuePlan.SentBatch();
    }

    @Override
    public ValuePlan record() {
      return new ValuePlan.SentRecord();
    }

    /** A mapped value is at hand; anything else is read from the object, which is made already. */
    @Override
    public ValuePlan record(FieldPath path) {
      ValuePlan value = shape.at(path);
      return value instanceof ValuePlan.Field || value instanceof ValuePlan.Nothing
          ? value
          : new ValuePlan.Inside(new ValuePlan.SentRecord(), Segments.texts(path));
    }
  }
}
