package io.customer360.sandbox.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.customer360.sandbox.StartFailure;
import io.customer360.sandbox.http.HttpServer;
import io.customer360.sandbox.http.JiraVisitors;
import io.customer360.sandbox.http.SignIn;
import io.customer360.sandbox.jira.JiraWorld;
import io.customer360.sandbox.web.fragment.DashboardItems;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The dashboard with what the plugin offers")
class BoardPageTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String PAGE = "/secure/Dashboard.jspa?selectPageId=10100";

    private static final String ITEM =
            """
            <dashboard-item key="one" configurable="true">
              <definition>
                <title>First &lt;b&gt;</title>
                <categories><category>Jira</category></categories>
                <author><name>Test</name></author>
                <thumbnail location="/download/resources/test.plugin:pictures/one.svg"/>
              </definition>
              <description>What it tells</description>
              <amd-module>test/one</amd-module>
            </dashboard-item>
            """;

    private static final String HIDDEN =
            """
<dashboard-item key="two">
  <definition><title>Second</title></definition>
  <amd-module>test/two</amd-module>
  <condition class="com.atlassian.jira.plugin.webfragment.conditions.UserLoggedInCondition" invert="true"/>
</dashboard-item>
""";

    private static final String PICTURES =
            """
<web-resource key="pictures"><resource type="download" name="one.svg" location="base.js"/></web-resource>
""";

    private static JiraWorld world;
    private static HttpServer http;
    private static WebLayer web;

    @BeforeAll
    static void start() {
        world = TestWorld.open();
        http = HttpServer.bind(0);
        web = new WebLayer(world, Optional.empty());
        http.mount(new JiraVisitors(world), web.mounts());
        http.start();
        web.enabled(TestPlugin.with(ITEM + HIDDEN + PICTURES));
    }

    @AfterAll
    static void stop() {
        http.close();
        web.close();
    }

    @Test
    @DisplayName("X-32 shows the items whose conditions hold, with their modules")
    void shown() throws Exception {
        var page = page("anna");
        var item = page.select("[data-dashboard-item]");
        assertEquals("test/one", item.attr("data-dashboard-item"));
        assertEquals("First <b>", item.select(".dashboard-item-title").text());
        assertEquals(1, item.size(), "the condition of the other does not hold");
        assertEquals("false", item.attr("data-editable"));
        assertFalse(page.select("script[src*=dashboard.js]").isEmpty());
    }

    @Test
    @DisplayName("administrators configure an item, and what they chose stays")
    void kept() throws Exception {
        assertEquals("true", page("admin").select("#gadget-one").attr("data-editable"));
        assertEquals(200, post("admin", "one", "{\"whose\":\"mine\"}").statusCode());
        assertEquals(
                "{\"whose\":\"mine\"}",
                page("anna").select("#gadget-one").attr("data-preferences"));
        assertEquals(403, post("anna", "one", "{}").statusCode());
        assertEquals(404, post("admin", "two", "{}").statusCode());
        assertEquals(404, post("admin", "none", "{}").statusCode());
        assertEquals(400, post("admin", "one", "mine").statusCode());
    }

    @Test
    @DisplayName("without a title, a module or its picture an item does not start")
    void strict() {
        refuses(ITEM, "names the picture");
        refuses(PICTURES + ITEM.replace("test/one", " "), "no <amd-module>");
        refuses(PICTURES + ITEM.replaceAll("<title>.*</title>", ""), "no <title>");
        refuses(ITEM.replace("<author>", "<writer/><author>"), "<writer>");
    }

    private static void refuses(String modules, String why) {
        var failure =
                assertThrows(
                        StartFailure.class,
                        () -> DashboardItems.of(TestPlugin.with(modules), world));
        assertTrue(failure.getMessage().contains(why), failure.getMessage());
    }

    private static Document page(String user) throws Exception {
        return Jsoup.parse(get(user).body());
    }

    private static HttpResponse<String> get(String user) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(http.url() + PAGE));
        return CLIENT.send(
                request.header("Cookie", SignIn.at(http.url(), user)).build(),
                BodyHandlers.ofString());
    }

    private static HttpResponse<String> post(String user, String item, String preferences)
            throws Exception {
        var cookie = SignIn.at(http.url(), user);
        var start = HttpRequest.newBuilder(URI.create(http.url() + PAGE)).header("Cookie", cookie);
        var token =
                Jsoup.parse(CLIENT.send(start.build(), BodyHandlers.ofString()).body())
                        .select("#atlassian-token")
                        .attr("content");
        var body =
                "atl_token="
                        + URLEncoder.encode(token, StandardCharsets.UTF_8)
                        + "&preferences="
                        + URLEncoder.encode(preferences, StandardCharsets.UTF_8);
        var request =
                HttpRequest.newBuilder(URI.create(http.url() + "/sandbox/dashboard/item/" + item))
                        .header("Cookie", cookie)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body));
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }
}
