package io.customer360.sandbox.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.customer360.sandbox.it.WithSandbox.Kind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@WithSandbox(Kind.POSTGRES)
@DisplayName("the main stories on PostgreSQL")
class PostgresIT {
    @Test
    @DisplayName("F-020 a profile is stored at its first edit, with its history")
    void profile(Installation on) {
        var path = "customers/" + on.customer("Postgres", "SUP");
        var admin = on.as("admin");
        assertEquals(0, admin.get(path).expect(200).json().path("version").asInt());
        var edit = Forms.of("version", "0", "country", "DE", "zone", "Europe/Berlin");
        admin.patch(path, edit).expect(200);
        var now = admin.get(path).expect(200).json();
        assertEquals(1, now.path("version").asInt());
        assertTrue(now.path("country").toString().contains("DE"));
        assertEquals(2, admin.get(path + "/changes").expect(200).json().path("items").size());
        assertEquals(409, admin.patch(path, edit).status());
    }

    @Test
    @DisplayName("F-065 a subscription is added, changed and removed, and the cards follow")
    void subscription(Installation on) {
        var customer = on.customer("Postgres", "SUP");
        var path = "customers/" + customer;
        var admin = on.as("admin");
        var sid = on.subscription(customer, Forms.subscription());
        assertEquals("1200.00", Revenues.arr(admin.get(path + "/cards").expect(200)));
        var version = admin.get(path + "/subscriptions/" + sid).json().path("version").asText();
        var edit = Forms.with(Forms.subscription(), "price", "2400.00").put("version", version);
        admin.put(path + "/subscriptions/" + sid, edit).expect(200);
        assertEquals("2400.00", Revenues.arr(admin.get(path + "/cards")));
        assertEquals(
                409, admin.delete(path + "/subscriptions/" + sid + "?version=" + version).status());
        var last = admin.get(path + "/subscriptions/" + sid).json().path("version").asText();
        admin.delete(path + "/subscriptions/" + sid + "?version=" + last).expect(200);
        assertEquals(404, admin.get(path + "/subscriptions/" + sid).status());
    }

    @Test
    @DisplayName("the same external id cannot be stored twice")
    void externalIdIsUnique(Installation on) {
        var customer = on.customer("Postgres", "SUP");
        var path = "customers/" + customer + "/subscriptions";
        var form =
                Forms.subscription().put("source", "billing").put("externalId", "pg-" + customer);
        on.as("admin").post(path, form).expect(201);
        on.as("admin").post(path, form).expect(200);
        assertEquals(1, on.as("admin").get(path).json().path("count").asInt());
    }

    @Test
    @DisplayName("R15 of two edits of one version exactly one wins")
    void oneWins(Installation on) throws Exception {
        Race.oneWins(on, 60);
    }

    @Test
    @DisplayName("R15 edits that are repeated after a conflict all arrive")
    void noneLost(Installation on) throws Exception {
        Race.noneLost(on, 25);
    }

    @Test
    @DisplayName("panel, customer page and open tickets answer")
    void pages(Installation on) {
        assertTrue(on.as("anna").html("/browse/SUP-1").expect(200).body().contains(Pages.PANEL));
        on.as("anna").html(Pages.customer(1)).expect(200);
        on.as("anna").get("customers/1/tickets/open").expect(200);
    }
}
