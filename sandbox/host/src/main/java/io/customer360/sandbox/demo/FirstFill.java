package io.customer360.sandbox.demo;

import com.fasterxml.jackson.databind.JsonNode;
import io.customer360.sandbox.jira.JiraWorld;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Fills the app once in the life of a home: what people change or delete afterwards stays as they
 * left it. A fill that fails ends nothing and goes on at the next start.
 *
 * @param world where the mark is kept
 */
public record FirstFill(JiraWorld world) {
    private static final Logger LOG = LoggerFactory.getLogger(FirstFill.class);
    private static final String FACTS = "rebuild-facts";
    private static final String MEASURES = "measure-all";
    private static final String CHORES = "chores";
    private static final int LOOKS = 150;
    private static final Duration PAUSE = Duration.ofMillis(200);

    /** Runs the fill unless it has been completed before. */
    public void run(Runnable fill) {
        var marks = new DemoMarks(world);
        if (marks.filled()) {
            return;
        }
        try {
            fill.run();
            marks.fill();
        } catch (RuntimeException e) {
            LOG.warn("The demo portfolio is not complete: {}", oneLine(e));
            LOG.debug("because", e);
        }
    }

    /**
     * Lets an app that has never looked at the organisations do so now rather than in a minute: one
     * in a home that was filled before the app had a list of customers.
     */
    public static void directory(AppDoor app) {
        try {
            if (app.get("/settings/tickets").path("refresh").path("readAt").isNull()) {
                app.send("POST", "/settings/tickets/refresh", Map.of());
            }
        } catch (RuntimeException e) {
            LOG.warn("The app will look at the organisations later: {}", oneLine(e));
        }
    }

    /**
     * Lets an app that has never measured its customers do so now rather than at night: first what
     * it knows of tickets, then the customers and what they are worth. A later start finds all
     * done.
     */
    public static void measures(AppDoor app) {
        try {
            if (lastRun(app, MEASURES).isMissingNode()) {
                app.send("POST", "/jobs/" + FACTS + "/run", Map.of());
                awaitFacts(app);
                app.send("POST", "/jobs/" + MEASURES + "/run", Map.of());
                app.send("POST", "/jobs/" + CHORES + "/run", Map.of());
            }
        } catch (RuntimeException e) {
            LOG.warn("The app will measure the customers later: {}", oneLine(e));
        }
    }

    private static void awaitFacts(AppDoor app) {
        int looks = 0;
        while (looks < LOOKS && lastRun(app, FACTS).path("atWork").asBoolean(true)) {
            LockSupport.parkNanos(PAUSE.toNanos());
            looks++;
        }
    }

    private static JsonNode lastRun(AppDoor app, String job) {
        return app.get("/jobs/" + job).path("runs").path(0);
    }

    private static String oneLine(RuntimeException failure) {
        return String.valueOf(failure.getMessage()).replaceAll("\\s+", " ");
    }
}
