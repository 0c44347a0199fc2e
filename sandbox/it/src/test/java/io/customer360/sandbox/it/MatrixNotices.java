package io.customer360.sandbox.it;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/**
 * Ready requests of the permission matrix about notices and followers; those of others are
 * nobody's.
 */
final class MatrixNotices {
    private static final String NOBODYS = "2147483647";

    private MatrixNotices() {}

    static String fill(String address) {
        return address.replace("{notice}", NOBODYS).replace("{user}", "nobody");
    }

    /** A body that is valid for the endpoint at this moment, when it takes one. */
    static Optional<ObjectNode> body(Endpoint endpoint, Installation on) {
        return Optional.ofNullable(
                switch (endpoint.toString()) {
                    case "PUT customers/{id}/following",
                                    "PUT customers/{id}/muted",
                                    "PUT notices/{notice}/seen" ->
                            Forms.of();
                    case "PUT notices/seen" -> Forms.of("upTo", "1");
                    case "PUT notices/preferences" -> Forms.of("inbox", "risk", "digest", "true");
                    case "PUT settings/notices" -> NoticeForms.current(on);
                    default -> null;
                });
    }
}
