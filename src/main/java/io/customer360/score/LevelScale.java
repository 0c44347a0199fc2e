package io.customer360.score;

import io.customer360.customer.PulseScale;
import io.customer360.health.Constant;
import io.customer360.pulse.Level;
import io.customer360.pulse.Levels;
import java.util.Comparator;
import java.util.List;

/** Tells lists how pulses are scored: levels by their points, and for how long one counts. */
public final class LevelScale implements PulseScale {

    private final Levels levels;
    private final Models models;

    /** Reads the levels and the model in force. */
    public LevelScale(Levels levels, Models models) {
        this.levels = levels;
        this.models = models;
    }

    @Override
    public List<Integer> levels() {
        return levels.all().stream()
                .sorted(
                        Comparator.comparingInt(Level::points)
                                .thenComparing(Level::position, Comparator.reverseOrder()))
                .map(it -> it.id().value())
                .toList();
    }

    @Override
    public int days() {
        return models.health().constant(Constant.PULSE_DAYS);
    }
}
