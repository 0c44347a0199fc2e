package io.customer360.sandbox.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.customer360.sandbox.http.HttpServer;
import io.customer360.sandbox.http.JiraVisitors;
import io.customer360.sandbox.http.ServletMount;
import io.customer360.sandbox.http.SignIn;
import io.customer360.sandbox.jira.JiraWorld;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Pages that a plugin's servlets write; none of it needs npm's packages. */
class PluginPagesTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static final String MENU =
            """
            <web-section key="section" location="admin_plugins_menu"><label>Test</label></web-section>
            <web-item key="second" section="admin_plugins_menu/section" weight="20">
              <label>Second</label><link linkId="second-link">/plugins/servlet/second</link>
            </web-item>
            <web-item key="first" section="admin_plugins_menu/section" weight="10">
              <label>First</label><link linkId="first-link">/plugins/servlet/first</link>
            </web-item>
            """;

    private static HttpServer http;
    private static WebLayer web;

    @BeforeAll
    static void start() {
        JiraWorld world = TestWorld.open();
        http = HttpServer.bind(0);
        web = new WebLayer(world, Optional.empty());
        var mounts = new ArrayList<>(web.mounts());
        mounts.add(ServletMount.servlet("/plugins/servlet/*", new PluginPages()));
        http.mount(new JiraVisitors(world), mounts);
        http.start();
        web.enabled(TestPlugin.with(MENU));
    }

    @AfterAll
    static void stop() {
        http.close();
        web.close();
    }

    private static final class PluginPages extends HttpServlet {
        private static final long serialVersionUID = 1L;

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response)
                throws IOException {
            switch (request.getPathInfo()) {
                case "/first" ->
                        page(
                                response,
                                "atl.admin\"><meta name=\"admin.active.tab\" content=\"first-link");
                case "/people" -> page(response, "atl.general");
                case "/plain" -> page(response, "none");
                case "/csv" -> {
                    response.setContentType("text/csv");
                    response.getWriter().write("<html>a,b");
                }
                case "/boom" -> throw new IllegalStateException("secret detail");
                default -> response.sendError(404);
            }
        }

        private static void page(HttpServletResponse response, String decorator)
                throws IOException {
            response.setContentType("text/html;charset=UTF-8");
            response.getWriter()
                    .write(
                            "<html><head><title>Own</title><meta name=\"decorator\" content=\""
                                    + decorator
                                    + "\"></head><body><p id=\"own\">Grüße</p></body></html>");
        }
    }

    private static HttpResponse<String> get(String path, String user) throws Exception {
        var request =
                HttpRequest.newBuilder(URI.create(http.url() + path))
                        .header("Cookie", SignIn.at(http.url(), user));
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }

    private static Document page(String path, String user) throws Exception {
        return Jsoup.parse(get(path, user).body());
    }

    @Test
    @DisplayName("pages of the plugin get the frame they ask for")
    void decorator() throws Exception {
        var general = page("/plugins/servlet/people", "anna");
        assertEquals("Grüße", general.select("#header ~ main #own").text());
        assertEquals("Own - Jira (sandbox)", general.title());
        var admin = page("/plugins/servlet/first", "admin");
        assertEquals("first-link", admin.select("[aria-current=page]").attr("id"));
        assertEquals("First Second", admin.select("ul:has(#first-link) a").text());
        var plain = page("/plugins/servlet/plain", "anna");
        assertTrue(plain.select("#header").isEmpty());
        assertEquals("<html>a,b", get("/plugins/servlet/csv", "anna").body());
    }

    @Test
    @DisplayName("errors are pages without detail")
    void errors() throws Exception {
        var boom = get("/plugins/servlet/boom", "anna");
        assertEquals(500, boom.statusCode());
        assertFalse(boom.body().contains("secret detail"));
        assertTrue(boom.body().contains("Something went wrong"));
        assertEquals(404, get("/plugins/servlet/none", "anna").statusCode());
    }
}
