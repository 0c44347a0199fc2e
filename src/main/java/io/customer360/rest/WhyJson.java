package io.customer360.rest;

import io.customer360.health.HealthScore;
import io.customer360.health.Reading;
import io.customer360.health.SubMeasure;
import io.customer360.health.WhyPart;
import io.customer360.rest.view.Label;
import io.customer360.rest.view.Rounded;
import io.customer360.rest.view.Worded;
import io.customer360.score.WhyAsked;
import io.customer360.score.WhyStory;
import io.customer360.shared.CustomerId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Why a score moved between two days; the points of all factors and of the whole add up to the
 * difference.
 *
 * @param before absent, like what follows, while there are not two days to compare
 * @param delta by how much it moved
 * @param total the same, between the scores as people read them
 * @param rounding what the points as people read them leave of that
 */
public record WhyJson(
        int customer,
        LocalDate from,
        LocalDate to,
        Score before,
        Score after,
        Rounded delta,
        Rounded total,
        List<Factor> factors,
        List<Whole> whole,
        Rounded rounding) {

    /** The score of a day, and by which versions it was made. */
    public record Score(Rounded score, boolean provisional, int model, Integer baseline) {
        static Score of(HealthScore score) {
            return new Score(
                    new Rounded(score.value().orElseThrow()),
                    score.provisional(),
                    score.model().version(),
                    score.baseline().isPresent() ? score.baseline().getAsInt() : null);
        }
    }

    /**
     * What moved the score within one factor.
     *
     * @param hidden what comes from values that the reader may not see
     */
    public record Factor(Label label, Rounded points, List<Part> parts, Rounded hidden) {}

    /** A sub-measure that moved the score. */
    public record Part(
            Label label, WhyPart.Cause cause, Worded before, Worded after, Rounded points) {}

    /** What moved the score and is about no sub-measure. */
    public record Whole(WhyPart.Cause cause, Rounded points) {}

    static WhyJson nothing(CustomerId customer, WhyAsked asked) {
        return new WhyJson(
                customer.value(),
                asked.from().orElse(null),
                asked.to().orElse(null),
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                null);
    }

    static WhyJson of(CustomerId customer, WhyStory story, ScoreTexts texts, Locale locale) {
        var factors = story.factors().stream().map(it -> factor(it, texts, locale)).toList();
        var whole =
                story.whole().stream()
                        .map(it -> new Whole(it.cause(), new Rounded(it.points())))
                        .toList();
        var before = Score.of(story.before());
        var after = Score.of(story.after());
        var total = after.score().shown().subtract(before.score().shown());
        return new WhyJson(
                customer.value(),
                story.from(),
                story.to(),
                before,
                after,
                new Rounded(story.why().delta()),
                new Rounded(total.doubleValue()),
                factors,
                whole,
                rounding(total, factors, whole));
    }

    private static Factor factor(WhyStory.Factor factor, ScoreTexts texts, Locale locale) {
        return new Factor(
                new Label(factor.factor().code(), factor.factor().textKey()),
                new Rounded(factor.points()),
                factor.parts().stream().map(it -> part(it, texts, locale)).toList(),
                factor.hidden().isPresent() ? new Rounded(factor.hidden().getAsDouble()) : null);
    }

    private static Part part(WhyPart part, ScoreTexts texts, Locale locale) {
        var moved = part.moved().orElseThrow();
        return new Part(
                new Label(moved.part().code(), moved.part().textKey()),
                part.cause(),
                said(moved.part(), moved.before(), texts, locale),
                said(moved.part(), moved.after(), texts, locale),
                new Rounded(part.points()));
    }

    private static Worded said(SubMeasure part, Reading reading, ScoreTexts texts, Locale locale) {
        return new Worded(MakeScoreJson.raw(reading), texts.reading(part, reading, locale));
    }

    /** A sum of rounded numbers is not always the rounded sum; nothing when it is. */
    private static Rounded rounding(BigDecimal total, List<Factor> factors, List<Whole> whole) {
        var sum =
                Stream.concat(
                                factors.stream().map(Factor::points),
                                whole.stream().map(Whole::points))
                        .map(Rounded::shown)
                        .reduce(total, (rest, points) -> rest.subtract(points));
        return sum.signum() == 0 ? null : new Rounded(sum.doubleValue());
    }
}
