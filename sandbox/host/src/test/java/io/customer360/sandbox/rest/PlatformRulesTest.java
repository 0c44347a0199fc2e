package io.customer360.sandbox.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.customer360.sandbox.fixture.FixtureHost;
import io.customer360.sandbox.fixture.FixtureJar;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlatformRulesTest {
    private static final String NOTES = "/rest/fixture/1.0/notes";
    private static final String JSON = "application/json";
    private static final String FORM = "application/x-www-form-urlencoded";

    @TempDir static Path folder;
    private static FixtureHost host;

    @BeforeAll
    static void start() throws Exception {
        host = new FixtureHost(new FixtureJar().in(folder), folder);
        host.plugin.enable();
    }

    @AfterAll
    static void stop() {
        host.close();
    }

    @ParameterizedTest(name = "{1} at {0}: {2}")
    @CsvSource({
        "/rest/fixture/1.0/notes, '', 401",
        "/rest/fixture/1.0/notes, UNLICENSED, 403",
        "/rest/fixture/1.0/notes, LICENSED, 200",
        "/rest/fixture/1.0/notes/admin, '', 401",
        "/rest/fixture/1.0/notes/admin, LICENSED, 403",
        "/rest/fixture/1.0/notes/admin, ADMIN, 200",
        "/rest/fixture/1.0/notes/open, '', 200",
        "/rest/fixture/1.0/missing, ADMIN, 404",
        "/rest/fixture/2.0/notes, ADMIN, 404",
        "/plugins/servlet/hello, '', 302",
        "/plugins/servlet/hello, UNLICENSED, 403",
        "/plugins/servlet/hello, LICENSED, 200"
    })
    @DisplayName("lets in whom the security annotation admits, licensed users by default")
    void standing(String path, String user, int status) throws Exception {
        assertEquals(status, host.get(path, user).statusCode());
    }

    @Test
    @DisplayName("refuses unknown fields, wrong types and broken JSON")
    void strictJson() throws Exception {
        assertEquals(400, post("", "{\"text\":\"a\",\"other\":1}", JSON));
        assertEquals(400, post("", "{\"text\":[]}", JSON));
        assertEquals(400, post("", "{", JSON));
        assertEquals(200, post("", "{\"text\":\"a\"}", JSON));
        assertEquals(415, post("", "<a/>", "application/xml"));
    }

    @Test
    @DisplayName("refuses a form without the token header")
    void formNeedsToken() throws Exception {
        assertEquals(403, post("/form", "text=a", FORM));
        assertEquals(200, post("/form", "text=a", FORM, "X-Atlassian-Token", "no-check"));
    }

    @Test
    @DisplayName("refuses changes that come from a foreign page")
    void foreignOrigin() throws Exception {
        String own = "http://" + host.http.url().getAuthority();
        assertEquals(403, post("", "{\"text\":\"a\"}", JSON, "Origin", "http://evil.example"));
        assertEquals(200, post("", "{\"text\":\"a\"}", JSON, "Origin", own));
        assertEquals(
                403, host.send("DELETE", NOTES, "LICENSED", "", "Origin", "null").statusCode());
    }

    private static int post(String path, String body, String type, String... headers)
            throws Exception {
        String[] all = new String[headers.length + 2];
        all[0] = "Content-Type";
        all[1] = type;
        System.arraycopy(headers, 0, all, 2, headers.length);
        return host.send("POST", NOTES + path, "LICENSED", body, all).statusCode();
    }
}
