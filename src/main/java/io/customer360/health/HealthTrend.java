package io.customer360.health;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The scores of past days, in order; a day without one is a gap. */
public record HealthTrend(List<TrendPoint> points) {

    public HealthTrend {
        points = points.stream().sorted(Comparator.comparing(TrendPoint::day)).toList();
        if (points.stream().map(TrendPoint::day).distinct().count() < points.size()) {
            throw new IllegalArgumentException("two scores of one day");
        }
    }

    /** The lines of the graph: points of days in a row, and between two lines a gap. */
    public List<List<TrendPoint>> lines() {
        List<List<TrendPoint>> lines = new ArrayList<>();
        List<TrendPoint> line = new ArrayList<>();
        for (TrendPoint point : points) {
            if (!line.isEmpty()
                    && !line.get(line.size() - 1).day().plusDays(1).equals(point.day())) {
                lines.add(List.copyOf(line));
                line.clear();
            }
            line.add(point);
        }
        if (!line.isEmpty()) {
            lines.add(List.copyOf(line));
        }
        return List.copyOf(lines);
    }

    /** The latest so many points. */
    public HealthTrend last(int count) {
        return new HealthTrend(points.subList(Math.max(0, points.size() - count), points.size()));
    }

    /** The point of a day. */
    public Optional<TrendPoint> on(LocalDate day) {
        return points.stream().filter(it -> it.day().equals(day)).findFirst();
    }

    /** How fast the score moved up to a day, in points per thirty days. */
    public double slope(LocalDate day, HealthModel model) {
        return Slope.of(points, day, model);
    }
}
