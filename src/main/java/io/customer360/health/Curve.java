package io.customer360.health;

import io.customer360.shared.Rejected;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How a value becomes a score: straight lines between points, level before the first and after the
 * last.
 */
public record Curve(List<Point> points) {

    /** The most points that a curve has. */
    public static final int MOST_POINTS = 8;

    // No exponents: new BigDecimal("1e999999999") is a denial of service waiting to be scaled.
    private static final String NUMBER = "[+-]?\\d{1,6}(\\.\\d{1,4})?";
    private static final Pattern POINT = Pattern.compile("(" + NUMBER + "):(" + NUMBER + ")");

    /** The score that a value is worth. */
    public record Point(double at, double score) {
        /** A zero has no sign. */
        public Point {
            at += 0.0;
            score += 0.0;
        }

        private String text() {
            return text(at) + ":" + text(score);
        }

        private static String text(double number) {
            return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
        }
    }

    public Curve {
        points = List.copyOf(points);
        if (points.size() < 2 || points.size() > MOST_POINTS) {
            throw Rejected.value("c360.score.curve.error", MOST_POINTS);
        }
        if (!points.stream().allMatch(it -> it.score >= 0 && it.score <= Scores.MOST)) {
            throw Rejected.value("c360.score.curve-score.error");
        }
        if (!points.stream().allMatch(it -> Double.isFinite(it.at))
                || !steps(points, (one, next) -> one.at < next.at)) {
            throw Rejected.value("c360.score.curve-order.error");
        }
    }

    /** Reads points as {@code 7:100 90:0}, which is how {@link #text} writes them. */
    public static Curve of(String text) {
        return new Curve(
                Stream.of(text.strip().split("\\s+"))
                        .limit(MOST_POINTS + 1)
                        .map(Curve::point)
                        .toList());
    }

    /** The one way to write it. */
    public String text() {
        return points.stream().map(Point::text).collect(Collectors.joining(" "));
    }

    /** The score of a value. */
    public double at(double value) {
        if (Double.isNaN(value)) {
            throw new IllegalArgumentException("not a value");
        }
        int next = 0;
        while (next < points.size() && points.get(next).at < value) {
            next++;
        }
        if (next == 0) {
            return points.get(0).score;
        }
        var from = points.get(next - 1);
        return next == points.size() ? from.score : between(from, points.get(next), value);
    }

    /** Whether a higher value is never worth more. */
    public boolean falling() {
        return steps(points, (one, next) -> one.score >= next.score);
    }

    /** Whether a higher value is never worth less. */
    public boolean rising() {
        return steps(points, (one, next) -> one.score <= next.score);
    }

    /** Rounding may not carry a value past the end of its line. */
    private static double between(Point from, Point to, double value) {
        double part = (value - from.at) / (to.at - from.at);
        double score = from.score + part * (to.score - from.score);
        return Math.max(
                Math.min(from.score, to.score), Math.min(Math.max(from.score, to.score), score));
    }

    private static boolean steps(List<Point> points, BiPredicate<Point, Point> each) {
        return IntStream.range(1, points.size())
                .allMatch(next -> each.test(points.get(next - 1), points.get(next)));
    }

    private static Point point(String text) {
        var found = POINT.matcher(text);
        if (!found.matches()) {
            throw Rejected.value("c360.score.curve.error", MOST_POINTS);
        }
        return new Point(Double.parseDouble(found.group(1)), Double.parseDouble(found.group(3)));
    }
}
