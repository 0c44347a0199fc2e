package io.customer360.sandbox.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("a project's queues and its Customers page")
class ProjectPagesTest {
    private static final String CUSTOMERS = "/projects/SUP/customers";

    private static Site site;

    @BeforeAll
    static void open() {
        site = new Site();
    }

    @AfterAll
    static void close() {
        site.close();
    }

    @Test
    @DisplayName("each queue holds what its count in the sidebar says")
    void queues() {
        var anna = site.as("anna");
        var queues = anna.page("/projects/SUP").select("#project-sidebar a[id^=queue-]");
        assertEquals(6, queues.size());
        for (var queue : queues) {
            var page = anna.page(queue.attr("href").replaceFirst("^/jira", ""));
            assertEquals(
                    queue.select(".aui-badge").text(),
                    page.select(".results-count-total").text(),
                    queue.text());
            assertEquals(
                    queue.id(), page.select("#project-sidebar [aria-current=page]").attr("id"));
        }
        assertEquals(404, anna.get("/projects/SUP/queues/custom/7").statusCode());
        assertEquals(404, anna.get("/projects/SUP/queues/custom/0").statusCode());
    }

    @Test
    @DisplayName("Customers is for agents of the desk; who sees the project only gets no link")
    void agentsOnly() {
        assertEquals(200, site.as("anna").get(CUSTOMERS).statusCode());
        assertEquals(403, site.as("carla").get(CUSTOMERS).statusCode());
        assertEquals(403, site.as("carla").get("/projects/SUP/organization/1").statusCode());
        assertEquals(404, site.as("ben").get(CUSTOMERS).statusCode());
        assertEquals(404, site.as("anna").get("/projects/FIN/customers").statusCode());
        assertEquals(302, site.as("paula").get(CUSTOMERS).statusCode());
        assertNull(
                site.as("carla")
                        .page("/projects/SUP")
                        .selectFirst("#sd-project-sidebar-customers"));
        assertNotNull(
                site.as("anna").page("/projects/SUP").selectFirst("#sd-project-sidebar-customers"));
    }

    @Test
    @DisplayName("an organisation is created, gets a member, loses both again")
    void life() {
        var anna = site.as("anna");
        var place = Site.moved(anna.post(CUSTOMERS + "/create", "name", "Tyrell <b>"));
        assertTrue(anna.page(CUSTOMERS).select("#organizations").text().contains("Tyrell <b>"));

        assertEquals(302, anna.post(place + "/add", "username", "paula").statusCode());
        assertTrue(anna.page(place).select("#members").text().contains("Paula Portal"));

        var key = site.world().user("paula").getKey();
        assertEquals(302, anna.post(place + "/remove", "user", key).statusCode());
        assertTrue(anna.page(place).select("#members").isEmpty());

        assertEquals(302, anna.post(place + "/unlink").statusCode());
        assertEquals(404, anna.get(place).statusCode());
        var id = place.substring(place.lastIndexOf('/') + 1);
        assertEquals(302, anna.post(CUSTOMERS + "/link", "existing", id).statusCode());
        assertEquals(200, anna.get(place).statusCode());
    }

    @Test
    @DisplayName("what is wrong is said with the name of its field, beside it and on top")
    void wrong() {
        var anna = site.as("anna");
        refused(anna.post(CUSTOMERS + "/create", "name", " ").body(), "name", "Organization name");
        refused(
                anna.post(CUSTOMERS + "/create", "name", "ACME corporation").body(),
                "name",
                "ACME");
        refused(anna.post(CUSTOMERS + "/create", "name", "x".repeat(201)).body(), "name", "200");
        refused(
                anna.post(CUSTOMERS + "/link", "existing", "4711").body(),
                "existing",
                "Name or id");
        refused(
                anna.post("/projects/SUP/organization/1/add", "username", "nobody").body(),
                "username",
                "nobody");
        assertEquals(400, anna.post(CUSTOMERS + "/create", "name", "").statusCode());
    }

    private static void refused(String body, String field, String word) {
        var page = Jsoup.parse(body);
        assertTrue(page.select("#form-errors").text().contains(word), body);
        var input = page.selectFirst("#" + field);
        assertEquals("true", input.attr("aria-invalid"));
        assertTrue(page.getElementById(input.attr("aria-describedby")).text().contains(word));
    }

    @Test
    @DisplayName(
            "no change without the token, without the right, or on another desk's organisation")
    void guarded() {
        var forged = site.as("anna").forged(CUSTOMERS + "/create", "name", "Forged");
        assertEquals(403, forged.statusCode());
        assertEquals(
                403, site.as("carla").post(CUSTOMERS + "/create", "name", "Forged").statusCode());
        assertEquals(
                404, site.as("ben").post(CUSTOMERS + "/create", "name", "Forged").statusCode());
        assertTrue(site.world().organisations().byName("Forged").isEmpty());
        assertEquals(
                404,
                site.as("anna")
                        .post("/projects/SUP/organization/7/add", "username", "paula")
                        .statusCode());
        assertFalse(site.world().organisations().member(7, site.world().user("paula").getKey()));
    }
}
