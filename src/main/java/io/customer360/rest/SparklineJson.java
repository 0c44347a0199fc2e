package io.customer360.rest;

import io.customer360.health.HealthTrend;
import io.customer360.health.TrendPoint;
import io.customer360.rest.view.Rounded;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The scores of the last days as a small picture, with a gap where there was none.
 *
 * @param lines the corners of each line, in the coordinates of the picture
 * @param endX where its last point is
 * @param endY where its last point is
 * @param days how many days have a score
 */
public record SparklineJson(
        int width,
        int height,
        List<String> lines,
        String endX,
        String endY,
        int days,
        LocalDate from,
        LocalDate to,
        Rounded first,
        Rounded last) {

    private static final int WIDTH = 120;
    private static final int HEIGHT = 32;
    private static final int EDGE = 3;
    private static final int LEAST_DAYS = 30;
    private static final double MOST = 100;

    /** The picture of a trend; nothing to draw while there is no score. */
    public static SparklineJson of(HealthTrend trend) {
        var points = trend.points();
        if (points.isEmpty()) {
            return null;
        }
        var first = points.get(0);
        var last = points.get(points.size() - 1);
        long days = Math.max(LEAST_DAYS, ChronoUnit.DAYS.between(first.day(), last.day()));
        var end = last.day();
        return new SparklineJson(
                WIDTH,
                HEIGHT,
                trend.lines().stream().map(line -> line(line, end, days)).toList(),
                x(last, end, days),
                y(last),
                points.size(),
                first.day(),
                end,
                new Rounded(first.score()),
                new Rounded(last.score()));
    }

    /** A day between two gaps is a dot, which a line of no length is drawn as. */
    private static String line(List<TrendPoint> points, LocalDate end, long days) {
        var corners =
                points.stream()
                        .map(it -> x(it, end, days) + "," + y(it))
                        .collect(Collectors.joining(" "));
        return points.size() == 1 ? corners + " " + corners : corners;
    }

    private static String x(TrendPoint point, LocalDate end, long days) {
        double part = 1 - (double) ChronoUnit.DAYS.between(point.day(), end) / days;
        return coordinate(EDGE + part * (WIDTH - 2 * EDGE));
    }

    private static String y(TrendPoint point) {
        return coordinate(HEIGHT - EDGE - point.score() / MOST * (HEIGHT - 2 * EDGE));
    }

    private static String coordinate(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
