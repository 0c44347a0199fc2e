package io.customer360.sandbox.demo;

import com.fasterxml.jackson.databind.JsonNode;
import io.customer360.sandbox.demo.portfolio.Account;
import io.customer360.sandbox.demo.portfolio.Bills;
import io.customer360.sandbox.demo.portfolio.ContactBook;
import io.customer360.sandbox.demo.portfolio.Offer;
import io.customer360.sandbox.demo.portfolio.RemarkBook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Records customers in the app with all that belongs to them, once; several at a time may. */
final class AccountRecorder {

    private static final String SOURCE = "demo";

    private final AppDoor app;
    private final DemoFields fields;
    private final Bills bills;
    private final LocalDate day;
    private final Map<String, JsonNode> asked = new ConcurrentHashMap<>();

    AccountRecorder(AppDoor app, DemoFields fields, LocalDate day) {
        this.app = app;
        this.fields = fields;
        this.bills = new Bills(day);
        this.day = day;
    }

    void record(Account account) {
        String path = "/customers/" + account.id();
        if (app.get(path).path("version").asInt() == 0) {
            app.send("PATCH", path, profile(account));
        }
        fed(path + "/subscriptions", "?full=true", subscriptions(account));
        fed(path + "/invoices", "", invoices(account));
        fed(path + "/contacts", "?at=full", ContactBook.of(account));
        new AppList(app, path + "/tags", "", List.of("name")).complete(tags(account));
        new AppList(app, path + "/notes", "?all=true", List.of("text"))
                .complete(RemarkBook.notes(account));
    }

    private void fed(String path, String query, List<Map<String, String>> items) {
        AppList.fed(app, path, query)
                .complete(items.stream().map(item -> with(item, "source", SOURCE)).toList());
    }

    private static List<Map<String, String>> subscriptions(Account account) {
        List<Map<String, String>> items = new ArrayList<>();
        for (Offer offer : account.offers()) {
            String id = account.id() + "-" + (items.size() + 1);
            items.add(offer.with("externalId", id).fields());
        }
        return items;
    }

    private List<Map<String, String>> invoices(Account account) {
        return bills.of(account).stream()
                .map(invoice -> with(invoice, "externalId", invoice.get("number")))
                .toList();
    }

    private static List<Map<String, String>> tags(Account account) {
        return RemarkBook.tags(account).stream().map(name -> Map.of("name", name)).toList();
    }

    private static Map<String, String> with(Map<String, String> item, String field, String value) {
        Map<String, String> fields = new LinkedHashMap<>(item);
        fields.put(field, value);
        return fields;
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
        if (account.left()) {
            fields.put("churnDay", day.minusMonths(2).toString());
            fields.put("churnReason", "price");
            fields.put("churnNote", "Found something cheaper for fewer seats.");
        }
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
}
