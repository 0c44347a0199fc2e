package io.customer360.sandbox.it;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Optional;

/** Ready requests of the permission matrix about invoices and exchange rates. */
final class MatrixMoney {
    private static final String CURRENCIES = "settings/currencies";

    private final Installation on;
    private int made;

    MatrixMoney(Installation on) {
        this.on = on;
    }

    /** The address with an invoice and a rate of its own. */
    String fill(String address, int customer) {
        if (address.contains("{invoice}")) {
            return address.replace(
                    "{invoice}", customer == MatrixCustomers.MISSING ? "1" : invoice(customer));
        }
        return address.contains("{rate}") ? address.replace("{rate}", rate()) : address;
    }

    /** A body that is valid for the endpoint at this moment, nothing when it is not ours. */
    Optional<ObjectNode> body(Endpoint endpoint) {
        return switch (endpoint.toString()) {
            case "POST customers/{id}/invoices" -> Optional.of(Forms.invoice());
            case "PUT customers/{id}/invoices/{invoice}" ->
                    Optional.of(Forms.with(Forms.invoice(), "version", "1"));
            case "PUT settings/currencies" ->
                    Optional.of(Forms.of("version", version(), "base", "EUR"));
            case "POST settings/currencies/rates" -> Optional.of(quote());
            default -> Optional.empty();
        };
    }

    private String invoice(int customer) {
        var path = "customers/" + customer + "/invoices";
        var form = Forms.with(Forms.invoice(), "amount", MatrixCustomers.TELLTALE);
        var where = on.as("admin").post(path, form).expect(201).header("Location");
        return where.substring(where.lastIndexOf('/') + 1);
    }

    private String rate() {
        return on.as("admin")
                .post(CURRENCIES + "/rates", quote())
                .expect(200)
                .json()
                .path("rates")
                .path(0)
                .path("id")
                .asText();
    }

    private ObjectNode quote() {
        if (on.as("admin").get(CURRENCIES).json().path("base").isMissingNode()) {
            on.as("admin").put(CURRENCIES, Forms.of("version", version(), "base", "EUR"));
        }
        made++;
        return Forms.of(
                "version",
                version(),
                "currency",
                "AED",
                "from",
                LocalDate.parse("2001-01-01").plusDays(made).toString(),
                "rate",
                "0.25");
    }

    private String version() {
        return on.as("admin").get(CURRENCIES).json().path("version").asText();
    }
}
