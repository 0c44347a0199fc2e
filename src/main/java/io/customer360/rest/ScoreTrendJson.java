package io.customer360.rest;

import io.customer360.health.HealthTrend;
import io.customer360.health.TrendPoint;
import io.customer360.rest.view.Rounded;
import io.customer360.score.TrendAsked;
import io.customer360.shared.CustomerId;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The scores of past days, one row for each day between the first and the last that have one.
 *
 * @param days how many days back it goes
 */
public record ScoreTrendJson(
        int customer, int days, List<Choice> choices, int scored, List<Row> rows) {

    /** A number of days to choose. */
    public record Choice(int days, boolean selected) {}

    /** A day; without a score it is a gap. */
    public record Row(LocalDate day, Rounded score, boolean provisional) {
        static Row of(TrendPoint point) {
            return new Row(point.day(), new Rounded(point.score()), point.provisional());
        }
    }

    static ScoreTrendJson of(CustomerId customer, TrendAsked asked, HealthTrend trend) {
        return new ScoreTrendJson(
                customer.value(),
                asked.days(),
                TrendAsked.CHOICES.stream().map(it -> new Choice(it, it == asked.days())).toList(),
                trend.points().size(),
                rows(trend.points()));
    }

    private static List<Row> rows(List<TrendPoint> points) {
        if (points.isEmpty()) {
            return List.of();
        }
        var known = points.stream().collect(Collectors.toMap(TrendPoint::day, Row::of));
        var last = points.get(points.size() - 1).day();
        return Stream.iterate(points.get(0).day(), it -> !it.isAfter(last), it -> it.plusDays(1))
                .map(day -> known.getOrDefault(day, new Row(day, null, false)))
                .toList();
    }
}
