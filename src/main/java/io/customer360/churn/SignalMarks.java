package io.customer360.churn;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is kept of signals: how grave each kind is, and since when. */
public record SignalMarks(Map<SignalKind, Mark> marks) {

    /** There are none. */
    public static final SignalMarks NONE = new SignalMarks(Map.of());

    private static final String FORMAT = "1";
    private static final String BETWEEN = "\n";

    public SignalMarks {
        var sorted = new EnumMap<SignalKind, Mark>(SignalKind.class);
        sorted.putAll(marks);
        marks = Collections.unmodifiableMap(sorted);
    }

    /** What is kept of one signal. */
    public record Mark(Severity severity, LocalDate since) {}

    /** What is to be kept of signals that have a first day each. */
    public static SignalMarks of(Signals signals) {
        return new SignalMarks(
                signals.found().stream()
                        .collect(
                                Collectors.toMap(
                                        Signal::kind,
                                        it -> new Mark(it.severity(), it.since().orElseThrow()))));
    }

    /** Reads what {@link #text} wrote; a kind that there is no more is left out. */
    public static SignalMarks parse(String text) {
        String[] lines = text.split(BETWEEN, -1);
        if (!lines[0].equals(FORMAT)) {
            throw new IllegalArgumentException("signals of an unknown format: " + lines[0]);
        }
        var marks = new EnumMap<SignalKind, Mark>(SignalKind.class);
        Stream.of(lines)
                .skip(1)
                .map(line -> line.split(" "))
                .forEach(
                        word ->
                                SignalKind.find(word[0])
                                        .ifPresent(kind -> marks.put(kind, mark(word))));
        return new SignalMarks(marks);
    }

    /** The one way to write them, the same on every machine. */
    public String text() {
        return marks.entrySet().stream()
                .map(
                        it ->
                                BETWEEN
                                        + String.join(
                                                " ",
                                                it.getKey().code(),
                                                it.getValue().severity().code(),
                                                it.getValue().since().toString()))
                .collect(Collectors.joining("", FORMAT, ""));
    }

    /** Since when a kind has been raised. */
    public Optional<LocalDate> since(SignalKind kind) {
        return Optional.ofNullable(marks.get(kind)).map(Mark::since);
    }

    /** The gravest kind, of several the one that has been there longest. */
    public Optional<SignalKind> gravest() {
        return marks.entrySet().stream()
                .min(
                        Comparator.comparing(
                                        (Map.Entry<SignalKind, Mark> it) ->
                                                it.getValue().severity(),
                                        Comparator.reverseOrder())
                                .thenComparing(it -> it.getValue().since())
                                .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey);
    }

    private static Mark mark(String[] word) {
        return new Mark(Severity.find(word[1]).orElseThrow(), LocalDate.parse(word[2]));
    }
}
