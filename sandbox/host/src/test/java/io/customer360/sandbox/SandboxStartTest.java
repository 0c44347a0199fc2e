package io.customer360.sandbox;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.security.JiraAuthenticationContext;
import io.customer360.sandbox.demo.Demo;
import io.customer360.sandbox.fixture.FixtureJar;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole sandbox around the fixture plugin. */
class SandboxStartTest {
    private static final String CONDITIONS = "com.atlassian.jira.plugin.webfragment.conditions";
    private static final String ITEM =
            "<web-item key=\"people\" section=\"system.top.navigation.bar\"><label>For people"
                    + "</label><link linkId=\"for-people\">/x</link><condition class=\""
                    + CONDITIONS
                    + ".UserLoggedInCondition\"/></web-item>";

    @TempDir Path folder;

    @Test
    @DisplayName("a start that fails with an error closes all it has opened")
    void failsClean() throws Exception {
        int port = freePort();
        Options broken = options(new FixtureJar().broken()).withPort(port);

        StartFailure failure = assertThrows(StartFailure.class, () -> Sandbox.start(broken));

        assertTrue(failure.screen().contains("BrokenLife.onStart failed"), failure.screen());
        assertNull(ComponentAccessor.getComponent(JiraAuthenticationContext.class));
        try (Sandbox again = Sandbox.start(options(new FixtureJar()).withPort(port))) {
            assertTrue(again.plugin().enabled());
            assertNotNull(ComponentAccessor.getComponent(JiraAuthenticationContext.class));
        }
        assertNull(ComponentAccessor.getComponent(JiraAuthenticationContext.class));
    }

    @Test
    @DisplayName("a demo that cannot be filled is no reason not to start")
    void withoutDemo() throws Exception {
        try (Sandbox sandbox = Sandbox.start(options(new FixtureJar()).withDemo(Demo.SMALL))) {
            assertTrue(sandbox.plugin().enabled());
        }
    }

    @Test
    @DisplayName("Jira's own conditions serve a plugin that imports their package, and no other")
    void conditions() throws Exception {
        Options without = options(new FixtureJar().withModule(ITEM));
        StartFailure failure = assertThrows(StartFailure.class, () -> Sandbox.start(without));
        assertTrue(failure.screen().contains("missing in Import-Package"), failure.screen());

        Options with = options(new FixtureJar().withModule(ITEM).withImport(CONDITIONS));
        try (Sandbox sandbox = Sandbox.start(with)) {
            assertTrue(page(sandbox, sandbox.signIn("anna")).contains("for-people"));
            assertFalse(page(sandbox, "").contains("for-people"));
        }
    }

    @Test
    @DisplayName("without service management a plugin starts that does not need it")
    void withoutServiceManagement() throws Exception {
        try (Sandbox sandbox = Sandbox.start(options(new FixtureJar()).withJsm(false))) {
            assertTrue(sandbox.plugin().enabled());
        }
    }

    private Options options(FixtureJar jar) throws Exception {
        return Options.defaults()
                .withDemo(Demo.NONE)
                .withHome(folder.resolve("home"))
                .withPluginJar(jar.in(folder));
    }

    private static String page(Sandbox sandbox, String cookie) throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(sandbox.url() + "/secure/Dashboard.jspa"))
                        .header("Cookie", cookie)
                        .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    }

    private static int freePort() throws Exception {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
