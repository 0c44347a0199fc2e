package io.customer360.score;

import io.customer360.health.HealthTrend;
import io.customer360.health.TrendPoint;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The scores of the last days, kept with a customer so that no past day has to be read to tell how
 * the score moves.
 *
 * @param since the first day that they cover; a day without a score is a gap
 */
public record RecentScores(LocalDate since, NavigableMap<LocalDate, Point> points) {

    /** The fewest days that are kept, for the line in the panel. */
    static final int LEAST_DAYS = 35;

    private static final String FORMAT = "1";
    private static final String BETWEEN = "\n";

    /** The score of a day, and the version of the model that made it. */
    public record Point(LocalDate day, double score, boolean provisional, int model) {

        private String text() {
            return String.join(
                    " ",
                    Long.toString(day.toEpochDay()),
                    Double.toString(score),
                    provisional ? "p" : "f",
                    Integer.toString(model));
        }

        private static Point parse(String text) {
            String[] word = text.split(" ");
            return new Point(
                    ofEpoch(word[0]),
                    Double.parseDouble(word[1]),
                    word[2].equals("p"),
                    Integer.parseInt(word[3]));
        }
    }

    public RecentScores {
        points = Collections.unmodifiableNavigableMap(new TreeMap<>(points));
    }

    /** Those of these that are of the days from one on. */
    static RecentScores since(LocalDate since, Collection<Point> points) {
        var kept = new TreeMap<LocalDate, Point>();
        points.stream()
                .filter(it -> !it.day().isBefore(since))
                .forEach(it -> kept.put(it.day(), it));
        return new RecentScores(since, kept);
    }

    /** Reads what {@link #text} wrote. */
    public static RecentScores parse(String text) {
        String[] lines = text.split(BETWEEN, -1);
        if (!lines[0].equals(FORMAT)) {
            throw new IllegalArgumentException("scores of an unknown format: " + lines[0]);
        }
        var points = new TreeMap<LocalDate, Point>();
        for (int i = 2; i < lines.length; i++) {
            var point = Point.parse(lines[i]);
            points.put(point.day(), point);
        }
        return new RecentScores(ofEpoch(lines[1]), points);
    }

    /** The same of a text that may be broken; nothing is. */
    public static Optional<RecentScores> read(String text) {
        try {
            return Optional.of(parse(text));
        } catch (RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    /** The one way to write them, the same on every machine. */
    public String text() {
        return points.values().stream()
                .map(it -> BETWEEN + it.text())
                .collect(Collectors.joining("", FORMAT + BETWEEN + since.toEpochDay(), ""));
    }

    /** The same from a later day on. */
    RecentScores from(LocalDate first) {
        return new RecentScores(first, points.tailMap(first, true));
    }

    /** The same up to a day, which has this score or none. */
    RecentScores on(LocalDate day, OptionalDouble score, boolean provisional, int model) {
        var next = new TreeMap<>(points.headMap(day, false));
        score.ifPresent(it -> next.put(day, new Point(day, it, provisional, model)));
        return new RecentScores(since, next);
    }

    /** All of them as a line. */
    public HealthTrend trend() {
        return new HealthTrend(points.values().stream().map(RecentScores::point).toList());
    }

    /** Those that models alike have made: other weights are no rise and no fall. */
    HealthTrend by(AlikeModels models) {
        return new HealthTrend(
                points.values().stream()
                        .filter(it -> models.has(it.model()))
                        .map(RecentScores::point)
                        .toList());
    }

    private static TrendPoint point(Point point) {
        return new TrendPoint(point.day(), point.score(), point.provisional());
    }

    private static LocalDate ofEpoch(String epochDay) {
        return LocalDate.ofEpochDay(Long.parseLong(epochDay));
    }
}
