package io.customer360.measure;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What was measured. Days and moments stay absolute: how long ago they are is for whoever reads
 * them, so that a value changes only with what it is made of.
 */
public sealed interface Value {

    /** It never happened, which is something else than not being known. */
    Value NEVER = new Never();

    /** The value as it is kept; {@link #parse} reads it. */
    String text();

    /** A number. */
    record Amount(BigDecimal number) implements Value {
        public Amount {
            number = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        }

        @Override
        public String text() {
            return number.toPlainString();
        }
    }

    /** A day of the calendar. */
    record Day(LocalDate day) implements Value {
        @Override
        public String text() {
            return day.toString();
        }
    }

    /** A moment, to the millisecond. */
    record Moment(Instant at) implements Value {
        @Override
        public String text() {
            return Long.toString(at.toEpochMilli());
        }
    }

    /** Nothing of the kind has ever happened. */
    record Never() implements Value {
        @Override
        public String text() {
            return "never";
        }
    }

    /** A number that is a whole one. */
    static Value of(long number) {
        return new Amount(BigDecimal.valueOf(number));
    }

    /** A number. */
    static Value of(BigDecimal number) {
        return new Amount(number);
    }

    /** A day. */
    static Value of(LocalDate day) {
        return new Day(day);
    }

    /** A moment in milliseconds. */
    static Value at(long millis) {
        return new Moment(Instant.ofEpochMilli(millis));
    }

    /** The value of a unit in this text. */
    static Value parse(String text, Unit unit) {
        if (NEVER.text().equals(text)) {
            return NEVER;
        }
        return switch (unit) {
            case DAY -> of(LocalDate.parse(text));
            case MOMENT -> at(Long.parseLong(text));
            default -> of(new BigDecimal(text));
        };
    }
}
