package io.connectorc.samples.hubspot.sandbox;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * One condition of a search.
 *
 * @param value what is compared with; empty where the operator needs none
 */
record Filter(String property, Operator operator, String value) {

  /** Numbers by size, times as their milliseconds, other texts by letters. */
  static final Comparator<String> ORDER =
      (a, b) -> {
        BigDecimal left = number(a);
        BigDecimal right = number(b);
        return left != null && right != null ? left.compareTo(right) : a.compareToIgnoreCase(b);
      };

  enum Operator {
    EQ {
      @Override
      boolean holds(@Nullable String text, String value) {
        return text != null && ORDER.compare(text, value) == 0;
      }
    },
    NEQ {
      @Override
      boolean holds(@Nullable String text, String value) {
        return text != null && ORDER.compare(text, value) != 0;
      }
    },
    GT {
      @Override
      boolean holds(@Nullable String text, String value) {
        return text != null && ORDER.compare(text, value) > 0;
      }
    },
    GTE {
      @Override
      boolean holds(@Nullable String text, String value) {
        return text != null && ORDER.compare(text, value) >= 0;
      }
    },
    LT {
      @Override
      boolean holds(@Nullable String text, String value) {
        return text != null && ORDER.compare(text, value) < 0;
      }
    },
    LTE {
      @Override
      boolean holds(@Nullable String text, String value) {
        return text != null && ORDER.compare(text, value) <= 0;
      }
    },
    HAS_PROPERTY {
      @Override
      boolean holds(@Nullable String text, String value) {
        return text != null;
      }
    },
    NOT_HAS_PROPERTY {
      @Override
      boolean holds(@Nullable String text, String value) {
        return text == null;
      }
    };

    abstract boolean holds(@Nullable String text, String value);

    static Operator of(String name) throws ApiException {
      return Arrays.stream(values())
          .filter(operator -> operator.name().equals(name))
          .findFirst()
          .orElseThrow(() -> ApiException.invalid("operator \"%s\" is unknown".formatted(name)));
    }
  }

  boolean holds(ObjectType type, ServiceObject object) {
    return operator.holds(object.property(type, property), value);
  }

  private static @Nullable BigDecimal number(String text) {
    try {
      return new BigDecimal(text);
    } catch (NumberFormatException notDigits) {
      return time(text);
    }
  }

  private static @Nullable BigDecimal time(String text) {
    try {
      return BigDecimal.valueOf(Instant.parse(text).toEpochMilli());
    } catch (DateTimeParseException noTime) {
      return null;
    }
  }
}
