package io.customer360.sandbox.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.customer360.sandbox.StartFailure;
import io.customer360.sandbox.http.HttpServer;
import io.customer360.sandbox.http.JiraVisitors;
import io.customer360.sandbox.http.SignIn;
import io.customer360.sandbox.jira.JiraWorld;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class WebLayerTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static JiraWorld world;
    private static HttpServer http;
    private static WebLayer web;

    @BeforeAll
    static void start() {
        world = TestWorld.open();
        http = HttpServer.bind(0);
        web = new WebLayer(world, Optional.of(NpmPackages.FOLDER));
        http.mount(new JiraVisitors(world), web.mounts());
        http.start();
        if (NpmPackages.there()) {
            web.enabled(TestPlugin.whole());
        }
    }

    @AfterAll
    static void stop() {
        http.close();
        web.close();
    }

    private static HttpResponse<String> get(String path, String user) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(http.url() + path));
        if (!user.isEmpty()) {
            request.header("Cookie", SignIn.at(http.url(), user));
        }
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }

    private static Document page(String path, String user) throws Exception {
        return Jsoup.parse(get(path, user).body());
    }

    private static HttpResponse<String> post(String path, String cookie, String form)
            throws Exception {
        var request =
                HttpRequest.newBuilder(URI.create(http.url() + path))
                        .header("Cookie", cookie)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form));
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }

    @Test
    @DisplayName("who is not signed in is sent to the sign-in page and comes back after it")
    void signIn() throws Exception {
        var answer = get("/browse/SUP-1?a=b", "");

        assertEquals(302, answer.statusCode());
        assertTrue(
                answer.headers()
                        .firstValue("Location")
                        .orElse("")
                        .endsWith("/login.jsp?os_destination=%2Fbrowse%2FSUP-1%3Fa%3Db"));
        assertNotNull(page("/login.jsp", "").selectFirst("#switch-to-carla"));
        assertEquals(
                401, post("/login.jsp", "", "os_username=anna&os_password=wrong").statusCode());
        assertEquals(401, post("/login.jsp", "", "os_username=inez&os_password=inez").statusCode());
    }

    @Test
    @DisplayName("every kind of page is there for those who may see it")
    void pages() throws Exception {
        assertEquals(200, get("/secure/Dashboard.jspa", "anna").statusCode());
        assertEquals(200, get("/issues/?jql=project%3DSUP", "anna").statusCode());
        assertEquals(200, get("/projects/SUP", "anna").statusCode());
        assertEquals(404, get("/projects/FIN", "anna").statusCode());
        assertEquals(404, get("/browse/FIN-1", "anna").statusCode());
        assertEquals(200, get("/secure/admin", "admin").statusCode());
        assertEquals(403, get("/secure/admin", "anna").statusCode());
        assertEquals(302, get("/browse/SUP-1", "paula").statusCode());
        assertEquals(200, get("/servicedesk/customer/portals", "paula").statusCode());
        assertEquals(404, get("/nowhere", "anna").statusCode());
    }

    @Test
    @DisplayName("a wrong query is told beside the box")
    void wrongQuery() throws Exception {
        var page = page("/issues/?jql=proj+%3D+%22%3Cb%3E", "anna");

        assertFalse(page.select("#jql-errors p").isEmpty());
        assertEquals("proj = \"<b>", page.select("#advanced-search").val());
    }

    @Test
    @DisplayName("the search for a customer's open tickets is put into words")
    void openTickets() throws Exception {
        var page = page("/issues/?jql=cf%5B10002%5D+%3D+1+AND+resolution+IS+EMPTY", "anna");

        assertTrue(
                page.select("#query-in-words").text().startsWith("Open tickets of organization"));
        assertTrue(page("/issues/?jql=project%3DSUP", "anna").select("#query-in-words").isEmpty());
    }

    @Test
    @DisplayName("the plugin's panel, its scripts and a panel that fails are on the issue")
    void panels() throws Exception {
        NpmPackages.needed();
        var issue = page("/browse/SUP-1", "anna");

        var link = issue.selectFirst("#viewissuesidebar .test-panel a");
        assertEquals(TestWorld.issue(world).summary(), link.text());
        assertEquals("#zSoyz", link.attr("href"));
        assertNotNull(issue.selectFirst("#viewissuesidebar #safe"));
        assertTrue(issue.select(".issue-main").text().contains("The panel broken cannot be drawn"));
        var scripts = issue.select("script[src]").eachAttr("src");
        assertTrue(
                scripts.get(scripts.size() - 2).endsWith("test.plugin:base/base.js"), "" + scripts);
        assertTrue(scripts.get(scripts.size() - 1).endsWith("test.plugin:issue/issue.js"));
        assertTrue(issue.select("script:not([src])").isEmpty(), "no inline script");
        assertEquals("com.atlassian.auiplugin:aui-flag", declared(issue));
        assertEquals("", declared(page("/secure/Dashboard.jspa", "anna")));
    }

    /**
     * The platform's web-resources that this page depends on, for the script that withholds others.
     */
    private static String declared(Document page) {
        return page.select("meta[name=sandbox-web-resources]").attr("content");
    }

    @Test
    @DisplayName("the right column can be fetched alone")
    void column() throws Exception {
        var part = get("/secure/AjaxIssueAction!default.jspa?issueKey=SUP-1", "anna").body();

        assertFalse(part.contains("<html"));
        assertTrue(part.contains("peoplemodule"));
    }

    @Test
    @DisplayName("scripts have the viewer's texts at an address that changes with the content")
    void assets() throws Exception {
        NpmPackages.needed();
        world.useTexts(
                locale ->
                        new java.util.ListResourceBundle() {
                            @Override
                            protected Object[][] getContents() {
                                return new Object[][] {{"test.words", "words " + locale}};
                            }
                        });
        var plain = get("/download/resources/test.plugin:issue/issue.js", "ben");
        assertEquals("window.words = \"words de\";\n", plain.body());
        assertEquals("no-cache", plain.headers().firstValue("Cache-Control").orElse(""));
        var address = page("/browse/FIN-1", "ben").select("script[src$=issue.js]").attr("src");
        var hashed = get(address.substring("/jira".length()), "");
        assertEquals("window.words = \"words de\";\n", hashed.body());
        assertTrue(hashed.headers().firstValue("Cache-Control").orElse("").contains("immutable"));
        assertEquals(
                404, get("/download/resources/test.plugin:issue/other.js", "ben").statusCode());
        assertEquals(404, get("/s/00/en/_/npm/playwright-core/package.json", "ben").statusCode());
    }

    @Test
    @DisplayName("a form needs the token of its session; then it does what it says")
    void forms() throws Exception {
        var cookie = SignIn.at(http.url(), "anna");
        var form = "issueKey=SUP-1&comment=Hello+%3Cb%3E&internal=true";
        assertEquals(403, post("/secure/AddComment.jspa", cookie, form).statusCode());
        var request =
                HttpRequest.newBuilder(URI.create(http.url() + "/browse/SUP-1"))
                        .header("Cookie", cookie)
                        .build();
        var token =
                Jsoup.parse(CLIENT.send(request, BodyHandlers.ofString()).body())
                        .select("#atlassian-token")
                        .attr("content");

        var done = post("/secure/AddComment.jspa", cookie, form + "&atl_token=" + token);

        assertEquals(302, done.statusCode());
        assertTrue(
                page("/browse/SUP-1", "anna")
                        .select(".sandbox-internal")
                        .text()
                        .contains("Hello <b>"));
        assertFalse(get("/servicedesk/customer/portal/1/SUP-1", "paula").body().contains("Hello"));
    }

    @Test
    @DisplayName("a template that does not compile keeps the plugin from starting and is named")
    void brokenTemplate() {
        NpmPackages.needed();
        var plugin =
                TestPlugin.with(
                        "<web-resource key='r'><resource type='soy' name='b'"
                                + " location='broken.soy'/></web-resource>");

        try (var other = new WebLayer(world, Optional.of(NpmPackages.FOLDER))) {
            var failure = assertThrows(StartFailure.class, () -> other.enabled(plugin));

            assertTrue(failure.getMessage().contains("broken.soy"), failure.getMessage());
        }
    }

    @Test
    @DisplayName("without npm's packages pages are still there and say what is missing")
    void withoutModules() throws Exception {
        try (var bare = HttpServer.bind(0);
                var without = new WebLayer(world, Optional.empty())) {
            bare.mount(new JiraVisitors(world), without.mounts());
            bare.start();
            var request = HttpRequest.newBuilder(URI.create(bare.url() + "/login.jsp")).build();
            var page = CLIENT.send(request, BodyHandlers.ofString()).body();
            assertTrue(page.contains("npm ci"));
        }
    }
}
