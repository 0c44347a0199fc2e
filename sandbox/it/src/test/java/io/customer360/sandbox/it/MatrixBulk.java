package io.customer360.sandbox.it;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/**
 * Ready requests of the permission matrix about long pieces of work: one of nobody's, which answers
 * like somebody else's, and an edit of the customers of the matrix that changes nothing twice.
 */
final class MatrixBulk {
    static final String NOBODYS = "2147483647";

    private final Installation on;
    private boolean listed;

    MatrixBulk(Installation on) {
        this.on = on;
    }

    /** One of the administrator's, at work or done. */
    int batch() {
        return on.as("admin").post("customers/bulk", edit()).expect(202).json().path("id").asInt();
    }

    String fill(String address) {
        return address.replace("{bid}", NOBODYS);
    }

    /** A body of the right form, when the endpoint takes one. */
    Optional<ObjectNode> body(Endpoint endpoint) {
        return switch (endpoint.toString()) {
            case "POST customers/bulk", "POST customers/bulk/preview" -> Optional.of(edit());
            case "POST batches/{bid}/cancel", "POST batches/{bid}/undo" -> Optional.of(Forms.of());
            default -> Optional.empty();
        };
    }

    private ObjectNode edit() {
        if (!listed) {
            on.as("admin").post("settings/tickets/refresh", Forms.of()).expect(200);
            listed = true;
        }
        var edit = Forms.of("all", "true", "query", "q=Matrix+of", "country", "CH");
        edit.putArray("change").add("country");
        return edit;
    }
}
