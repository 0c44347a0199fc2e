package io.customer360.sandbox.it;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;

/** Pulses for the permission matrix: a fresh one of the admin for every request that names one. */
final class MatrixPulses {
    private static final int MONTHS = 10;

    private final Installation on;
    private int said;

    MatrixPulses(Installation on) {
        this.on = on;
    }

    /** The address with a pulse that is there; a missing customer has none. */
    String fill(String address, int customer) {
        return address.contains("{pulse}") ? address.replace("{pulse}", pulse(customer)) : address;
    }

    /** A body that is valid for the endpoint at this moment, when it takes one. */
    Optional<ObjectNode> body(Endpoint endpoint) {
        return Optional.ofNullable(
                switch (endpoint.toString()) {
                    case "POST customers/{id}/pulses" -> Forms.of("level", "1");
                    case "PUT customers/{id}/pulses/{pulse}" ->
                            Forms.of("version", "1", "level", "2");
                    default -> null;
                });
    }

    /** About one month after the other, because a month takes only so many. */
    private String pulse(int customer) {
        if (customer == MatrixCustomers.MISSING) {
            return "1";
        }
        said++;
        var month = YearMonth.now(ZoneOffset.UTC).minusMonths(1 + said % MONTHS);
        var location =
                on.as("admin")
                        .post(
                                "customers/" + customer + "/pulses",
                                Forms.of("level", "1", "month", month.toString()))
                        .expect(201)
                        .header("Location");
        return location.substring(location.lastIndexOf('/') + 1);
    }
}
