package io.customer360.churn;

import io.customer360.shared.Parse;
import io.customer360.shared.Rejected;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The last month of each band of tenure but the last, which never ends. */
public record TenureBands(List<Integer> ends) {

    /** How many ends there can be, and the last month that one can be. */
    static final int MOST = 10;

    static final int LAST = 600;

    private static final String BETWEEN = ",";

    public TenureBands {
        ends = List.copyOf(ends);
        int before = 0;
        for (int end : ends) {
            if (end <= before || end > LAST) {
                throw Rejected.value("c360.cltv.bands.error", LAST);
            }
            before = end;
        }
        if (ends.isEmpty() || ends.size() > MOST) {
            throw Rejected.value("c360.cltv.bands.error", LAST);
        }
    }

    /** Reads what {@link #text} wrote. */
    public static TenureBands of(String text) {
        return new TenureBands(
                Stream.of(text.split(BETWEEN, -1))
                        .map(it -> Parse.wholeNumber(it, 1, LAST))
                        .toList());
    }

    /** The ends with commas between. */
    public String text() {
        return ends.stream().map(String::valueOf).collect(Collectors.joining(BETWEEN));
    }

    /** The bands, from the first on. */
    public List<TenureBand> all() {
        return Stream.iterate(0, number -> number <= ends.size(), number -> number + 1)
                .map(this::band)
                .toList();
    }

    /** The band of a month, of which the first is 1. */
    public TenureBand ofMonth(long month) {
        return band((int) ends.stream().filter(end -> end < month).count());
    }

    /** The band that somebody who came on one day is in on another. */
    public TenureBand on(LocalDate day, LocalDate first) {
        return ofMonth(month(first, day));
    }

    /**
     * The month that is running; the day on which it is complete still belongs to it, so that 36
     * months are not more than 36.
     */
    static long month(LocalDate first, LocalDate day) {
        long whole = ChronoUnit.MONTHS.between(first, day);
        boolean complete = first.plusMonths(whole).equals(day);
        return Math.max(1, complete ? whole : whole + 1);
    }

    private TenureBand band(int number) {
        return new TenureBand(
                number,
                number == 0 ? 0 : ends.get(number - 1),
                number == ends.size() ? OptionalInt.empty() : OptionalInt.of(ends.get(number)));
    }
}
