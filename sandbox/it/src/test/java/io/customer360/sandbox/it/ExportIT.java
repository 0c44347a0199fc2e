package io.customer360.sandbox.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@WithSandbox
@DisplayName("X-02 lists as files")
class ExportIT {
    private static final String MARK = "\uFEFF";

    private Installation on;
    private Visitor admin;
    private String name;

    @BeforeEach
    void named(Installation on) {
        this.on = on;
        admin = on.as("admin");
        name = "Export" + UUID.randomUUID().toString().substring(0, 8);
    }

    @Test
    @DisplayName("X-02 a file has as many rows as the filter counts, in its order and its columns")
    void counted() {
        var second = on.customer(name + " 10", "SUP");
        for (int made = 1; made < 30; made++) {
            on.customer(name + " " + (10 + made), "SUP");
        }
        var first = on.customer(name + " 00, \"Ltd\"", "SUP");
        on.assign(first, "carla");
        on.subscription(first, Forms.with(Forms.subscription(), "price", "1234.50"));
        refresh();
        var list = admin.get("customers?q=" + name).expect(200).json();
        assertEquals(31, list.path("count").asInt());

        var file = admin.get("customers/export?q=" + name + "&columns=name,csm,arr").expect(200);

        assertTrue(file.header("Content-Type").startsWith("text/csv"), file.toString());
        assertTrue(file.header("Content-Disposition").contains("customers.csv"));
        var rows = rows(file);
        assertEquals(MARK + "Name,CSM,ARR", rows.get(0));
        assertEquals(32, rows.size());
        var quoted = "\"" + on.customerName(first).replace("\"", "\"\"") + "\"";
        assertTrue(rows.get(1).startsWith(quoted + ",Carla"), rows.get(1));
        assertTrue(rows.get(1).endsWith(",1234.50 EUR"), rows.get(1));
        assertEquals(on.customerName(second) + ",,", rows.get(2));
        var falling =
                rows(admin.get("customers/export?direction=desc&sort=name&columns=name&q=" + name));
        assertTrue(falling.get(1).startsWith(name + " 39"), falling.get(1));
    }

    @Test
    @DisplayName("X-02 R26 names that are formulas come out as texts")
    void formulas() {
        for (var start : List.of("=", "+", "-", "@", "\uFF1D")) {
            on.customer(start + "cmd|' /C calc'!A0 " + name, "SUP");
        }
        refresh();

        var rows = rows(admin.get("customers/export?columns=name&q=" + name));

        assertEquals(6, rows.size());
        rows.stream().skip(1).forEach(row -> assertTrue(row.startsWith("'"), row));
    }

    @Test
    @DisplayName("X-02 the records of a customer come as files of their own")
    void records() {
        var customer = on.customer(name, "SUP");
        on.subscription(customer, Forms.with(Forms.subscription(), "plan", "=Gold"));
        on.contact(customer, Forms.of("name", "+Ada", "email", "ada@acme.test"));

        var called = on.customerName(customer);
        var subscriptions = rows(admin.get("customers/" + customer + "/subscriptions/export"));
        var contacts = rows(admin.get("customers/" + customer + "/contacts/export"));
        var invoices = rows(admin.get("customers/" + customer + "/invoices/export"));

        assertEquals(2, subscriptions.size());
        assertTrue(subscriptions.get(1).startsWith(called + ",'=Gold,"), subscriptions.get(1));
        assertEquals(2, contacts.size());
        assertTrue(contacts.get(1).startsWith(called + ",'+Ada,"), contacts.get(1));
        assertEquals(1, invoices.size());
    }

    @Test
    @DisplayName("X-02 without the right there is no file, and bad input names its field")
    void refused() {
        on.as("vera").get("customers/export").expect(403);
        on.as("anna").get("customers/export").expect(403);
        admin.get("customers/export?columns=nonsense").expect(400);
        admin.get("customers/export?status=x").expect(400);
        var hidden = on.customer(name, "FIN");
        on.as("carla").get("customers/" + hidden + "/contacts/export").expect(404);
        refresh();
        assertFalse(on.as("carla").get("customers/export?columns=name").body().contains(name));
    }

    private void refresh() {
        admin.post("settings/tickets/refresh", Forms.of()).expect(200);
    }

    private static List<String> rows(Answer file) {
        return file.expect(200).body().lines().toList();
    }
}
