package io.customer360.sandbox.it;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/** Ready requests of the permission matrix about the models of scores. */
final class MatrixScoring {
    private MatrixScoring() {}

    /** A body that is valid for the endpoint at this moment, nothing when it is not ours. */
    static Optional<ObjectNode> body(Endpoint endpoint, Installation on) {
        return switch (endpoint.toString()) {
            case "PUT settings/scoring", "POST settings/scoring/preview" ->
                    Optional.of(now(on, "scoring"));
            case "PUT settings/churn", "POST settings/churn/preview" ->
                    Optional.of(now(on, "churn"));
            case "PUT settings/cltv" -> Optional.of(flat(now(on, "cltv")));
            default -> Optional.empty();
        };
    }

    /** The model in force, in the form of a change that changes nothing. */
    static ObjectNode now(Installation on, String model) {
        return (ObjectNode) on.as("admin").get("settings/" + model).expect(200).json();
    }

    /** The same with its numbers beside its version, as the value of customers is sent. */
    static ObjectNode flat(ObjectNode model) {
        var flat = model.deepCopy();
        flat.remove("fields");
        flat.setAll((ObjectNode) model.path("fields"));
        return flat;
    }
}
