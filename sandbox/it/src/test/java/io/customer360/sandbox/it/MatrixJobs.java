package io.customer360.sandbox.it;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/** Ready requests of the permission matrix about jobs: the one that tidies up, and a run of it. */
final class MatrixJobs {
    static final String JOB = "chores";

    private final Installation on;
    private int run;

    MatrixJobs(Installation on) {
        this.on = on;
    }

    String fill(String address) {
        if (address.contains("{number}") && run == 0) {
            run = RunJobs.on(on).finished(JOB).path("number").asInt();
        }
        return address.replace("{code}", JOB).replace("{number}", String.valueOf(run));
    }

    /** A body of the right form, when the endpoint takes one. */
    static Optional<ObjectNode> body(Endpoint endpoint) {
        return switch (endpoint.toString()) {
            case "POST jobs/{code}/run", "POST runs/{number}/cancel" -> Optional.of(Forms.of());
            default -> Optional.empty();
        };
    }
}
