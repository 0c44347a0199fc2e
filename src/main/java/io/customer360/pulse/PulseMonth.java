package io.customer360.pulse;

import io.customer360.shared.Parse;
import io.customer360.shared.Rejected;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.IntStream;

/** The month that a pulse is about, where the customer is. */
public record PulseMonth(YearMonth value) implements Comparable<PulseMonth> {

    /** How many months are shown, and can be written about. */
    public static final int SHOWN = 12;

    /** Where a month begins last: what has begun here has begun for every customer. */
    public static final ZoneId LAST_ZONE = ZoneOffset.ofHours(-12);

    private static final int NUMBERS_PER_YEAR = 100;

    /** The month of a moment in a customer's zone. */
    public static PulseMonth at(Instant moment, ZoneId zone) {
        return new PulseMonth(YearMonth.from(moment.atZone(zone)));
    }

    /** The month of a day. */
    public static PulseMonth of(LocalDate day) {
        return new PulseMonth(YearMonth.from(day));
    }

    /** The month with this number, 202611 for November 2026. */
    public static PulseMonth of(int number) {
        return new PulseMonth(YearMonth.of(number / NUMBERS_PER_YEAR, number % NUMBERS_PER_YEAR));
    }

    /** Reads a month in the form 2026-11. */
    public static PulseMonth parse(String text) {
        try {
            YearMonth month = YearMonth.parse(text.strip());
            Parse.day(month.atDay(1).toString());
            return new PulseMonth(month);
        } catch (DateTimeParseException malformed) {
            throw Rejected.value("c360.pulse.month.error");
        }
    }

    /** Its number, which sorts as months do: 202611 for November 2026. */
    public int number() {
        return value.getYear() * NUMBERS_PER_YEAR + value.getMonthValue();
    }

    /** The month so many months before. */
    public PulseMonth before(int months) {
        return new PulseMonth(value.minusMonths(months));
    }

    /** This month and those before it that are shown with it, the oldest first. */
    public List<PulseMonth> shown() {
        return IntStream.rangeClosed(1, SHOWN)
                .mapToObj(position -> before(SHOWN - position))
                .toList();
    }

    /** The moment that the month ends at in a customer's zone. */
    public Instant end(ZoneId zone) {
        return value.plusMonths(1).atDay(1).atStartOfDay(zone).toInstant();
    }

    @Override
    public int compareTo(PulseMonth other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
