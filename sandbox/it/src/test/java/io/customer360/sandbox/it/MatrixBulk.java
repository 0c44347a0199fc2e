package io.customer360.sandbox.it;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/**
 * Long pieces of work for the permission matrix: one of nobody's, which answers like a missing one.
 */
final class MatrixBulk {
    private static final String NOBODYS = "2147483647";

    private MatrixBulk() {}

    static String fill(String address) {
        return address.replace("{bid}", NOBODYS);
    }

    /** An edit of all whom the user sees, when the endpoint takes one; it changes nothing twice. */
    static Optional<ObjectNode> body(Endpoint endpoint) {
        return switch (endpoint.toString()) {
            case "POST customers/bulk", "POST customers/bulk/preview" -> {
                var edit = Forms.of("all", "true", "query", "q=Matrix+of", "country", "CH");
                edit.putArray("change").add("country");
                yield Optional.of(edit);
            }
            default -> Optional.empty();
        };
    }
}
