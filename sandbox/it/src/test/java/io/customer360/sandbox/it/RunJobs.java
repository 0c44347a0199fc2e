package io.customer360.sandbox.it;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Has jobs of an installation run by the API, as the administrator, and waits for them. */
record RunJobs(Visitor admin) {
    private static final Duration LONGEST = Duration.ofMinutes(3);
    private static final int PAUSE = 100;

    static RunJobs on(Installation on) {
        return of(on.as("admin"));
    }

    /** The same where an administrator is signed in. */
    static RunJobs of(Visitor admin) {
        return new RunJobs(admin);
    }

    /** Asks for a run and answers it when it is over. */
    JsonNode finished(String job) {
        return after(ask(job), job, run -> !run.path("atWork").asBoolean());
    }

    /** Asks for a run and answers it as soon as it is at work. */
    JsonNode begun(String job) {
        return after(ask(job), job, run -> true);
    }

    /** The latest run of a job; missing when there is none. */
    JsonNode latest(String job) {
        return admin.get("jobs/" + job).expect(200).json().path("runs").path(0);
    }

    /** The run of this number once it is over. */
    JsonNode over(int number) {
        return until(() -> admin.get("runs/" + number).expect(200).json(), RunJobs::isOver);
    }

    private static boolean isOver(JsonNode run) {
        return !run.path("atWork").asBoolean();
    }

    private int ask(String job) {
        int before = latest(job).path("number").asInt();
        admin.post("jobs/" + job + "/run", Forms.of()).expect(200);
        return before;
    }

    private JsonNode after(int before, String job, Predicate<JsonNode> wanted) {
        return until(
                () -> latest(job), run -> run.path("number").asInt() > before && wanted.test(run));
    }

    private static JsonNode until(Supplier<JsonNode> look, Predicate<JsonNode> wanted) {
        var end = Instant.now().plus(LONGEST);
        var seen = look.get();
        while (!wanted.test(seen)) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("in vain: " + seen);
            }
            pause();
            seen = look.get();
        }
        return seen;
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopping);
        }
    }
}
