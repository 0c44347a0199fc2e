package io.customer360.scorecard;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** What is kept of the items of one scorecard of a customer. */
public record ScorecardMarks(Map<ItemId, Tick> ticks, Map<ItemId, GivenScore> given) {

    /** Of a scorecard that nobody has touched. */
    public static final ScorecardMarks NONE = new ScorecardMarks(Map.of(), Map.of());

    public ScorecardMarks {
        ticks = Map.copyOf(ticks);
        given = Map.copyOf(given);
    }

    /** What is kept of an objective. */
    public Optional<Tick> tick(ItemId item) {
        return Optional.ofNullable(ticks.get(item));
    }

    /** What is kept of a measure. */
    public GivenScore given(ItemId item) {
        return given.getOrDefault(item, GivenScore.none(item));
    }

    /** The objectives that are ticked. */
    Set<ItemId> ticked() {
        Set<ItemId> ticked = new HashSet<>();
        ticks.values().stream().filter(Tick::ticked).forEach(it -> ticked.add(it.item()));
        return ticked;
    }

    /** The scores that count. */
    Map<ItemId, Double> scores(Predicate<GivenScore> counts) {
        Map<ItemId, Double> scores = new HashMap<>();
        given.values().stream()
                .filter(counts)
                .forEach(it -> it.score().ifPresent(one -> scores.put(it.item(), one.score())));
        return scores;
    }

    /** The same with these in place of what was kept of their items. */
    ScorecardMarks with(Iterable<Tick> newTicks, Iterable<GivenScore> newScores) {
        Map<ItemId, Tick> nextTicks = new HashMap<>(ticks);
        newTicks.forEach(it -> nextTicks.put(it.item(), it));
        Map<ItemId, GivenScore> nextScores = new HashMap<>(given);
        newScores.forEach(it -> nextScores.put(it.item(), it));
        return new ScorecardMarks(nextTicks, nextScores);
    }
}
