package io.customer360.sandbox.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.jira.event.type.EventType;
import io.customer360.sandbox.jira.IssueDraft;
import io.customer360.sandbox.jira.JiraIssue;
import io.customer360.sandbox.jira.JiraUser;
import io.customer360.sandbox.jira.Organisation;
import io.customer360.sandbox.web.Site.Session;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("the customer portal")
class PortalPagesTest {
    private static final String REQUESTS = "/servicedesk/customer/user/requests?state=any";

    private static Site site;
    private static String support;
    private static String form;

    @BeforeAll
    static void open() {
        site = new Site();
        var desk = site.project("SUP");
        support = "/servicedesk/customer/portal/" + site.world().desks().of(desk).orElseThrow();
        site.world().requestTypes().add(desk, "Broken", "Something broke.", "Incident");
        form =
                site.world().requestTypes().of(desk).stream()
                        .filter(type -> type.name().equals("Broken"))
                        .map(type -> support + "/create/" + type.id())
                        .findFirst()
                        .orElseThrow();
        var world = site.world();
        for (var name : List.of("peter", "gus")) {
            world.users().add(JiraUser.named(name, name + " Portal", "portal customer"));
        }
        world.organisations().addMember(1, "peter");
        world.organisations().addMember(2, "gus");
    }

    @AfterAll
    static void close() {
        site.close();
    }

    private static JiraIssue raised(Session session, String summary, String owner) {
        var answer =
                session.post(
                        form,
                        "summary",
                        summary,
                        "description",
                        "It <b>broke</b>",
                        "priority",
                        "High",
                        "share",
                        owner);
        assertEquals(302, answer.statusCode(), answer.body());
        var place = Site.moved(answer);
        return site.world().issues().byKey(place.replaceAll(".*/", "")).orElseThrow();
    }

    @Test
    @DisplayName("desk, request type and form lead to a request with its type, owner and event")
    void raise() {
        var paula = site.as("paula");
        var desks = paula.page("/servicedesk/customer/portals").select("a.sandbox-choice");
        assertEquals(List.of("/jira" + support), desks.eachAttr("href"));
        var types = paula.page(support).select("a.sandbox-choice").eachAttr("href");
        assertTrue(types.contains("/jira" + form), types.toString());
        assertEquals("1", paula.page(form).select("#share option[selected]").val());

        var request = raised(paula, "Printer <i>", "1");

        assertEquals("Broken", request.request().type().name());
        assertEquals("Incident", request.type().name());
        assertEquals("High", request.priority().name());
        assertEquals("paula", request.reporter().getName());
        assertEquals(List.of(1), request.organisations().stream().map(Organisation::id).toList());
        assertEquals(List.of(EventType.ISSUE_CREATED_ID), site.events(request.getKey()));
        assertEquals(
                "Printer <i>", paula.page(support + "/" + request.getKey()).select("h1").text());
    }

    @Test
    @DisplayName("a shared request is for members, a private one for nobody else")
    void whoSees() {
        var shared = raised(site.as("paula"), "Shared", "1").getKey();
        var secret = raised(site.as("paula"), "Secret", "").getKey();
        for (var key : List.of(shared, secret)) {
            assertTrue(site.as("paula").page(REQUESTS).text().contains(key));
            assertFalse(site.as("gus").page(REQUESTS).text().contains(key));
            assertEquals(404, site.as("gus").get(support + "/" + key).statusCode());
        }
        assertTrue(site.as("peter").page(REQUESTS).text().contains(shared));
        assertFalse(site.as("peter").page(REQUESTS).text().contains(secret));
        assertEquals(200, site.as("peter").get(support + "/" + shared).statusCode());
        assertEquals(404, site.as("peter").get(support + "/" + secret).statusCode());
        var mine = site.as("peter").page(REQUESTS + "&whose=mine").text();
        assertFalse(mine.contains(shared));
        var foreign = site.as("gus").page(REQUESTS + "&whose=1").text();
        assertFalse(foreign.contains(shared));
    }

    @Test
    @DisplayName("members of no organisation of a desk find neither the desk nor its forms")
    void closedDesk() {
        var gus = site.as("gus");
        var finance = site.world().desks().of(site.project("FIN")).orElseThrow();
        assertEquals(404, gus.get("/servicedesk/customer/portal/" + finance).statusCode());
        assertEquals(404, gus.get("/servicedesk/customer/portal/999").statusCode());
        var type = form.replaceAll(".*/", "");
        var crossed = "/servicedesk/customer/portal/" + finance + "/create/" + type;
        assertEquals(404, site.as("ben").get(crossed).statusCode());
    }

    @Test
    @DisplayName("what is wrong with a request is said with the name of its field")
    void wrong() {
        var paula = site.as("paula");
        var before = site.world().issues().byKey("SUP-1").orElseThrow();
        var answer = paula.post(form, "summary", "x".repeat(256), "share", "2", "priority", "Now");
        assertEquals(400, answer.statusCode());
        var page = Jsoup.parse(answer.body());
        for (var field :
                List.of("Summary must", "Description is", "Priority: there", "Share with: you")) {
            assertTrue(page.select("#form-errors").text().contains(field), field);
        }
        assertEquals("x".repeat(256), page.select("#summary").val(), "what was typed is kept");
        assertTrue(before.request().labels().isEmpty());
    }

    @Test
    @DisplayName("an answer reaches the customer, internal words never do")
    void conversation() {
        var key = raised(site.as("paula"), "Talk", "1").getKey();
        var anna = site.as("anna");
        anna.post(
                "/secure/AddComment.jspa", "issueKey", key, "comment", "Hush", "internal", "true");
        anna.post(
                "/secure/AddComment.jspa",
                "issueKey",
                key,
                "comment",
                "Answer",
                "internal",
                "false");
        anna.post(
                "/secure/WorkflowUIDispatcher.jspa",
                "issueKey",
                key,
                "status",
                "Waiting for customer");

        for (var user : List.of("paula", "peter", "anna")) {
            var page = site.as(user).page(support + "/" + key).text();
            assertTrue(page.contains("Answer"), user);
            assertFalse(page.contains("Hush"), user);
        }
        site.as("peter").post(support + "/" + key + "/comment", "comment", "Thank you");

        assertTrue(anna.page("/browse/" + key).select("#activitymodule").text().contains("Thank"));
        var now = site.world().issues().byKey(key).orElseThrow();
        assertEquals("Waiting for support", now.status().name());
        assertEquals(400, site.as("paula").post(support + "/" + key + "/comment").statusCode());
    }

    @Test
    @DisplayName("who raised a request rates it once it is done; each step fires its event")
    void rating() {
        var paula = site.as("paula");
        var place = support + "/" + raised(paula, "Rate me", "1").getKey();
        var key = place.replaceAll(".*/", "");
        assertEquals(400, paula.post(place + "/rate", "stars", "5").statusCode());
        assertEquals(302, paula.post(place + "/resolve").statusCode());
        assertEquals(400, paula.post(place + "/rate", "stars", "6").statusCode());
        assertEquals(400, paula.post(place + "/rate", "ratingComment", "fine").statusCode());
        assertEquals(400, site.as("peter").post(place + "/rate", "stars", "1").statusCode());
        assertNull(site.world().issues().byKey(key).orElseThrow().satisfaction());

        paula.post(place + "/rate", "stars", "4", "ratingComment", "Quick <3");

        var rated = site.world().issues().byKey(key).orElseThrow();
        assertEquals(4, rated.satisfaction());
        assertEquals("Quick <3", rated.request().ratingComment());
        assertEquals("4", paula.page(place).select("[name=stars][checked]").val());
        assertTrue(site.as("peter").page(place).select("#rating").text().contains("4 of 5"));
        assertEquals(302, paula.post(place + "/reopen").statusCode());
        assertEquals(
                List.of(
                        EventType.ISSUE_CREATED_ID,
                        EventType.ISSUE_RESOLVED_ID,
                        EventType.ISSUE_UPDATED_ID,
                        EventType.ISSUE_REOPENED_ID),
                site.events(key));
    }

    @Test
    @DisplayName("no step without the token, and none on a request that one does not see")
    void guarded() {
        var key = raised(site.as("paula"), "Guarded", "1").getKey();
        for (var step : List.of("comment", "resolve", "reopen", "rate")) {
            var place = support + "/" + key + "/" + step;
            assertEquals(403, site.as("paula").forged(place, "comment", "x").statusCode(), step);
            assertEquals(404, site.as("gus").post(place, "comment", "x").statusCode(), step);
        }
        assertEquals(403, site.as("paula").forged(form, "summary", "x").statusCode());
        assertEquals(404, site.as("gus").post(support + "/FIN-1/comment").statusCode());
        assertEquals(List.of(EventType.ISSUE_CREATED_ID), site.events(key));
    }

    @Test
    @DisplayName("the list is filtered by state and by words; software issues are no requests")
    void filters() {
        var open = raised(site.as("gus"), "Alpha \"quoted\"", "2").getKey();
        var closed = raised(site.as("gus"), "Beta", "2").getKey();
        site.as("gus").post(support + "/" + closed + "/resolve");
        var gus = site.as("gus");
        var list = "/servicedesk/customer/user/requests";
        assertTrue(gus.page(list).text().contains(open));
        assertFalse(gus.page(list).select("#requests").text().contains(closed));
        assertFalse(gus.page(list + "?state=closed").text().contains(open));
        assertTrue(gus.page(list + "?state=closed").text().contains(closed));
        assertTrue(gus.page(list + "?text=%22alpha").text().contains(open));
        assertFalse(gus.page(list + "?text=beta").select("#requests").text().contains(open));
        site.world().issues().create(IssueDraft.in("DEV", "Own bug"), site.world().user("luke"));
        assertFalse(site.as("luke").page(REQUESTS).text().contains("Own bug"));
    }
}
