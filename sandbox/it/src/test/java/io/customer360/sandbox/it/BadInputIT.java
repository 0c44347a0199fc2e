package io.customer360.sandbox.it;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@WithSandbox
@DisplayName("bad input gives a translated error at the field and writes nothing")
class BadInputIT {
    private static String german;
    private Installation on;
    private int customer;

    @BeforeEach
    void ownCustomer(Installation on) {
        this.on = on;
        if (german == null) {
            german = on.user("greta", Locale.GERMANY, "jira-administrators");
        }
        customer = on.customer("Bad input", "SUP");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("F-065 a subscription")
    @CsvSource(
            delimiter = '|',
            value = {
                "plan             | plan=",
                "plan             | plan=<256>",
                "period           | period=",
                "period           | period=daily",
                "years            | period=multi-year;years=",
                "years            | period=multi-year;years=0",
                "years            | period=multi-year;years=two",
                "price            | price=",
                "price            | price=abc",
                "price            | price=-0.01",
                "price            | price=1.234",
                "price            | price=1,200.00",
                "price            | price=1e9",
                "price            | price=NaN",
                "price            | price=99999999999999999999",
                "price            | price=999999999999999;quantity=999999999",
                "price            | currency=JPY;price=1.5",
                "currency         | currency=",
                "currency         | currency=ZZZ",
                "currency         | currency=euro",
                "quantity         | quantity=",
                "quantity         | quantity=-1",
                "quantity         | quantity=1.5",
                "quantity         | quantity=many",
                "quantity         | quantity=9999999999",
                "discountKind     | discountKind=half",
                "discount         | discountKind=percent;discount=",
                "discount         | discountKind=percent;discount=101",
                "discount         | discountKind=percent;discount=-1",
                "discount         | discountKind=percent;discount=abc",
                "discount         | discountKind=amount;discount=1200.01",
                "discount         | discountKind=amount;discount=-1.00",
                "start            | start=",
                "start            | start=2026-02-30",
                "start            | start=01.02.2026",
                "start            | start=+999999999-12-31",
                "end              | start=2026-02-01;end=2026-01-31",
                "end              | end=soon",
                "autoRenew        | autoRenew=maybe",
                "autoCollection   | autoCollection=2",
                "trial            | trial=yes!",
                "pausedTo         | start=2026-01-01;pausedFrom=2026-03-02;pausedTo=2026-03-01",
                "pausedFrom       | start=2026-01-01;pausedFrom=2025-12-31;pausedTo=2026-03-01",
                "minimumTermMonths| minimumTermMonths=-1",
                "minimumTermMonths| minimumTermMonths=601",
                "minimumTermMonths| minimumTermMonths=year",
                "oneOffFee        | oneOffFee=-1.00",
                "oneOffFee        | oneOffFee=1.234",
                "externalId       | source=billing;externalId=<256>",
            })
    void subscription(String field, String input) {
        var form = changed(Forms.subscription(), input);
        refusedAt(field, "POST", "customers/" + customer + "/subscriptions", form);
        assertEquals(0, list());
        var sid = on.subscription(customer, Forms.subscription());
        var path = "customers/" + customer + "/subscriptions/" + sid;
        var before = on.as("admin").get(path).expect(200);
        form.put("version", before.json().path("version").asText());
        refusedAt(field, "PUT", path, form);
        assertEquals(before.body(), on.as("admin").get(path).body());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("F-020 a profile")
    @CsvSource(
            delimiter = '|',
            value = {
                "csm      | csm=nobody-at-all",
                "csm      | csm=<256>",
                "industry | industry=Not on the list",
                "industry | industry=<256>",
                "country  | country=XX",
                "country  | country=Germany",
                "zone     | zone=Mars/Olympus",
                "zone     | zone=<256>",
                "status   | status=999999",
                "status   | status=Renewal!",
            })
    void profile(String field, String input) {
        var path = "customers/" + customer;
        var before = on.as("admin").get(path).expect(200).json();
        refusedAt(field, "PATCH", path, changed(Forms.of("version", "0"), input));
        assertEquals(before, on.as("admin").get(path).json());
    }

    @Test
    @DisplayName("F-020 an inactive user cannot become CSM")
    void inactiveCsm() {
        var edit = Forms.of("version", "0", "csm", on.key("inez"));
        refusedAt("csm", "PATCH", "customers/" + customer, edit);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("access settings")
    @CsvSource(
            delimiter = '|',
            value = {
                "view           | view=no-such-group",
                "manage         | manage=<300>",
                "serviceAccount | serviceAccount=nobody-at-all",
            })
    void access(String field, String input) {
        var before = on.as("admin").get("settings/access").expect(200).json();
        var form = changed(Settings.access(on.as("admin")), input);
        refusedAt(field, "PUT", "settings/access", form);
        assertEquals(before, on.as("admin").get("settings/access").json());
    }

    @Test
    @DisplayName("F-022 an industry that is too long")
    void industries() {
        var before = on.as("admin").get("settings/industries").expect(200).json();
        var form = changed(Settings.industries(on.as("admin")), "names=<300>");
        refusedAt("names", "PUT", "settings/industries", form);
        assertEquals(before, on.as("admin").get("settings/industries").json());
    }

    @Test
    @DisplayName("several bad fields are all told at once")
    void severalAtOnce() {
        var form = changed(Forms.subscription(), "price=abc;quantity=-1;start=;plan=");
        var answer = on.as("admin").post("customers/" + customer + "/subscriptions", form);
        assertEquals(400, answer.status(), answer.toString());
        assertAll(
                List.of("price", "quantity", "start", "plan").stream()
                        .map(
                                field ->
                                        () ->
                                                assertNotEquals(
                                                        "", answer.errorAt(field), answer.body())));
    }

    @Test
    @DisplayName("an edit without the version it starts from is refused")
    void withoutVersion() {
        var sid = on.subscription(customer, Forms.subscription());
        var path = "customers/" + customer + "/subscriptions/" + sid;
        assertEquals(400, on.as("admin").put(path, Forms.subscription()).status());
        assertEquals(400, on.as("admin").delete(path).status());
        var profile = on.as("admin").patch("customers/" + customer, Forms.of("country", "DE"));
        assertEquals(400, profile.status(), profile.toString());
    }

    private void refusedAt(String field, String verb, String path, ObjectNode form) {
        var english = refused("admin", field, verb, path, form);
        var deutsch = refused(german, field, verb, path, form);
        assertNotEquals(english, deutsch, "not translated");
    }

    private String refused(String user, String field, String verb, String path, ObjectNode form) {
        var answer = on.as(user).send(verb, path, Visitor.JSON, form);
        assertEquals(400, answer.status(), answer.toString());
        var said = answer.errorAt(field);
        assertNotEquals("", said, "nothing said at " + field + ": " + answer);
        assertFalse(said.contains("c360."), "a key instead of a text: " + said);
        assertFalse(said.matches(".*\\{\\d}.*"), "a placeholder in the text: " + said);
        var html = on.as(user).send(verb, path, Visitor.HTML, form);
        assertEquals(400, html.status(), html.toString());
        assertTrue(html.header("Content-Type").startsWith("text/html"), html.toString());
        return said;
    }

    private int list() {
        var path = "customers/" + customer + "/subscriptions";
        return on.as("admin").get(path).expect(200).json().path("count").asInt();
    }

    private static ObjectNode changed(ObjectNode form, String input) {
        var changed = form.deepCopy();
        for (var part : input.split(";", -1)) {
            var pair = part.split("=", 2);
            changed.put(pair[0], text(pair[1]));
        }
        return changed;
    }

    private static String text(String value) {
        return value.matches("<\\d+>")
                ? "x".repeat(Integer.parseInt(value.substring(1, value.length() - 1)))
                : value;
    }
}
