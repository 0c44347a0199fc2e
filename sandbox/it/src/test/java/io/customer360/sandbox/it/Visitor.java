package io.customer360.sandbox.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Somebody who talks HTTP with the sandbox, signed in or not. A path that begins with a slash hangs
 * on the context path, any other on the app's REST address.
 */
final class Visitor {
    static final String REST = "/rest/customer360/1.0/";
    static final String JSON = "application/json";
    static final String HTML = "text/html";
    private static final HttpClient HTTP =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(10))
                    .build();

    private final URI base;
    private final Optional<String> cookie;

    Visitor(URI base, Optional<String> cookie) {
        this.base = base;
        this.cookie = cookie;
    }

    Answer get(String path) {
        return send("GET", path, JSON, null);
    }

    Answer html(String path) {
        return send("GET", path, HTML, null);
    }

    Answer post(String path, Object body) {
        return send("POST", path, JSON, body);
    }

    Answer put(String path, Object body) {
        return send("PUT", path, JSON, body);
    }

    Answer patch(String path, Object body) {
        return send("PATCH", path, JSON, body);
    }

    Answer delete(String path) {
        return send("DELETE", path, JSON, null);
    }

    Answer send(String method, String path, String accept, Object body) {
        var headers = new TreeMap<String, String>(Map.of("Accept", accept));
        if (body != null) {
            headers.put("Content-Type", JSON);
        }
        var publisher =
                body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body.toString());
        return raw(method, path, headers, publisher);
    }

    Answer raw(String method, String path, Map<String, String> headers, BodyPublisher body) {
        var request =
                HttpRequest.newBuilder(address(path))
                        .timeout(Duration.ofSeconds(60))
                        .method(method, body);
        headers.forEach(request::header);
        cookie.ifPresent(value -> request.header("Cookie", value));
        try {
            return Answer.of(method + " " + path, answer(request.build()));
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** A kept connection that the server has closed meanwhile shows only when it is used again. */
    private static HttpResponse<String> answer(HttpRequest request)
            throws IOException, InterruptedException {
        try {
            return HTTP.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            if (String.valueOf(e.getMessage()).contains("received no bytes")) {
                return HTTP.send(request, BodyHandlers.ofString());
            }
            throw e;
        }
    }

    URI address(String path) {
        return URI.create(base + (path.startsWith("/") ? path : REST + path));
    }

    URI base() {
        return base;
    }

    Optional<String> cookie() {
        return cookie;
    }
}
