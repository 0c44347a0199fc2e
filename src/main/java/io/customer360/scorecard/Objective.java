package io.customer360.scorecard;

import java.util.Objects;
import java.util.Optional;

/**
 * Something to reach, which is ticked or not.
 *
 * @param condition what ticks it by itself; people tick one without
 */
public record Objective(
        ItemId id,
        String group,
        String text,
        String help,
        int points,
        Optional<TicketCondition> condition)
        implements Item {

    public Objective {
        Objects.requireNonNull(id);
        Objects.requireNonNull(condition);
        Item.require(text, points);
    }

    @Override
    public boolean manual() {
        return condition.isEmpty();
    }
}
