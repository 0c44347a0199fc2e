package io.customer360.sandbox.it;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/** Ready requests of the permission matrix about many records at once. */
final class MatrixRecords {
    private MatrixRecords() {}

    /** A body that is valid for the endpoint, nothing when it is not ours. */
    static Optional<ObjectNode> body(Endpoint endpoint) {
        return switch (endpoint.toString()) {
            case "POST customers/batch" -> Optional.of(records("name"));
            case "POST contacts/batch",
                            "POST invoices/batch",
                            "POST pulses/batch",
                            "POST subscriptions/batch" ->
                    Optional.of(records("customer"));
            default -> Optional.empty();
        };
    }

    private static ObjectNode records(String customer) {
        var body = Forms.of("source", "matrix");
        body.putArray("records").add(Forms.of(customer, "Nobody of the matrix"));
        return body;
    }
}
