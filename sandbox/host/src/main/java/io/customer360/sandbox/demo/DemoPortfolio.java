package io.customer360.sandbox.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Fills the app as its administrator would, through its REST door; what is there stays. */
public final class DemoPortfolio {

    private static final String SOURCE = "demo";

    private final AppDoor app;
    private final LocalDate today;
    private final Map<String, JsonNode> asked = new HashMap<>();

    /** A filler that enters with an administrator's session. */
    public DemoPortfolio(URI jira, String cookie, Clock clock) {
        this.app = new AppDoor(jira, cookie);
        this.today = LocalDate.now(clock);
    }

    /**
     * Grants the rights of the demo and records its customers; once, however often it is called.
     */
    public void fill() {
        new DemoAccess(app).grant();
        new DemoCustomers(today).all().forEach(this::record);
    }

    private void record(DemoCustomer customer) {
        String path = "/customers/" + customer.id();
        if (app.get(path).path("version").asInt() == 0) {
            app.send("PATCH", path, profile(customer));
        }
        Set<String> known = externalIds(path);
        for (int i = 0; i < customer.offers().size(); i++) {
            String externalId = customer.id() + "-" + (i + 1);
            if (!known.contains(externalId)) {
                Offer offer =
                        customer.offers()
                                .get(i)
                                .with("source", SOURCE)
                                .with("externalId", externalId);
                app.send("POST", path + "/subscriptions", offer.fields());
            }
        }
    }

    private Map<String, String> profile(DemoCustomer customer) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("version", "0");
        if (!customer.csm().isEmpty()) {
            JsonNode people = once("/people?q=" + customer.csm());
            fields.put("csm", people.path(0).path("value").asText());
        }
        fields.put("industry", option("industry", customer.industry()));
        fields.put("country", customer.country());
        fields.put("zone", customer.zone());
        fields.put("status", option("status", customer.status()));
        return fields;
    }

    /** The value at a place in the app's own list, without the empty choice. */
    private String option(String field, int place) {
        return once("/customers/1/form/" + field)
                .path("options")
                .valueStream()
                .map(option -> option.path("value").asText())
                .filter(value -> !value.isEmpty())
                .skip(place - 1L)
                .findFirst()
                .orElse("");
    }

    /** What does not change while the demo is filled is asked once. */
    private JsonNode once(String path) {
        return asked.computeIfAbsent(path, app::get);
    }

    private Set<String> externalIds(String path) {
        Set<String> known = new HashSet<>();
        for (JsonNode item : app.get(path + "/subscriptions?full=true").path("items")) {
            if (SOURCE.equals(item.path("source").asText())) {
                known.add(item.path("externalId").asText());
            }
        }
        return known;
    }
}
