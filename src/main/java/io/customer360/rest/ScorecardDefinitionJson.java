package io.customer360.rest;

import io.customer360.measure.MeasureGroup;
import io.customer360.scorecard.HealthMeasure;
import io.customer360.scorecard.Item;
import io.customer360.scorecard.Objective;
import io.customer360.scorecard.Scorecard;
import io.customer360.scorecard.ScorecardContent;
import io.customer360.scorecard.TicketCondition;
import io.customer360.shared.Percent;
import java.util.List;
import java.util.Optional;

/**
 * The definition of a scorecard.
 *
 * @param points what all items count together
 */
public record ScorecardDefinitionJson(
        int id,
        int version,
        String name,
        String kind,
        String description,
        boolean retired,
        int validDays,
        int points,
        List<Line> items) {

    /**
     * One item.
     *
     * @param share its part of all points
     * @param search what ticks an objective by itself; absent for other items
     * @param factor the factor that a measure repeats; absent for other items
     */
    public record Line(
            int id,
            String kind,
            String group,
            String text,
            String help,
            int points,
            Percent share,
            String search,
            String bound,
            Integer number,
            String factor) {

        static Line of(Item item, ScorecardContent content) {
            var condition =
                    item instanceof Objective objective
                            ? objective.condition()
                            : Optional.<TicketCondition>empty();
            var factor =
                    item instanceof HealthMeasure measure
                            ? measure.factor()
                            : Optional.<MeasureGroup>empty();
            return new Line(
                    item.id().value(),
                    item instanceof Objective ? "objective" : "measure",
                    item.group(),
                    item.text(),
                    item.help(),
                    item.points(),
                    content.share(item),
                    condition.map(TicketCondition::jql).orElse(null),
                    condition.map(it -> it.bound().code()).orElse(null),
                    condition.map(TicketCondition::number).orElse(null),
                    factor.map(MeasureGroup::code).orElse(null));
        }
    }

    static ScorecardDefinitionJson of(Scorecard scorecard) {
        var content = scorecard.content();
        return new ScorecardDefinitionJson(
                scorecard.id().value(),
                scorecard.version(),
                scorecard.name(),
                scorecard.kind(),
                scorecard.description(),
                scorecard.retired(),
                scorecard.validDays(),
                content.points(),
                content.items().stream().map(it -> Line.of(it, content)).toList());
    }
}
