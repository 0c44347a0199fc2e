package io.customer360.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the customers of the instance have in common, against which each is measured.
 *
 * @param openPerTen the median of open tickets per ten members
 * @param inUse what anybody has ever recorded: of the rest, never having had it tells nothing
 */
public record Baseline(int version, Instant at, BigDecimal openPerTen, Set<Measure> inUse) {

    /** The least that the median is taken for. */
    public static final BigDecimal FLOOR = new BigDecimal("0.5");

    private static final int DIGITS = 4;
    private static final String FORMAT = "1";
    private static final String BETWEEN = "\n";

    public Baseline {
        openPerTen = openPerTen.stripTrailingZeros();
        inUse =
                Collections.unmodifiableSet(
                        inUse.isEmpty() ? EnumSet.noneOf(Measure.class) : EnumSet.copyOf(inUse));
    }

    /** The baseline of a portfolio. */
    static Baseline of(
            int version, Instant at, Collection<TicketLoads.Load> loads, Set<Measure> inUse) {
        return new Baseline(version, at, median(loads), inUse);
    }

    /** Reads what {@link #text} wrote. */
    public static Baseline parse(int version, Instant at, String text) {
        List<String> lines = List.of(text.split(BETWEEN, -1));
        if (!lines.get(0).equals(FORMAT)) {
            throw new IllegalArgumentException("a baseline of an unknown format");
        }
        return new Baseline(
                version,
                at,
                new BigDecimal(lines.get(1)),
                Arrays.stream(lines.get(2).split(" "))
                        .flatMap(code -> Measure.find(code).stream())
                        .collect(Collectors.toSet()));
    }

    /** The one way to write it. */
    public String text() {
        return String.join(
                BETWEEN,
                FORMAT,
                openPerTen.toPlainString(),
                inUse.stream().map(Measure::code).collect(Collectors.joining(" ")));
    }

    /** Whether it says the same as another one. */
    boolean like(Baseline other) {
        return text().equals(other.text());
    }

    /** Four digits are as exact as anybody asks. */
    private static BigDecimal median(Collection<TicketLoads.Load> loads) {
        long[] scaled = loads.stream().mapToLong(Baseline::scaled).toArray();
        return scaled.length == 0
                ? FLOOR
                : Median.of(scaled)
                        .movePointLeft(DIGITS)
                        .setScale(DIGITS, RoundingMode.HALF_EVEN)
                        .max(FLOOR);
    }

    private static long scaled(TicketLoads.Load load) {
        return BigDecimal.valueOf(load.open())
                .movePointRight(DIGITS + 1)
                .divide(BigDecimal.valueOf(Math.max(1, load.members())), 0, RoundingMode.HALF_EVEN)
                .longValueExact();
    }
}
