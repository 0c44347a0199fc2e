package io.customer360.scorecard;

import io.customer360.measure.MeasureGroup;
import java.util.List;
import java.util.Optional;

/** A scorecard of each sort, for those who would like to start from one. */
final class ExampleScorecards {

    private static final String START = "Getting started";
    private static final String VALUE = "First value";
    private static final String PEOPLE = "People";
    private static final String PRODUCT = "Product";

    private static final List<ScorecardDraft> ALL =
            List.of(
                    draft(
                            "Onboarding",
                            "Onboarding",
                            "What a new customer has reached before it is on its own.",
                            List.of(
                                    objective(START, "Kick-off held", 20),
                                    objective(START, "Success plan agreed", 20),
                                    objective(START, "Administrators trained", 15),
                                    objective(VALUE, "First project live", 25),
                                    objective(VALUE, "First review held", 20))),
                    draft(
                            "Relationship review",
                            "Relationship",
                            "How the relationship stands, reviewed each quarter.",
                            List.of(
                                    measure(PEOPLE, "Executive sponsor", 30, null),
                                    measure(PEOPLE, "Champion", 30, null),
                                    measure(PRODUCT, "Adoption", 20, MeasureGroup.USAGE),
                                    measure(PRODUCT, "Support", 20, MeasureGroup.SUPPORT))));

    private ExampleScorecards() {}

    static List<ScorecardDraft> all() {
        return ALL;
    }

    private static ScorecardDraft draft(
            String name, String kind, String description, List<ItemDraft> items) {
        return new ScorecardDraft(0, name, kind, description, Scorecard.VALID_DAYS, items, false);
    }

    private static ItemDraft objective(String group, String text, int points) {
        return new ItemDraft(
                0,
                Optional.empty(),
                true,
                Optional.empty(),
                id -> new Objective(id, group, text, "", points, Optional.empty()));
    }

    private static ItemDraft measure(String group, String text, int weight, MeasureGroup factor) {
        return new ItemDraft(
                0,
                Optional.empty(),
                false,
                Optional.empty(),
                id -> new HealthMeasure(id, group, text, "", weight, Optional.ofNullable(factor)));
    }
}
