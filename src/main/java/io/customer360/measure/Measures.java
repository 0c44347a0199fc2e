package io.customer360.measure;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What was measured of one customer; what is not in it is not known. */
public record Measures(Map<Measure, Value> values) {

    /** Nothing is known. */
    public static final Measures NONE = new Measures(Map.of());

    private static final String FORMAT = "1";
    private static final String BETWEEN = "\n";

    public Measures {
        var sorted = new EnumMap<Measure, Value>(Measure.class);
        sorted.putAll(values);
        sorted.forEach(Measures::requireFitting);
        values = Collections.unmodifiableMap(sorted);
    }

    /** Reads what {@link #text} wrote; a measure that there is no more is left out. */
    public static Measures parse(String text) {
        String[] lines = text.split(BETWEEN, -1);
        if (!lines[0].equals(FORMAT)) {
            throw new IllegalArgumentException("measures of an unknown format: " + lines[0]);
        }
        var values = new EnumMap<Measure, Value>(Measure.class);
        Arrays.stream(lines)
                .skip(1)
                .map(line -> line.split(":", 2))
                .forEach(
                        line ->
                                Measure.find(line[0])
                                        .ifPresent(
                                                it ->
                                                        values.put(
                                                                it,
                                                                Value.parse(line[1], it.unit()))));
        return new Measures(values);
    }

    /** The one way to write these measures, the same on every machine. */
    public String text() {
        return values.entrySet().stream()
                .map(it -> BETWEEN + it.getKey().code() + ":" + it.getValue().text())
                .collect(Collectors.joining("", FORMAT, ""));
    }

    /** What was measured. */
    public Optional<Value> of(Measure measure) {
        return Optional.ofNullable(values.get(measure));
    }

    /** A number; nothing when it is not known. */
    public Optional<BigDecimal> number(Measure measure) {
        return of(measure).map(Value.Amount.class::cast).map(Value.Amount::number);
    }

    /** A day; nothing when it is not known or has never come. */
    public Optional<LocalDate> day(Measure measure) {
        return of(measure)
                .filter(it -> !never(measure))
                .map(Value.Day.class::cast)
                .map(Value.Day::day);
    }

    /** A moment; nothing when it is not known or has never come. */
    public Optional<Instant> moment(Measure measure) {
        return of(measure)
                .filter(it -> !never(measure))
                .map(Value.Moment.class::cast)
                .map(Value.Moment::at);
    }

    /** The first day as a customer: that of the first subscription, else of the first request. */
    public Optional<LocalDate> customerSince(ZoneId zone) {
        return day(Measure.FIRST_SUBSCRIPTION)
                .or(() -> moment(Measure.FIRST_REQUEST).map(it -> LocalDate.ofInstant(it, zone)));
    }

    /** Whether it is known that it never happened. */
    public boolean never(Measure measure) {
        return Value.NEVER.equals(values.get(measure));
    }

    private static void requireFitting(Measure measure, Value value) {
        if (!measure.unit().fits(value)) {
            throw new IllegalArgumentException(measure + " cannot be " + value);
        }
    }
}
