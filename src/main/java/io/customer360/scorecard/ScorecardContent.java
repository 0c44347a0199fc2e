package io.customer360.scorecard;

import io.customer360.shared.Percent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a scorecard is made of, in the admin's order.
 *
 * @param lastItem the highest id that was ever given to an item of this scorecard
 */
public record ScorecardContent(List<Item> items, int lastItem) {

    /** How many items a scorecard can have. */
    public static final int MAX_ITEMS = 100;

    /** What a scorecard has before it is defined. */
    public static final ScorecardContent NONE = new ScorecardContent(List.of(), 0);

    public ScorecardContent {
        items = List.copyOf(items);
    }

    /** The objectives in order. */
    public List<Objective> objectives() {
        return of(Objective.class);
    }

    /** The measures in order. */
    public List<HealthMeasure> measures() {
        return of(HealthMeasure.class);
    }

    /** The item with this id. */
    public Optional<Item> find(ItemId id) {
        return items.stream().filter(item -> item.id().equals(id)).findFirst();
    }

    /** What all items count together. */
    public int points() {
        return items.stream().mapToInt(Item::points).sum();
    }

    /** The part of all points that one of the items makes, to a tenth of a percent. */
    public Percent share(Item item) {
        return new Percent(10 * (int) Math.round(item.points() * 1_000.0 / points()));
    }

    /** The items by group; the groups in the order in which they first appear. */
    public List<ScorecardGroup> groups() {
        Map<String, List<Item>> groups = new LinkedHashMap<>();
        items.forEach(
                item -> groups.computeIfAbsent(item.group(), it -> new ArrayList<>()).add(item));
        return groups.entrySet().stream()
                .map(it -> new ScorecardGroup(it.getKey(), it.getValue()))
                .toList();
    }

    /** Whether one of the objectives has this search. */
    boolean asks(String jql) {
        return objectives().stream()
                .flatMap(it -> it.condition().stream())
                .anyMatch(it -> it.jql().equals(jql));
    }

    private <T extends Item> List<T> of(Class<T> kind) {
        return items.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
