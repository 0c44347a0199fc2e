package io.customer360.sandbox.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.StringJoiner;

/** The app's answer when it does not do what it was asked. */
public final class AppRefusal extends IllegalStateException {
    private static final long serialVersionUID = 1L;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int BAD_REQUEST = 400;
    private static final int NOT_FOUND = 404;

    private final int status;
    private final String body;

    AppRefusal(String request, int status, String body) {
        super("%s: %d %s".formatted(request, status, body));
        this.status = status;
        this.body = body;
    }

    /** Whether it was what was sent that the app did not like. */
    public boolean ofContent() {
        return status == BAD_REQUEST;
    }

    /** Whether the app has nothing there. */
    boolean missing() {
        return status == NOT_FOUND;
    }

    /** The app's own words. */
    public String reason() {
        try {
            JsonNode answer = JSON.readTree(body);
            StringJoiner reasons = new StringJoiner("; ");
            answer.path("errorMessages").forEach(message -> reasons.add(message.asText()));
            answer.path("errors")
                    .properties()
                    .forEach(at -> reasons.add(at.getKey() + ": " + at.getValue().asText()));
            return reasons.length() == 0 ? getMessage() : reasons.toString();
        } catch (JsonProcessingException e) {
            return getMessage();
        }
    }
}
