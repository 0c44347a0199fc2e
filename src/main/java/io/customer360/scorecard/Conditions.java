package io.customer360.scorecard;

import io.customer360.shared.CustomerId;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the conditions of all objectives in use find: one search for each that differs, whatever
 * number of customers it is about. Each is looked for when it is come to.
 */
final class Conditions {

    private final ConditionCounts counts;
    private final Clock clock;
    private final List<ConditionCheck> before;
    private final List<Map.Entry<String, List<Of>>> searches;
    private final Map<String, ConditionCounts.Counted> found = new HashMap<>();
    private final List<ConditionCheck> checks = new ArrayList<>();

    /** An objective that a search is for. */
    private record Of(ScorecardId scorecard, ItemId item) {

        ConditionCheck among(List<ConditionCheck> checks) {
            return checks.stream()
                    .filter(it -> it.scorecard().equals(scorecard) && it.item().equals(item))
                    .findFirst()
                    .orElseGet(
                            () ->
                                    new ConditionCheck(
                                            scorecard, item, Optional.empty(), Optional.empty()));
        }
    }

    /** Those of these scorecards, of which none is looked for yet. */
    Conditions(
            List<Scorecard> scorecards,
            ConditionCounts counts,
            ConditionChecks known,
            Clock clock) {
        this.counts = counts;
        this.clock = clock;
        this.before = known.of(scorecards.stream().map(Scorecard::id).toList());
        this.searches = List.copyOf(searches(scorecards).entrySet());
    }

    private static Map<String, List<Of>> searches(List<Scorecard> scorecards) {
        Map<String, List<Of>> searches = new LinkedHashMap<>();
        for (Scorecard scorecard : scorecards) {
            for (Objective objective : scorecard.content().objectives()) {
                objective
                        .condition()
                        .map(it -> searches.computeIfAbsent(it.jql(), jql -> new ArrayList<>()))
                        .ifPresent(it -> it.add(new Of(scorecard.id(), objective.id())));
            }
        }
        return searches;
    }

    /** How many searches there are. */
    int searches() {
        return searches.size();
    }

    /** Does one of the searches, counted from 0; how that went for its objectives. */
    List<ConditionCheck> look(int number) {
        var search = searches.get(number);
        ConditionCounts.Counted counted = counts.of(search.getKey());
        Instant now = clock.instant();
        List<ConditionCheck> some =
                search.getValue().stream()
                        .map(it -> it.among(before))
                        .map(
                                last ->
                                        counted.trouble()
                                                .map(why -> last.failed(why, now))
                                                .orElseGet(() -> last.done(now)))
                        .toList();
        found.put(search.getKey(), counted);
        checks.addAll(some);
        return some;
    }

    /** How all went that were looked for. */
    List<ConditionCheck> checks() {
        return List.copyOf(checks);
    }

    /** How many tickets of a customer a condition has found; nothing when that cannot be told. */
    OptionalInt of(TicketCondition condition, CustomerId customer) {
        ConditionCounts.Counted counted = found.get(condition.jql());
        return counted == null || counted.trouble().isPresent()
                ? OptionalInt.empty()
                : OptionalInt.of(counted.of(customer));
    }
}
