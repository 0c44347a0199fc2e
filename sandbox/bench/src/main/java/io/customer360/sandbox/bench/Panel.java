package io.customer360.sandbox.bench;

import com.atlassian.jira.user.ApplicationUser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.customer360.sandbox.Sandbox;
import java.io.IOException;
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

    private final Sandbox sandbox;
    private final ApplicationUser reader;
    private final Browser browser;

    Panel(Sandbox sandbox, Browser browser) {
        this.sandbox = sandbox;
        this.reader = sandbox.world().user(READER);
        this.browser = browser;
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
    String afterPaint(Subject beside) throws IOException {
        return get(beside, "text/html");
    }

    /** Asks the same for its values. */
    Found values(Subject beside) throws IOException {
        JsonNode answer = JSON.readTree(get(beside, "application/json"));
        List<String> newest = new ArrayList<>();
        answer.path("items").forEach(item -> newest.add(item.path("key").asText()));
        return new Found(answer.path("count").asLong(), newest);
    }

    private String get(Subject beside, String accept) throws IOException {
        return browser.get(
                "/rest/customer360/1.0/customers/%d/tickets/open?except=%s"
                        .formatted(beside.organisation(), beside.ticket().getKey()),
                accept);
    }
}
