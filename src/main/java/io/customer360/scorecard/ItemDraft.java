package io.customer360.scorecard;

import java.util.Optional;
import java.util.function.Function;

/**
 * An item as somebody has entered it.
 *
 * @param row its place among what was entered, counted from 0
 * @param known the id of the item that it changes; a new item has none
 * @param objective whether it is an objective, and not a measure
 * @param condition what ticks it by itself
 * @param make what it becomes with an id
 */
record ItemDraft(
        int row,
        Optional<ItemId> known,
        boolean objective,
        Optional<TicketCondition> condition,
        Function<ItemId, Item> make) {

    /** Whether it is of the same kind. */
    boolean like(Item item) {
        return item instanceof Objective == objective;
    }
}
