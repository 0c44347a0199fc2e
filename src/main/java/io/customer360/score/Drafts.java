package io.customer360.score;

import io.customer360.churn.ChurnDraft;
import io.customer360.churn.ChurnModel;
import io.customer360.churn.CltvModel;
import io.customer360.health.HealthDraft;
import io.customer360.health.HealthModel;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads what was sent as a model that could follow the one in force. */
final class Drafts {

    private Drafts() {}

    static HealthDraft health(SentModel sent, HealthModel current) {
        return sent.read(
                HealthDraft.fields(current).keySet(), it -> HealthDraft.parse(current, it));
    }

    static ChurnDraft churn(SentModel sent, ChurnModel current) {
        return sent.read(current.fields().keySet(), it -> ChurnDraft.parse(it, current));
    }

    /** The values of a model by field; its version is none of them. */
    static Map<String, String> fields(CltvModel model) {
        var fields = new LinkedHashMap<>(model.fields());
        fields.remove("version");
        return fields;
    }
}
