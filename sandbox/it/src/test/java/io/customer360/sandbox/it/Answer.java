package io.customer360.sandbox.it;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.List;

/** What the sandbox answered to one request. */
record Answer(String request, int status, HttpHeaders headers, String body) {
    static final ObjectMapper JSON = new ObjectMapper();

    static Answer of(String request, HttpResponse<String> response) {
        return new Answer(request, response.statusCode(), response.headers(), response.body());
    }

    JsonNode json() {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException e) {
            throw new AssertionError(this + " is not JSON", e);
        }
    }

    /** The answer itself when its status is the expected one, so that calls can be chained. */
    Answer expect(int expected) {
        if (status != expected) {
            throw new AssertionError("expected " + expected + " but got " + this);
        }
        return this;
    }

    String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    /** The text shown at one field of a refused form, empty when there is none. */
    String errorAt(String field) {
        return json().path("errors").path(field).asText("");
    }

    /** Fails when the answer gives away how the server works inside. */
    Answer assertNoTrace() {
        for (var sign : List.of("\tat ", "Exception", "java.lang.", "org.glassfish")) {
            if (body.contains(sign)) {
                throw new AssertionError("gives away internals: " + this);
            }
        }
        return this;
    }

    @Override
    public String toString() {
        var shown = body.length() > 600 ? body.substring(0, 600) + "…" : body;
        return request + " -> " + status + " " + shown;
    }
}
