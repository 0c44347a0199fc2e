package io.customer360.sandbox.bench;

import io.customer360.sandbox.Sandbox;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/** Somebody's session in the sandbox: what it gets, it gets through HTTP. */
final class Browser {
    private final HttpClient http = HttpClient.newHttpClient();
    private final URI jira;
    private final String cookie;

    Browser(Sandbox sandbox, String user) {
        this.jira = sandbox.url();
        this.cookie = sandbox.signIn(user);
    }

    /** The body at a path below Jira's address; anything but success is an error. */
    String get(String path, String accept) throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(URI.create(jira + path))
                        .header("Cookie", cookie)
                        .header("Accept", accept)
                        .build();
        var answer = http.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException(answer.statusCode() + ": " + answer.body());
        }
        return answer.body();
    }
}
