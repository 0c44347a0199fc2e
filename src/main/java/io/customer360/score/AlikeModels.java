package io.customer360.score;

import io.customer360.health.HealthModel;
import java.util.HashMap;
import java.util.Map;

/** Tells which versions make the same scores as one model, so that theirs can be compared. */
final class AlikeModels {

    private final HealthModel model;
    private final Models models;
    private final Map<Integer, Boolean> known = new HashMap<>();

    AlikeModels(HealthModel model, Models models) {
        this.model = model;
        this.models = models;
        known.put(model.version(), true);
    }

    HealthModel model() {
        return model;
    }

    boolean has(int version) {
        return known.computeIfAbsent(version, it -> models.health(it).scoresLike(model));
    }
}
