package io.customer360.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.cache.CacheManager;
import io.customer360.sandbox.demo.Demo;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SandboxIT {
    private static final String CUSTOMER = "/rest/customer360/1.0/customers/1";

    private static Sandbox sandbox;

    @BeforeAll
    static void start() {
        sandbox = Sandbox.start(options());
    }

    @AfterAll
    static void stop() {
        sandbox.close();
    }

    @Test
    @DisplayName("runs the packaged plugin: an administrator reads a customer")
    void answers() throws Exception {
        assertEquals(200, status(CUSTOMER, "admin"));
        assertEquals(403, status(CUSTOMER, "paula"));
    }

    @Test
    @DisplayName("the plugin goes away and comes back with the same number of statements")
    void comesBack() throws Exception {
        status(CUSTOMER, "admin");
        long before = statements();
        sandbox.plugin().disable();
        assertEquals(404, status(CUSTOMER, "admin"));
        sandbox.plugin().enable();
        status(CUSTOMER, "admin");
        assertEquals(before, statements());
    }

    @Test
    @DisplayName("says in plain words that a port is taken")
    void portTaken() throws IOException {
        try (ServerSocket taken = new ServerSocket(0)) {
            StartFailure failure =
                    Assertions.assertThrows(
                            StartFailure.class,
                            () -> Sandbox.start(options().withPort(taken.getLocalPort())));
            assertTrue(failure.screen().contains("is taken"), failure.screen());
        }
    }

    @Test
    @DisplayName("starts without service management, whose packages are missing then, too")
    void withoutServiceManagement() {
        try (Sandbox bare = Sandbox.start(options().withJsm(false))) {
            assertTrue(bare.plugin().enabled());
        }
    }

    private static Options options() {
        return Options.defaults()
                .withPluginJar(Path.of(System.getProperty("plugin.jar")))
                .withWebModules(Path.of(System.getProperty("web.modules")))
                .withDemo(Demo.NONE);
    }

    /** Of one request that finds nothing remembered. */
    private static long statements() throws Exception {
        sandbox.world().service(CacheManager.class).flushCaches();
        long mark = sandbox.sql().mark();
        status(CUSTOMER, "admin");
        return sandbox.sql().since(mark).size();
    }

    private static int status(String path, String user) throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(sandbox.url() + path))
                        .header("Cookie", sandbox.signIn(user))
                        .build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }
}
