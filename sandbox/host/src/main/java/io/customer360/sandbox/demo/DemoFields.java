package io.customer360.sandbox.demo;

import com.fasterxml.jackson.databind.JsonNode;
import io.customer360.sandbox.demo.portfolio.Account;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The custom fields of the demo and what its customers have in them, told by their ids alone. */
final class DemoFields {

    private static final String PATH = "/settings/fields/customer";
    private static final String DEPLOYMENT = "Deployment type";
    private static final String LIVE = "Go-live";
    private static final String MODULES = "Modules";
    private static final String SCORE = "Credit score";
    private static final String BUDGET = "Yearly IT budget";
    private static final List<String> OFFERED =
            List.of("Core", "Reports", "Workflow", "Integrations");
    private static final List<String> PLACES =
            List.of("Cloud", "Self-hosted", "Cloud", "Hybrid", "Private cloud");

    private final Map<String, String> ids;
    private final LocalDate day;

    private DemoFields(Map<String, String> ids, LocalDate day) {
        this.ids = ids;
        this.day = day;
    }

    /** Adds the fields that are not there yet; an app that knows none is told none. */
    static DemoFields defined(AppDoor app, LocalDate day) {
        Optional<JsonNode> now = app.find(PATH);
        if (now.isEmpty()) {
            return new DemoFields(Map.of(), day);
        }
        Map<String, String> ids = ids(now.get());
        for (Map<String, Object> field : wanted()) {
            if (!ids.containsKey((String) field.get("name"))) {
                ids = ids(app.send("POST", PATH, field));
            }
        }
        return new DemoFields(ids, day);
    }

    /** What a customer has in them; some customers have less. */
    Map<String, List<String>> of(Account account) {
        int id = account.id();
        Map<String, List<String>> values = new LinkedHashMap<>();
        put(values, DEPLOYMENT, List.of(PLACES.get(id % PLACES.size())));
        put(values, LIVE, List.of(day.minusDays(200L + id * 37 % 900).toString()));
        put(values, MODULES, OFFERED.subList(0, 1 + id % OFFERED.size()));
        put(values, SCORE, List.of(Integer.toString(40 + id * 17 % 60)));
        if (id % 3 == 0) {
            put(values, BUDGET, List.of(50_000 + id * 7_919 % 450_000 + ".00 EUR"));
        }
        return values;
    }

    private void put(Map<String, List<String>> values, String name, List<String> texts) {
        if (ids.containsKey(name)) {
            values.put(ids.get(name), texts);
        }
    }

    private static List<Map<String, Object>> wanted() {
        return List.of(
                Map.of("name", LIVE, "type", "date", "help", "When they began to use it"),
                Map.of("name", MODULES, "type", "multi-select", "optionNames", OFFERED),
                Map.of(
                        "name",
                        SCORE,
                        "type",
                        "number",
                        "sourceName",
                        "Credit agency",
                        "sourceLink",
                        "https://credit.example.com"),
                Map.of("name", BUDGET, "type", "money"));
    }

    private static Map<String, String> ids(JsonNode answer) {
        Map<String, String> ids = new HashMap<>();
        for (JsonNode field : answer.path("fields")) {
            ids.put(field.path("name").asText(), field.path("id").asText());
        }
        return ids;
    }
}
