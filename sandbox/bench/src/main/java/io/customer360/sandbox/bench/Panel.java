package io.customer360.sandbox.bench;

import com.atlassian.jira.user.ApplicationUser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.customer360.sandbox.Sandbox;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The app itself: the panel is drawn in the process as Jira draws it with the issue; what it asks
 * for after paint goes through HTTP as the browser asks.
 */
final class Panel {
    /** Who reads the ticket: an agent who sees every customer. */
    static final String READER = "admin";

    private static final String RIGHT = "atl.jira.view.issue.right.context";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final Sandbox sandbox;
    private final ApplicationUser reader;
    private final String cookie;

    Panel(Sandbox sandbox) {
        this.sandbox = sandbox;
        this.reader = sandbox.world().user(READER);
        this.cookie = sandbox.signIn(READER);
    }

    /** Draws the panel and answers its HTML. */
    String draw(Subject beside) throws Exception {
        Map<String, Object> context =
                Map.of(
                        "user", reader,
                        "issue", beside.ticket(),
                        "project", beside.ticket().project());
        return sandbox.world()
                .runAs(
                        reader,
                        () -> {
                            var html = new StringBuilder();
                            sandbox.fragments()
                                    .panels(RIGHT, context)
                                    .forEach(panel -> html.append(panel.body()));
                            return html.toString();
                        });
    }

    /** Asks for the fragment with the open tickets, as the panel's script does. */
    Found afterPaint(Subject beside) throws IOException, InterruptedException {
        get(beside, "text/html");
        return null;
    }

    /** Asks the same for its values. */
    Found values(Subject beside) throws IOException, InterruptedException {
        JsonNode answer = JSON.readTree(get(beside, "application/json"));
        List<String> newest = new ArrayList<>();
        answer.path("items").forEach(item -> newest.add(item.path("key").asText()));
        return new Found(answer.path("count").asLong(), newest);
    }

    private String get(Subject beside, String accept) throws IOException, InterruptedException {
        URI address =
                URI.create(
                        "%s/rest/customer360/1.0/customers/%d/tickets/open?except=%s"
                                .formatted(
                                        sandbox.url(),
                                        beside.organisation(),
                                        beside.ticket().getKey()));
        var request =
                HttpRequest.newBuilder(address)
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
