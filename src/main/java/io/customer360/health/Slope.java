package io.customer360.health;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** How fast a score moves: the straight line through its days by least squares. */
final class Slope {

    /** A slope is told in points per so many days, however far back it looks. */
    private static final double PER_DAYS = 30;

    private Slope() {}

    /** The slope of the days up to one; level while there are too few of them. */
    static double of(List<TrendPoint> points, LocalDate day, HealthModel model) {
        LocalDate before = day.minusDays(model.constant(Constant.TREND_DAYS));
        var counted =
                points.stream()
                        .filter(it -> !it.provisional())
                        .filter(it -> it.day().isAfter(before) && !it.day().isAfter(day))
                        .toList();
        return counted.size() < model.constant(Constant.TREND_POINTS) ? 0 : of(counted);
    }

    /** Counted from the first point, so that a level line has a slope of exactly nothing. */
    private static double of(List<TrendPoint> points) {
        var first = points.get(0);
        double days = 0;
        double moved = 0;
        double square = 0;
        double both = 0;
        for (TrendPoint point : points) {
            double x = ChronoUnit.DAYS.between(first.day(), point.day());
            double y = point.score() - first.score();
            days += x;
            moved += y;
            square += x * x;
            both += x * y;
        }
        int count = points.size();
        return (count * both - days * moved) / (count * square - days * days) * PER_DAYS;
    }
}
