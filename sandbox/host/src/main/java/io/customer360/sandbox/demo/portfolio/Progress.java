package io.customer360.sandbox.demo.portfolio;

import java.time.Instant;

/** How far a request has come; resolution and resolved are null while it is open. */
public record Progress(
        String status, String resolution, Instant created, Instant updated, Instant resolved) {

    /** Whether nothing has resolved it. */
    public boolean open() {
        return resolution == null;
    }
}
