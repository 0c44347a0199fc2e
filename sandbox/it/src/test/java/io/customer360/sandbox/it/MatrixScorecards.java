package io.customer360.sandbox.it;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** Ready requests of the permission matrix about the scorecards of customers. */
final class MatrixScorecards {
    private static final String LIST = "customers/{id}/scorecards";

    private final Installation on;
    private final List<String> cards = new ArrayList<>();

    MatrixScorecards(Installation on) {
        this.on = on;
    }

    /** The address with a scorecard that the customer has, and an item of it. */
    String fill(String address, int customer) {
        return address.contains("{use}")
                ? address.replace("{use}", use(customer))
                        .replace("{item}", address.contains("/objectives/") ? "1" : "2")
                : address;
    }

    /** A body that is valid for the endpoint at this moment, nothing when it is not ours. */
    Optional<ObjectNode> body(Endpoint endpoint, int customer) {
        return switch (endpoint.toString()) {
            case "POST " + LIST ->
                    Optional.of(Forms.of("scorecard", other(customer), "replace", "true"));
            case "PUT " + LIST + "/{use}/objectives/{item}" ->
                    Optional.of(Forms.of("ticked", "true"));
            case "PUT " + LIST + "/{use}/measures/{item}" ->
                    Optional.of(Forms.of("score", "75", "comment", "Told"));
            default -> Optional.empty();
        };
    }

    private String use(int customer) {
        if (customer == MatrixCustomers.MISSING) {
            return "1";
        }
        return had(customer)
                .or(
                        () -> {
                            assign(customer);
                            return had(customer);
                        })
                .map(it -> it.path("id").asText())
                .orElseThrow();
    }

    private void assign(int customer) {
        on.as("admin")
                .post("customers/" + customer + "/scorecards", Forms.of("scorecard", card(0)))
                .expect(201);
    }

    /** The one of two of a kind that the customer does not have. */
    private String other(int customer) {
        if (customer == MatrixCustomers.MISSING) {
            return card(0);
        }
        boolean first =
                had(customer)
                        .filter(it -> it.path("scorecard").asText().equals(card(0)))
                        .isPresent();
        return card(first ? 1 : 0);
    }

    private Optional<JsonNode> had(int customer) {
        var active =
                on.as("admin")
                        .get("customers/" + customer + "/scorecards")
                        .expect(200)
                        .json()
                        .path("active");
        return StreamSupport.stream(active.spliterator(), false)
                .filter(it -> cards().contains(it.path("scorecard").asText()))
                .findFirst();
    }

    private String card(int which) {
        return cards().get(which);
    }

    private List<String> cards() {
        while (cards.size() < 2) {
            var name = "Used " + hashCode() + " " + cards.size();
            var body = Forms.of("name", name, "kind", "Used " + hashCode());
            body.putArray("itemKinds").add("objective").add("measure");
            body.putArray("itemTexts").add("Kick-off held").add("Sponsor");
            body.putArray("itemPoints").add("20").add("20");
            cards.add(
                    on.as("admin")
                            .post("settings/scorecards", body)
                            .expect(201)
                            .json()
                            .path("id")
                            .asText());
        }
        return cards;
    }
}
