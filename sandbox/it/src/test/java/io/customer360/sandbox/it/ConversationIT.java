package io.customer360.sandbox.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.customer360.sandbox.jira.JiraIssue;
import io.customer360.sandbox.jira.ServiceCalls;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@WithSandbox
@DisplayName("F-112 what was said on the tickets of a customer")
class ConversationIT {
    private Installation on;
    private int customer;

    @BeforeEach
    void ownCustomer(Installation on) {
        this.on = on;
        customer = on.customer("Conversation", "SUP");
        on.assign(customer, "carla");
    }

    @Test
    @DisplayName("F-112 public and internal comments in one stream, newest first, marked")
    void oneStream() {
        var first = ticket();
        var second = ticket();
        comment(first, "anna", "It is the proxy", false);
        comment(second, "anna", "Do not tell them yet", true);
        comment(first, "anna", "Solved", false);

        var found = get("carla", "");

        assertEquals(List.of("Solved", "Do not tell them yet", "It is the proxy"), texts(found));
        assertEquals(List.of("false", "true", "false"), of(found, "internal"));
        assertEquals(second.getKey(), found.path("items").path(1).path("ticket").asText());
        assertTrue(found.path("items").path(1).path("url").asText().contains("focusedCommentId="));
    }

    @Test
    @DisplayName("F-112 comments on tickets that the reader cannot see do not exist for them")
    void hidden() {
        var open = ticket();
        var secret = ticket();
        comment(open, "anna", "Everybody may read this", false);
        comment(secret, "anna", "Only agents", false);
        on.world().issues().secure(secret, "agents only", on.world().user("admin"));

        assertEquals(List.of("Everybody may read this"), texts(get("carla", "")));
        assertEquals(2, get("anna", "").path("total").asInt());
        assertEquals(0, get("carla", "?q=agents").path("total").asInt());
    }

    @Test
    @DisplayName("F-112 every word looked for occurs in the text, the author or the ticket")
    void searches() {
        var one = ticket();
        comment(one, "anna", "The PROXY is down", false);
        comment(one, "ben", "The proxy is up", true);
        assertEquals(2, get("admin", "?q=proxy").path("total").asInt());
        assertEquals(List.of("The PROXY is down"), texts(get("admin", "?q=proxy+down")));
        assertEquals(List.of("The proxy is up"), texts(get("admin", "?q=berger")));
        assertEquals(2, get("admin", "?q=" + one.getKey()).path("total").asInt());
        assertEquals(0, get("admin", "?q=zyzzyva").path("total").asInt());
        on.as("admin").get(path() + "?q=%3F%21").expect(400);
        on.as("admin").get(path() + "?start=-1").expect(400);
    }

    @Test
    @DisplayName("F-112 pages of twenty, and the flag is asked for those alone")
    void pages() {
        var one = ticket();
        for (int i = 1; i <= 45; i++) {
            comment(one, "anna", "Remark " + i, i % 2 == 0);
        }
        var before = calls(ServiceCalls.Kind.COMMENT_PROPERTY);
        var first = get("carla", "");
        assertEquals(20, calls(ServiceCalls.Kind.COMMENT_PROPERTY) - before);
        assertEquals(45, first.path("total").asInt());
        assertEquals(20, first.path("items").size());
        assertEquals(20, first.path("next").asInt());
        var last = get("carla", "?start=40");
        assertEquals(5, last.path("items").size());
        assertTrue(last.path("next").isMissingNode());
        assertEquals(last.path("items"), get("carla", "?start=90").path("items"));
    }

    @Test
    @DisplayName("F-112 only the fifty tickets that changed last are read")
    void bounded() {
        for (int i = 0; i < 53; i++) {
            comment(ticket(), "anna", "Remark " + i, false);
        }
        var before = calls(ServiceCalls.Kind.COMMENTS);
        var found = get("carla", "");
        assertEquals(50, calls(ServiceCalls.Kind.COMMENTS) - before);
        assertEquals(50, found.path("total").asInt());
        assertEquals("Remark 52", found.path("items").path(0).path("text").asText());
        assertEquals(50, found.path("tickets").asInt());
    }

    @Test
    @DisplayName("F-112 hostile, long and many-byte texts come back as they are")
    void hostile() {
        var one = ticket();
        var text = "<script>alert(1)</script> \u202Eabc \uD83D\uDE00\n" + "x".repeat(3000);
        comment(one, "anna", text, false);
        var item = get("carla", "").path("items").path(0);
        assertTrue(item.path("shortened").asBoolean());
        assertTrue(text.startsWith(item.path("text").asText()));
        assertEquals(2000, item.path("text").asText().length());
        var page = on.as("carla").html(path()).expect(200).body();
        assertFalse(page.contains("<script>alert"), page);
        assertTrue(page.contains("&lt;script&gt;alert(1)"), page);
    }

    @Test
    @DisplayName("F-112 the tickets of an archived project are left out, as in Jira")
    void archived() {
        comment(ticket(), "anna", "Before", false);
        var support = on.world().projects().byKey("SUP").orElseThrow();
        on.world().projects().archive(support, true);
        try {
            assertEquals(0, get("carla", "").path("total").asInt());
        } finally {
            on.world().projects().archive(support, false);
        }
        assertEquals(1, get("carla", "").path("total").asInt());
    }

    private JiraIssue ticket() {
        return on.world().issues().byKey(on.ticket("SUP", customer)).orElseThrow();
    }

    private void comment(JiraIssue ticket, String by, String text, boolean internal) {
        on.world().issues().comment(ticket, on.world().user(by), text, internal);
    }

    private String path() {
        return "customers/" + customer + "/conversation";
    }

    private JsonNode get(String user, String query) {
        return on.as(user).get(path() + query).expect(200).json();
    }

    private long calls(ServiceCalls.Kind kind) {
        return on.world().calls().of(kind);
    }

    private static List<String> texts(JsonNode found) {
        return of(found, "text");
    }

    private static List<String> of(JsonNode found, String field) {
        return found.path("items").valueStream().map(it -> it.path(field).asText()).toList();
    }
}
