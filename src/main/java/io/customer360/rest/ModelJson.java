package io.customer360.rest;

import io.customer360.churn.ChurnModel;
import io.customer360.churn.CltvModel;
import io.customer360.health.HealthDraft;
import io.customer360.health.HealthModel;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A model as programs read it.
 *
 * @param version the version to send with a change of it
 * @param fields its numbers by name, as a change sends them
 */
public record ModelJson(int version, Map<String, String> fields) {

    static ModelJson of(HealthModel model) {
        return new ModelJson(model.version(), HealthDraft.fields(model));
    }

    static ModelJson of(ChurnModel model) {
        return new ModelJson(model.version(), model.fields());
    }

    static ModelJson of(CltvModel model) {
        var fields = new LinkedHashMap<>(model.fields());
        fields.remove("version");
        return new ModelJson(model.version(), fields);
    }
}
