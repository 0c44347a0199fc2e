package io.customer360.sandbox.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@WithSandbox
@DisplayName("X-27 what is known about one person, handed out and erased")
class PrivacyIT {
    private static final String FIND = "settings/privacy/find";

    private Installation on;
    private int customer;

    @BeforeEach
    void ownCustomer(Installation on) {
        this.on = on;
        customer = on.customer("Privacy", "SUP");
    }

    private Answer find(String who) {
        return on.as("admin").post(FIND, Forms.of("who", who));
    }

    private Answer erase(String who) {
        return on.as("admin").post("settings/privacy/erase", Forms.of("who", who));
    }

    @Test
    @DisplayName("X-27 a contact is found by the address, exported, and erased with its history")
    void contact() {
        var email = "erase." + customer + "@acme.test";
        var id =
                on.contact(
                        customer, Forms.of("name", "Erica Erased", "role", "CIO", "email", email));
        var path = "customers/" + customer + "/contacts/" + id;
        on.as("admin")
                .put(path, Forms.of("version", "1", "name", "Erica Later", "email", email))
                .expect(200);

        var export =
                on.as("admin")
                        .post("settings/privacy/export", Forms.of("who", email.toUpperCase()));
        assertTrue(export.expect(200).body().contains("Erica Later"), export.toString());
        assertTrue(export.header("Content-Disposition").contains("person.json"));

        var erased = erase(email).expect(200).json();
        assertEquals(1, erased.path("erased").asInt());
        assertFalse(erased.path("found").asBoolean());
        on.as("admin").get(path).expect(404);
        var changes = on.as("admin").get("customers/" + customer + "/changes").expect(200);
        assertFalse(changes.body().contains("Erica"), changes.toString());
        assertFalse(changes.body().contains(email), changes.toString());
    }

    @Test
    @DisplayName("X-27 a user is taken out of what was made, cared for and preferred")
    void user() {
        var name = on.user("Ursula Unwanted", Locale.ENGLISH, "csm-team");
        on.assign(customer, name);
        var id = on.contact(customer, Forms.of("name", "Stays"));
        on.signIn(name)
                .put(
                        "customers/" + customer + "/contacts/" + id,
                        Forms.of("version", "1", "name", "Stays here"))
                .expect(200);
        assertTrue(find(name).expect(200).json().path("found").asBoolean());

        erase(name).expect(200);

        assertFalse(find(name).expect(200).json().path("found").asBoolean());
        var held = on.as("admin").get("customers/" + customer).expect(200);
        assertFalse(held.body().contains(on.key(name)), held.toString());
        var changes = on.as("admin").get("customers/" + customer + "/changes").expect(200);
        assertFalse(changes.body().contains("Ursula"), changes.toString());
        assertTrue(changes.body().contains("Stays here"), changes.toString());
    }

    @Test
    @DisplayName("X-27 only for managers, never oneself, and somebody has to be named")
    void refused() {
        on.as("lena").post(FIND, Forms.of("who", "x")).expect(403);
        on.as("lena").post("settings/privacy/erase", Forms.of("who", "x")).expect(403);
        assertFalse(erase("admin").expect(400).errorAt("who").isEmpty());
        assertFalse(erase(" ").expect(400).errorAt("who").isEmpty());
        assertFalse(erase("erased").expect(400).errorAt("who").isEmpty());
    }
}
