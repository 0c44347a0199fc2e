package io.customer360.sandbox.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@WithSandbox
@DisplayName("X-32 what items on dashboards of Jira are given")
class BoardIT {
    private Installation on;

    @BeforeEach
    void installation(Installation on) {
        this.on = on;
    }

    @Test
    @DisplayName("X-32 every number is that of the list behind it, for all customers and for own")
    void figuresAreLists() {
        var world = CsmWorld.of(on, "Board Bea");
        var soon = world.renewing("Boardsoon", "EUR", CsmWorld.TODAY);
        world.late(soon);
        world.measured();

        for (var user : List.of(world.user(), "lena")) {
            for (var whose : List.of("all", "mine")) {
                var health = "health?whose=" + whose;
                same(user, health, "", "customers");
                for (int level = 0; level < get(user, health).path("levels").size(); level++) {
                    same(user, health, "/levels/" + level, "count");
                }
                var renewals = "renewals?months=2&whose=" + whose;
                same(user, renewals, "", "count");
                assertEquals(2, get(user, renewals).path("ahead").size());
                same(user, renewals, "/ahead/0", "count");
                same(user, renewals, "/ahead/1", "count");
                same(user, "risk?whose=" + whose, "/risk", "count");
            }
        }
        var mine = get(world.user(), "renewals?whose=mine");
        assertEquals(soon, mine.path("next").path(0).path("customer").asInt());
        assertEquals(0, mine.path("next").path(0).path("days").asInt());
        assertEquals(1, get(world.user(), "risk?whose=mine").at("/risk/count").asInt());
    }

    @Test
    @DisplayName("X-32 no amount without the permission, and a finished body for the item")
    void rights() {
        var world = CsmWorld.of(on, "Board Rita");
        world.late(world.renewing("Boardpays", "EUR", CsmWorld.TODAY.plusDays(40)));
        world.measured();
        for (var user : List.of(world.user(), "lena")) {
            var risk = on.as(user).get("board/risk").expect(200).body();
            assertTrue(risk.contains("\"amount\""), risk);
        }
        assertTrue(get("anna", "risk").at("/risk/count").asInt() > 0);
        for (var part : List.of("health", "renewals", "risk")) {
            var plain = on.as("anna").get("board/" + part).expect(200).body();
            assertFalse(plain.contains("\"amount\""), plain);
            var html = on.as("anna").html("/rest/customer360/1.0/board/" + part).expect(200).body();
            assertTrue(html.contains("data-board=\"" + part + "\""), html);
        }
    }

    @Test
    @DisplayName("X-32 what cannot be a choice is refused by its name")
    void refused() {
        var anna = on.as("anna");
        anna.get("board/health?whose=yours").expect(400);
        anna.get("board/renewals?months=0").expect(400);
        anna.get("board/renewals?months=13").expect(400);
        anna.get("board/renewals?months=x").expect(400);
    }

    private JsonNode get(String user, String below) {
        return on.as(user).get("board/" + below).expect(200).json();
    }

    private void same(String user, String part, String figure, String number) {
        Settled.same(
                () -> listed(user, get(user, part).at(figure)),
                () -> get(user, part).at(figure).required(number).asInt(),
                user + " " + part + figure);
    }

    private int listed(String user, JsonNode figure) {
        var address = figure.path("url").asText();
        int asked = address.indexOf('?');
        return on.as(user)
                .get("customers" + (asked < 0 ? "" : address.substring(asked)))
                .expect(200)
                .json()
                .path("count")
                .asInt();
    }
}
