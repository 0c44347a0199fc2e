package io.customer360.sandbox.it;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/** Ready requests of the permission matrix about the page of a CSM and attention. */
final class MatrixPortfolio {
    private static final String SETTINGS = "settings/csm-page";

    private MatrixPortfolio() {}

    /** A body that is valid for the endpoint at this moment, when it takes one. */
    static Optional<ObjectNode> body(Endpoint endpoint, Installation on) {
        return Optional.ofNullable(
                switch (endpoint.toString()) {
                    case "PUT portfolio/renewals/measure" -> Forms.of("measure", "count");
                    case "PUT settings/csm-page" ->
                            Forms.of(
                                    "version",
                                    on.as("admin")
                                            .get(SETTINGS)
                                            .expect(200)
                                            .json()
                                            .path("version")
                                            .asText(),
                                    "on",
                                    "true",
                                    "months",
                                    "12");
                    case "PUT settings/attention" ->
                            Forms.of(
                                    "version",
                                    on.as("admin")
                                            .get("settings/attention")
                                            .expect(200)
                                            .json()
                                            .path("version")
                                            .asText(),
                                    "on",
                                    "true",
                                    "days",
                                    "60",
                                    "revenue",
                                    "100",
                                    "health",
                                    "50",
                                    "tier",
                                    "50");
                    default -> null;
                });
    }
}
