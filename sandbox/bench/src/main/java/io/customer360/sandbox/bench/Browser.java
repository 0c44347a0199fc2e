package io.customer360.sandbox.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.customer360.sandbox.Sandbox;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;

/**
 * Somebody's session in the sandbox: what it gets, it gets through HTTP, over a connection that is
 * kept and without threads of its own, whose hand-overs would be measured, too.
 */
final class Browser {
    private final URI jira;
    private final String cookie;

    Browser(Sandbox sandbox, String user) {
        this.jira = sandbox.url();
        this.cookie = sandbox.signIn(user);
    }

    /** The body at a path below Jira's address; anything but success is an error. */
    String get(String path, String accept) throws IOException {
        var request = (HttpURLConnection) URI.create(jira + path).toURL().openConnection();
        request.setRequestProperty("Cookie", cookie);
        request.setRequestProperty("Accept", accept);
        if (request.getResponseCode() != 200) {
            throw new IOException(request.getResponseCode() + " at " + path);
        }
        try (var body = request.getInputStream()) {
            return new String(body.readAllBytes(), UTF_8);
        }
    }
}
