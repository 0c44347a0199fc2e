package io.customer360.score;

import io.customer360.health.ExactWhy;
import io.customer360.health.HealthTrend;
import io.customer360.health.TrendPoint;
import io.customer360.health.WhyPart;
import io.customer360.measure.MeasureGroup;
import io.customer360.shared.Actor;
import io.customer360.shared.CustomerId;
import io.customer360.shared.Rejected;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Explains to the last point why the score of a customer moved between two days. */
public final class ShowWhy {

    /** How far back the explanation goes that nobody has chosen the days of. */
    private static final int DAYS = 30;

    private final ScoreHistory history;

    /** Reads the past from here. */
    public ShowWhy(ScoreHistory history) {
        this.history = history;
    }

    /**
     * The story between the days asked for, or else of the last thirty; nothing while there are not
     * two days to compare.
     *
     * @param today the last day that can have a score
     */
    public Optional<WhyStory> on(
            CustomerId customer, WhyAsked asked, LocalDate today, Actor reader) {
        LocalDate end = asked.to().orElse(today);
        LocalDate begin = asked.from().orElse(end.minusDays(DAYS));
        List<TrendPoint> points =
                asked.from().isPresent() && asked.to().isPresent()
                        ? List.of()
                        : known(customer, begin, end);
        Optional<LocalDate> from =
                asked.from().or(() -> points.stream().findFirst().map(TrendPoint::day));
        Optional<LocalDate> to =
                asked.to()
                        .or(
                                () ->
                                        new HealthTrend(points)
                                                .last(1).points().stream()
                                                        .findFirst()
                                                        .map(TrendPoint::day));
        if (from.isEmpty() || to.isEmpty() || !from.get().isBefore(to.get())) {
            return Optional.empty();
        }
        return Optional.of(story(customer, from.get(), to.get(), Sight.of(reader)));
    }

    private List<TrendPoint> known(CustomerId customer, LocalDate from, LocalDate to) {
        LocalDate first = to.minusDays(ScoreHistory.MOST_DAYS - 1L);
        return history.trend(customer, from.isBefore(first) ? first : from, to).points();
    }

    private WhyStory story(CustomerId customer, LocalDate from, LocalDate to, Sight sight) {
        var before = made(customer, "from", from);
        var after = made(customer, "to", to);
        var why = ExactWhy.between(before, after).orElseThrow();
        return new WhyStory(
                from,
                to,
                before.score(),
                after.score(),
                why,
                why.byFactor().entrySet().stream().map(it -> factor(it, why, sight)).toList(),
                why.parts().stream().filter(it -> it.moved().isEmpty()).toList());
    }

    private ExactWhy.Made made(CustomerId customer, String field, LocalDate day) {
        return history.made(customer, day)
                .filter(it -> it.score().value().isPresent())
                .orElseThrow(() -> Rejected.at(field, "c360.health-page.no-score.error", day));
    }

    private static WhyStory.Factor factor(
            Map.Entry<MeasureGroup, Double> moved, ExactWhy why, Sight sight) {
        var parts =
                why.parts().stream()
                        .filter(
                                it ->
                                        it.moved()
                                                .filter(m -> m.part().factor() == moved.getKey())
                                                .isPresent())
                        .toList();
        var hidden = parts.stream().filter(it -> hides(it, sight)).toList();
        return new WhyStory.Factor(
                moved.getKey(),
                moved.getValue(),
                parts.stream().filter(it -> !hides(it, sight)).toList(),
                hidden.stream().mapToDouble(WhyPart::points).reduce(Double::sum));
    }

    private static boolean hides(WhyPart part, Sight sight) {
        return sight.hides(part.moved().orElseThrow().part());
    }
}
