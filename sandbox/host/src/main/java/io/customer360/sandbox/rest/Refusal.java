package io.customer360.sandbox.rest;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The platform's own refusals, in its own shape. */
final class Refusal {
    private Refusal() {}

    static Response of(Response.Status status, String message) {
        String body =
                "{\"message\":\"%s\",\"status-code\":%d}"
                        .formatted(message, status.getStatusCode());
        return Response.status(status).type(MediaType.APPLICATION_JSON_TYPE).entity(body).build();
    }
}
