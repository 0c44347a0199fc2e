package io.customer360.sandbox.it;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/** Ready requests of the permission matrix about the definitions of scorecards. */
final class MatrixScorecardSettings {
    private static final String LIST = "settings/scorecards";

    private final Installation on;
    private String own = "";
    private int made;

    MatrixScorecardSettings(Installation on) {
        this.on = on;
    }

    /** The address with a scorecard that is there. */
    String fill(String address) {
        return address.contains("{card}")
                ? address.replace("{card}", card())
                        .replaceFirst("version=\\d+", "version=" + version(card()))
                : address;
    }

    /** A body that is valid for the endpoint at this moment, nothing when it is not ours. */
    Optional<ObjectNode> body(Endpoint endpoint) {
        return switch (endpoint.toString()) {
            case "POST settings/scorecards" -> Optional.of(scorecard());
            case "PUT settings/scorecards/{card}" ->
                    Optional.of(scorecard().put("version", version(card())));
            case "PUT settings/scorecards/{card}/retired" ->
                    Optional.of(Forms.of("version", version(card()), "retired", "true"));
            case "POST settings/scorecards/examples" -> Optional.of(Forms.of());
            case "POST settings/scorecards/try" ->
                    Optional.of(
                            Forms.of(
                                    "search", "resolution IS EMPTY",
                                    "bound", "at-most",
                                    "number", "0"));
            default -> Optional.empty();
        };
    }

    /** A scorecard of one objective, under a name that no other has. */
    private ObjectNode scorecard() {
        made++;
        var name = "Matrix " + hashCode() + " " + made;
        var body = Forms.of("name", name, "kind", "Matrix");
        body.putArray("itemKinds").add("objective");
        body.putArray("itemTexts").add("Kick-off held");
        body.putArray("itemPoints").add("20");
        return body;
    }

    /** One of this matrix's own, made again when it has been removed. */
    private String card() {
        var admin = on.as("admin");
        if (own.isEmpty() || admin.get(LIST + "/" + own).status() != 200) {
            own = admin.post(LIST, scorecard()).expect(201).json().path("id").asText();
        }
        return own;
    }

    private String version(String card) {
        return on.as("admin").get(LIST + "/" + card).expect(200).json().path("version").asText();
    }
}
