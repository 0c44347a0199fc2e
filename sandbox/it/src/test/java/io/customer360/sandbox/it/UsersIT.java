package io.customer360.sandbox.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@WithSandbox
@DisplayName("F-103, F-108 to F-110 the users of a customer")
class UsersIT {
    private static final int ACME = 1;
    private static final String USERS = "customers/" + ACME + "/users";

    private static JsonNode users(Installation on, String query) {
        return on.as("admin").get(USERS + query).expect(200).json();
    }

    @Test
    @DisplayName("F-108 the tile counts the members of the organization")
    void tile(Installation on) {
        var frame = new CustomerFrame(on, ACME);
        frame.arrange("tiles", "users");
        try {
            var members = users(on, "");
            var tiles = on.as("admin").get("customers/" + ACME + "/tiles").expect(200).json();
            var tile = Forms.item(tiles.path("items"), "key", "users");
            assertEquals(members.path("total").asInt(), tile.path("figure").path("count").asInt());
            assertTrue(members.path("total").asInt() > 0);
        } finally {
            frame.arrange("tiles", CustomerFrame.SHIPPED_TILES);
        }
    }

    @Test
    @DisplayName("F-109 users with tickets raised and last ticket, sorted")
    void insight(Installation on) {
        var users = users(on, "?sort=raised&direction=desc");
        assertTrue(users.path("counted").asBoolean());
        int before = Integer.MAX_VALUE;
        for (var user : users.path("items")) {
            int raised = user.path("raised").asInt();
            assertTrue(raised <= before, users.toString());
            assertEquals(raised > 0, !user.path("newestKey").asText().isEmpty());
            before = raised;
        }
    }

    @Test
    @DisplayName("F-109 users sorted by address, state and contact, as every header asks for")
    void sorted(Installation on) {
        var before = "";
        for (var user : users(on, "?sort=email").path("items")) {
            var email = user.path("user").path("email").asText().toLowerCase(Locale.ROOT);
            assertTrue(before.compareTo(email) <= 0, before + " before " + email);
            before = email;
        }
        var html = on.as("admin").html(USERS + "?sort=state&direction=desc").body();
        for (var column : List.of("name", "email", "state", "raised", "activity", "contact")) {
            assertTrue(html.contains("sort=" + column + "&amp;direction="), column);
        }
        assertEquals("contact", users(on, "?sort=contact").path("sort").asText());
    }

    @Test
    @DisplayName(
            "F-103 a contact with a member's address is offered to be merged, and is then linked")
    void merged(Installation on) {
        var member = users(on, "").path("items").path(0);
        var key = member.path("key").asText();
        var email = member.path("user").path("email").asText();
        var contacts = "customers/" + ACME + "/contacts/";
        var id =
                on.contact(
                        ACME,
                        Forms.of(
                                "name",
                                "To be merged",
                                "email",
                                email.toUpperCase(),
                                "twice",
                                "true"));
        try {
            assertEquals(id, user(on, key).path("twin").path("id").asInt());
            on.as("admin")
                    .put(contacts + id + "/user", Forms.of("version", "1", "user", key))
                    .expect(200);
            assertEquals(id, user(on, key).path("contact").path("id").asInt());
            var held = on.as("admin").get(contacts + id).expect(200).json();
            assertEquals(
                    member.path("user").path("name").asText(),
                    held.path("user").path("name").asText());
            assertEquals("To be merged", held.path("name").asText());
        } finally {
            var version = on.as("admin").get(contacts + id).json().path("version").asText();
            on.as("admin").delete(contacts + id + "?version=" + version).expect(200);
        }
    }

    @Test
    @DisplayName("members to be linked are found by a part of their name, by editors only")
    void search(Installation on) {
        var name = users(on, "").path("items").path(0).path("user").path("name").asText();
        var found = on.as("admin").get(USERS + "/search?q=" + name.substring(0, 3)).expect(200);
        assertTrue(found.body().contains(name), found.toString());
        on.as("vera").get(USERS + "/search?q=a").expect(403);
    }

    private static JsonNode user(Installation on, String key) {
        return Forms.item(users(on, "").path("items"), "key", key);
    }
}
