package io.customer360.sandbox.it;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/**
 * Imports for the permission matrix: a fresh one of the admin's for every request that names one.
 */
final class MatrixImports {
    private static final int NEWEST = 5;

    private final Installation on;

    MatrixImports(Installation on) {
        this.on = on;
    }

    /** The address with an import that is there; one that is to be run has been checked. */
    String fill(String address) {
        if (!address.contains("{iid}")) {
            return address;
        }
        makeRoom();
        var file = CsvImport.of(on.as("admin"), "customers", "Customer\nNobody\n");
        if (address.endsWith("/run")) {
            file.check("matrix");
        }
        return address.replace("imports/{iid}", file.path());
    }

    /** Nobody can have many files; those of endpoints that were tried are needed no more. */
    private void makeRoom() {
        var admin = on.as("admin");
        var files = admin.get("imports").expect(200).json().path("items");
        for (int at = NEWEST; at < files.size(); at++) {
            admin.delete("imports/" + files.path(at).path("id").asInt());
        }
    }

    /** A body that is valid for the endpoint, when it takes one. */
    Optional<ObjectNode> body(Endpoint endpoint) {
        return Optional.ofNullable(
                switch (endpoint.toString()) {
                    case "PUT imports/{iid}" -> plan();
                    case "POST imports", "POST imports/{iid}/run" -> Forms.of();
                    default -> null;
                });
    }

    private static ObjectNode plan() {
        var plan = Forms.of("source", "matrix");
        plan.putArray("columns").add("name");
        return plan;
    }
}
