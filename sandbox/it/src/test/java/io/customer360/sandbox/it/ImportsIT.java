package io.customer360.sandbox.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@WithSandbox
@DisplayName("X-01 importing CSV files")
class ImportsIT {
    private static final int RECORDS = 10_000;
    private static final int BAD = 37;
    private static final int CUSTOMERS = 25;

    private Installation on;

    @BeforeEach
    void installation(Installation on) {
        this.on = on;
    }

    @Test
    @DisplayName(
            "X-01 10,000 rows with 37 bad ones: the preview lists 37 and nothing is written; confirm"
                    + " writes 9,963; the same file again changes nothing; undo restores")
    void acceptance() {
        var customers = customers();
        var csv = subscriptions(customers);
        refresh();

        var file = CsvImport.of(on.as("admin"), "subscriptions", csv);
        var checked = file.check("imports");
        assertCounts(checked, RECORDS - BAD, 0, BAD);
        assertEquals(BAD, checked.path("errors").size());
        for (int at = 0; at < BAD; at++) {
            var error = checked.path("errors").path(at);
            assertEquals(2 + at * 100, error.path("line").asInt());
            assertFalse(error.path("reasons").path(0).path("text").asText().isBlank());
        }
        assertEquals(0, stored(customers));

        assertCounts(file.run(), RECORDS - BAD, 0, BAD);
        assertEquals(RECORDS - BAD, stored(customers));

        var again = CsvImport.of(on.as("admin"), "subscriptions", csv);
        assertCounts(again.check("imports"), 0, RECORDS - BAD, BAD);
        assertCounts(again.run(), 0, RECORDS - BAD, BAD);
        assertEquals(RECORDS - BAD, stored(customers));

        assertEquals("undone", file.undo().path("state").asText());
        assertEquals(0, stored(customers));
    }

    @Test
    @DisplayName("X-01 an undo gives back what was there before, and leaves later edits alone")
    void undo() {
        var one = on.customer("Undo one", "SUP");
        var two = on.customer("Undo two", "SUP");
        set(one, "DE");
        var csv =
                "Customer,Country\n\"%s\",FR\n\"%s\",FR\n"
                        .formatted(on.customerName(one), on.customerName(two));
        refresh();
        var file = CsvImport.of(on.as("admin"), "customers", csv);
        file.check("crm");
        file.run();
        assertEquals("FR", country(one));
        set(two, "IT");
        var undone = file.undo();
        assertEquals(1, undone.path("reverted").asInt());
        assertEquals(1, undone.path("kept").asInt());
        assertEquals("DE", country(one));
        assertEquals("IT", country(two));
    }

    @Test
    @DisplayName("X-01 the errors as a file: the same columns, then line and reason; no formulas")
    void errors() {
        var csv = "Customer;Country;Remark\nNobody;DE;=1+1\n\"Not\nhere\";DE;plain\n";
        var file = CsvImport.of(on.as("admin"), "customers", csv);
        file.check("crm");
        var errors = file.errors().expect(200);
        assertTrue(errors.header("Content-Type").startsWith("text/csv"), errors.toString());
        assertTrue(errors.header("Content-Disposition").contains("attachment"));
        var body = errors.body();
        assertTrue(body.contains("Customer,Country,Remark,Line,Reason"), body);
        assertTrue(body.contains("Nobody,DE,'=1+1,2,"), body);
        assertTrue(body.contains("\"Not\nhere\",DE,plain,3,"), body);
    }

    @Test
    @DisplayName("X-01 another person's import, and its errors, are not there, whoever asks")
    void others() {
        var path = CsvImport.of(on.as("carla"), "customers", "Customer\nNobody\n").path();
        for (var other : List.of("admin", "lena", "dan")) {
            for (var face : List.of(Visitor.JSON, Visitor.HTML)) {
                on.as(other).send("GET", path, face, null).expect(404);
            }
            on.as(other).get(path + "/errors").expect(404);
            on.as(other).put(path, Forms.of("source", "x")).expect(404);
            on.as(other).post(path + "/run", Forms.of()).expect(404);
            on.as(other).delete(path).expect(404);
            on.as(other).html("/plugins/servlet/customer360/import/" + last(path)).expect(404);
            assertFalse(on.as(other).get("imports").expect(200).body().contains("/" + last(path)));
        }
        on.as("carla").get(path).expect(200);
        on.as("carla").delete(path).expect(200);
        on.as("carla").get(path).expect(404);
    }

    @Test
    @DisplayName("X-01 files come from our own pages only, as CSV, from those who may edit")
    void doors() {
        var csv = "Customer\nNobody\n";
        assertEquals(403, send("admin", csv, Map.of("X-Atlassian-Token", "")).status());
        assertEquals(403, send("admin", csv, Map.of("Origin", "https://evil.example")).status());
        assertEquals(415, send("admin", csv, Map.of("Content-Type", "text/html")).status());
        assertEquals(415, send("admin", csv, Map.of("Content-Type", "")).status());
        assertEquals(403, send("vera", csv, Map.of()).status());
        assertEquals(401, send("anonymous", csv, Map.of()).status());
        var own = on.url().getScheme() + "://" + on.url().getAuthority();
        send("admin", csv, Map.of("Origin", own)).expect(201);
        CsvImport.send(on.as("admin"), "cars", csv, Map.of()).expect(400);
    }

    @Test
    @DisplayName("X-01 R18 a file that cannot be read is refused with its line, and not kept")
    void unreadable() {
        var before = on.as("dan").get("imports").expect(200).json().path("items").size();
        var refused = send("dan", "a,b\n1,2\n3,\"x\n", Map.of()).expect(400);
        assertTrue(refused.errorAt("file").contains("3"), refused.toString());
        send("dan", "a,b\n1,\0\n", Map.of()).expect(400).assertNoTrace();
        send("dan", "", Map.of()).expect(400);
        send("dan", "x".repeat(51 * 1024 * 1024), Map.of()).expect(400);
        assertEquals(before, on.as("dan").get("imports").expect(200).json().path("items").size());
    }

    @Test
    @DisplayName("X-01 without See revenue there are no subscriptions and invoices to import")
    void revenue() {
        var name = on.user("No Revenue", Locale.ENGLISH, "jira-servicedesk-users");
        assertEquals(403, send(name, "Customer\nx\n", Map.of()).status());
        var kinds = on.as("carla").get("imports").expect(200).json().path("kinds");
        List<String> seen = new ArrayList<>();
        kinds.forEach(kind -> seen.add(kind.path("value").asText()));
        assertEquals(
                List.of(
                        "customers",
                        "subscriptions",
                        "invoices",
                        "contacts",
                        "pulses",
                        "scorecards"),
                seen);
    }

    @Test
    @DisplayName("X-01 somebody sees and changes only customers they may: others are no customers")
    void scope() {
        var theirs = on.customer("Import scope", "FIN");
        on.assign(theirs, "dan");
        var csv = "Customer,Country\n\"" + on.customerName(theirs) + "\",FR\n";
        refresh();
        var hidden = CsvImport.of(on.as("carla"), "customers", csv);
        assertCounts(hidden.check("crm"), 0, 0, 1);
        var file = CsvImport.of(on.as("dan"), "customers", csv);
        assertEquals(1, file.check("crm").path("counts").path("changed").asInt());
    }

    /** Customers are found by name as soon as Jira's organisations have been read. */
    private void refresh() {
        on.as("admin").post("settings/tickets/refresh", Forms.of()).expect(200);
    }

    private Answer send(String user, String csv, Map<String, String> headers) {
        return CsvImport.send(on.as(user), "customers", csv, headers);
    }

    private List<Integer> customers() {
        return IntStream.range(0, CUSTOMERS).mapToObj(at -> on.customer("Import", "SUP")).toList();
    }

    /** Every hundredth of the first lines has no price. */
    private String subscriptions(List<Integer> customers) {
        return IntStream.range(0, RECORDS)
                .mapToObj(at -> subscription(at, customers.get(at % CUSTOMERS)))
                .collect(
                        Collectors.joining(
                                "\r\n",
                                "\uFEFFSubscription ID;Account;Plan;Period;Price;Currency;Start\r\n",
                                "\r\n"));
    }

    private String subscription(int at, int customer) {
        boolean bad = at % 100 == 0 && at / 100 < BAD;
        return "S-%d;%s;\"Plan \"\"%d\"\"\";monthly;%s;EUR;2025-01-31"
                .formatted(at, on.customerName(customer), at % 7, bad ? "much" : "10.50");
    }

    private int stored(List<Integer> customers) {
        return customers.stream()
                .mapToInt(
                        id ->
                                on.as("admin")
                                        .get("customers/" + id + "/subscriptions")
                                        .expect(200)
                                        .json()
                                        .path("count")
                                        .asInt())
                .sum();
    }

    private void set(int customer, String country) {
        var path = "customers/" + customer;
        var version = on.as("admin").get(path).expect(200).json().path("version").asText();
        on.as("admin").patch(path, Forms.of("version", version, "country", country)).expect(200);
    }

    private String country(int customer) {
        return on.as("admin")
                .get("customers/" + customer)
                .expect(200)
                .json()
                .path("country")
                .asText();
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static void assertCounts(JsonNode shown, int added, int same, int rejected) {
        var counts = shown.path("counts");
        assertEquals(added, counts.path("added").asInt(), shown.toString());
        assertEquals(same, counts.path("same").asInt(), shown.toString());
        assertEquals(rejected, counts.path("rejected").asInt(), shown.toString());
        assertEquals(0, counts.path("changed").asInt(), shown.toString());
    }
}
