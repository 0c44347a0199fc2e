package io.customer360.sandbox.it;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/** The churn records of the matrix: a customer leaves as often as somebody asks about it. */
final class MatrixChurn {
    private static final String RECORD = "customers/{id}/churn";
    private static final String NO_SIGNAL = "overdue-invoice@2020-01-01";

    private final Installation on;

    MatrixChurn(Installation on) {
        this.on = on;
    }

    String fill(Endpoint endpoint, String address, int customer) {
        var filled = address.replace("{key}", NO_SIGNAL);
        return endpoint.toString().equals("DELETE " + RECORD)
                ? filled.replaceAll("version=\\d+$", "version=" + version(customer))
                : filled;
    }

    Optional<ObjectNode> body(Endpoint endpoint, int customer) {
        return switch (endpoint.toString()) {
            case "POST customers/{id}/signals/{key}/action" -> Optional.of(Forms.of());
            case "PUT " + RECORD ->
                    Optional.of(
                            Forms.of(
                                    "version", version(customer),
                                    "day", today(),
                                    "reason", "price"));
            default -> Optional.empty();
        };
    }

    /** The version of the record of a customer, who leaves for that. */
    private String version(int customer) {
        if (customer == MatrixCustomers.MISSING) {
            return "1";
        }
        var path = "customers/" + customer;
        var admin = on.as("admin");
        var known = admin.get(path + "/churn").expect(200).json();
        if (known.path("record").isNull() || known.path("record").isMissingNode()) {
            if (known.path("left").asBoolean()) {
                return put(path);
            }
            admin.patch(
                            path,
                            Forms.of(
                                    "version", admin.get(path).json().path("version").asText(),
                                    "status", Settings.leftStatus(admin),
                                    "churnDay", today(),
                                    "churnReason", "price"))
                    .expect(200);
            known = admin.get(path + "/churn").expect(200).json();
        }
        return known.path("record").path("version").asText();
    }

    private String put(String path) {
        return on.as("admin")
                .put(path + "/churn", Forms.of("version", "0", "day", today(), "reason", "price"))
                .expect(200)
                .json()
                .path("record")
                .path("version")
                .asText();
    }

    private static String today() {
        return LocalDate.now(ZoneOffset.UTC).minusDays(1).toString();
    }
}
