package io.customer360.rest;

import io.customer360.scorecard.Scorecard;
import io.customer360.scorecard.ScorecardId;
import io.customer360.scorecard.ShowScorecards;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The scorecards that a customer could get.
 *
 * @param replaced what some of them would end
 */
public record ScorecardChoicesJson(int customer, List<Choice> choices, List<Replaced> replaced) {

    /**
     * A scorecard to choose.
     *
     * @param replaces the name of the one that it would end; absent for none
     */
    public record Choice(int id, String name, String kind, String description, String replaces) {}

    /**
     * A scorecard that would be ended.
     *
     * @param by the ids of those that would end it
     */
    public record Replaced(int id, String name, String kind, List<Integer> by) {}

    static ScorecardChoicesJson of(ShowScorecards.Shown shown) {
        Map<ScorecardId, Replaced> replaced = new LinkedHashMap<>();
        List<Choice> choices = new ArrayList<>();
        for (ShowScorecards.Offer offer : shown.offers()) {
            Scorecard one = offer.scorecard();
            choices.add(
                    new Choice(
                            one.id().value(),
                            one.name(),
                            one.kind(),
                            one.description(),
                            offer.replaced().map(Scorecard::name).orElse(null)));
            offer.replaced()
                    .ifPresent(
                            had ->
                                    replaced.computeIfAbsent(had.id(), it -> ended(had))
                                            .by()
                                            .add(one.id().value()));
        }
        return new ScorecardChoicesJson(
                shown.customer().value(), choices, List.copyOf(replaced.values()));
    }

    private static Replaced ended(Scorecard had) {
        return new Replaced(had.id().value(), had.name(), had.kind(), new ArrayList<>());
    }
}
