package io.customer360.scorecard;

import io.customer360.measure.MeasureGroup;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A scorecard in the texts by which history tells its versions apart. */
public final class ScorecardWords {

    private static final String OBJECTIVE = "\u2611 ";
    private static final String MEASURE = "\u2195 ";
    private static final String BETWEEN = " \u00b7 ";

    private ScorecardWords() {}

    /** Its parts by name; items are lines. */
    public static Map<String, String> fields(Scorecard scorecard) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("name", scorecard.name());
        fields.put("kind", scorecard.kind());
        fields.put("description", scorecard.description());
        fields.put("validDays", Integer.toString(scorecard.validDays()));
        fields.put("retired", Boolean.toString(scorecard.retired()));
        fields.put(
                "items",
                scorecard.content().items().stream()
                        .map(ScorecardWords::line)
                        .collect(Collectors.joining("\n")));
        return fields;
    }

    private static String line(Item item) {
        String automatic =
                item instanceof Objective objective
                        ? objective.condition().map(ScorecardWords::condition).orElse("")
                        : factor((HealthMeasure) item);
        return (item instanceof Objective ? OBJECTIVE : MEASURE)
                + Stream.of(
                                item.text(),
                                Integer.toString(item.points()),
                                item.group(),
                                item.help(),
                                automatic)
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(BETWEEN));
    }

    private static String condition(TicketCondition condition) {
        String sign = condition.bound() == TicketCondition.Bound.AT_MOST ? "\u2264" : "\u2265";
        return "%s %s %d".formatted(condition.jql(), sign, condition.number());
    }

    private static String factor(HealthMeasure measure) {
        return measure.factor().map(MeasureGroup::code).orElse("");
    }
}
