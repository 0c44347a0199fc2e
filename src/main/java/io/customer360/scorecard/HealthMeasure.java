package io.customer360.scorecard;

import io.customer360.measure.MeasureGroup;
import java.util.Objects;
import java.util.Optional;

/**
 * Something that gets a score from 0 to 100.
 *
 * @param points its weight
 * @param factor the factor of the health score that it repeats; people score one without
 */
public record HealthMeasure(
        ItemId id,
        String group,
        String text,
        String help,
        int points,
        Optional<MeasureGroup> factor)
        implements Item {

    public HealthMeasure {
        Objects.requireNonNull(id);
        Objects.requireNonNull(factor);
        Item.require(text, points);
    }

    @Override
    public boolean manual() {
        return factor.isEmpty();
    }
}
