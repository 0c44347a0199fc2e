package io.customer360.sandbox.demo;

import com.fasterxml.jackson.databind.JsonNode;
import io.customer360.sandbox.demo.portfolio.Account;
import io.customer360.sandbox.demo.portfolio.Bills;
import io.customer360.sandbox.demo.portfolio.ContactBook;
import io.customer360.sandbox.demo.portfolio.RemarkBook;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Records customers in the app with their subscriptions, each once; several at a time may. */
final class AccountRecorder {

    private static final String SOURCE = "demo";

    private final AppDoor app;
    private final DemoFields fields;
    private final Bills bills;
    private final Map<String, JsonNode> asked = new ConcurrentHashMap<>();

    AccountRecorder(AppDoor app, DemoFields fields, LocalDate day) {
        this.app = app;
        this.fields = fields;
        this.bills = new Bills(day);
    }

    void record(Account account) {
        String path = "/customers/" + account.id();
        if (app.get(path).path("version").asInt() == 0) {
            app.send("PATCH", path, profile(account));
        }
        Set<String> known = externalIds(path);
        for (int i = 0; i < account.offers().size(); i++) {
            String externalId = account.id() + "-" + (i + 1);
            if (!known.contains(externalId)) {
                app.send(
                        "POST",
                        path + "/subscriptions",
                        account.offers()
                                .get(i)
                                .with("source", SOURCE)
                                .with("externalId", externalId)
                                .fields());
            }
        }
        record(bills.of(account), path);
        recordContacts(account, path);
        recordRemarks(account, path);
    }

    /** A tag that a customer has already changes nothing. */
    private void recordRemarks(Account account, String path) {
        for (String tag : RemarkBook.tags(account)) {
            app.send("POST", path + "/tags", Map.of("name", tag));
        }
        if (app.get(path + "/notes").path("count").asInt() == 0) {
            for (Map<String, String> note : RemarkBook.notes(account)) {
                app.send("POST", path + "/notes", note);
            }
        }
    }

    private void recordContacts(Account account, String path) {
        if (app.get(path + "/contacts").path("total").asInt() > 0) {
            return;
        }
        for (Map<String, String> contact : ContactBook.of(account)) {
            Map<String, String> fields = new LinkedHashMap<>(contact);
            fields.put("source", SOURCE);
            app.send("POST", path + "/contacts", fields);
        }
    }

    /** The app knows an invoice again by its external id. */
    private void record(List<Map<String, String>> invoices, String path) {
        for (Map<String, String> invoice : invoices) {
            Map<String, String> fields = new LinkedHashMap<>(invoice);
            fields.put("source", SOURCE);
            fields.put("externalId", invoice.get("number"));
            app.send("POST", path + "/invoices", fields);
        }
    }

    private Map<String, Object> profile(Account account) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("version", "0");
        fields.put("fields", this.fields.of(account));
        if (!account.csm().isEmpty()) {
            JsonNode people = once("/people?q=" + account.csm());
            fields.put("csm", people.path(0).path("value").asText());
        }
        fields.put("industry", option("industry", account.industry()));
        fields.put("country", account.country());
        fields.put("zone", account.zone());
        fields.put("status", option("status", account.status()));
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
