package io.customer360.field;

import io.customer360.shared.Money;
import io.customer360.shared.UserKey;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** A value of a custom field, in the form of its type. */
public sealed interface FieldValue {

    /** One line, or several of a long text. */
    record Words(String text) implements FieldValue {}

    /** A number without needless zeros, with at most six decimals. */
    record Number(BigDecimal number) implements FieldValue {
        private static final int SCALE = 6;

        public Number {
            BigDecimal bare = number.stripTrailingZeros();
            number = bare.scale() < 0 ? bare.setScale(0) : bare;
        }

        /** The number that counts so many millionths. */
        public static Number ofMillionths(long millionths) {
            return new Number(BigDecimal.valueOf(millionths, SCALE));
        }

        /** The number in millionths, as stores sort and compare it. */
        public long millionths() {
            return number.movePointRight(SCALE).longValueExact();
        }
    }

    /** A day. */
    record Day(LocalDate day) implements FieldValue {}

    /** The ids of the chosen options, in the order of the definition. */
    record Choice(List<Integer> options) implements FieldValue {
        public Choice {
            options = List.copyOf(options);
        }
    }

    /** A yes or no. */
    record Flag(boolean yes) implements FieldValue {}

    /** A user. */
    record Person(UserKey key) implements FieldValue {}

    /** An address that is safe to follow. */
    record Link(String url) implements FieldValue {}

    /** An amount. */
    record Amount(Money money) implements FieldValue {}
}
