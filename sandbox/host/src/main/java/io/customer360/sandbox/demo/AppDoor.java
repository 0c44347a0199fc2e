package io.customer360.sandbox.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** The app's REST door, entered with somebody's session as their browser would. */
public final class AppDoor {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final URI jira;
    private final String cookie;

    /** A door for the session of this cookie. */
    public AppDoor(URI jira, String cookie) {
        this.jira = jira;
        this.cookie = cookie;
    }

    /** Reads what is at a path below the app's address. */
    public JsonNode get(String path) {
        return send("GET", path, null);
    }

    /** Reads what is at a path, where this app has something. */
    Optional<JsonNode> find(String path) {
        try {
            return Optional.of(get(path));
        } catch (AppRefusal e) {
            if (e.missing()) {
                return Optional.empty();
            }
            throw e;
        }
    }

    /** Sends fields and answers what comes back; {@link AppRefusal} when it is no success. */
    public JsonNode send(String method, String path, Map<String, ?> body) {
        try {
            HttpRequest request =
                    HttpRequest.newBuilder(URI.create(jira + "/rest/customer360/1.0" + path))
                            .timeout(PATIENCE)
                            .header("Cookie", cookie)
                            .header("Origin", origin())
                            .header("Accept", "application/json")
                            .header("Content-Type", "application/json")
                            .method(method, publisher(body))
                            .build();
            HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
            if (response.statusCode() >= 300) {
                throw new AppRefusal(method + " " + path, response.statusCode(), response.body());
            }
            return JSON.readTree(response.body());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while filling the demo", stopped);
        }
    }

    private String origin() {
        return jira.getScheme() + "://" + jira.getAuthority();
    }

    private static HttpRequest.BodyPublisher publisher(Map<String, ?> body) throws IOException {
        return body == null
                ? BodyPublishers.noBody()
                : BodyPublishers.ofString(JSON.writeValueAsString(body));
    }
}
