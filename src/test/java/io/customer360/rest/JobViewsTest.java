package io.customer360.rest;

import static io.customer360.rest.Api.NOW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.customer360.run.ARun;
import io.customer360.run.Job;
import io.customer360.run.MemoryRunErrors;
import io.customer360.run.MemoryRuns;
import io.customer360.run.RunError;
import io.customer360.run.RunState;
import io.customer360.run.ShowErrors;
import io.customer360.run.ShowJobs;
import io.customer360.shared.Actor;
import io.customer360.shared.Actors;
import io.customer360.shared.DirectWork;
import io.customer360.shared.Permission;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What is shown of jobs")
class JobViewsTest {
    private static final Actor BOSS = Actors.boss();

    private final Api api = new Api();
    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    private final MemoryRuns runs = new MemoryRuns();
    private final MemoryRunErrors errors = new MemoryRunErrors();
    private final ShowJobs jobs =
            new ShowJobs(runs, errors, (job, by) -> {}, job -> Optional.empty(), ARun.HERE, clock);
    private final ShowErrors showErrors =
            new ShowErrors(errors, revision -> {}, new DirectWork(), clock);
    private final JobViews views = new JobViews(api.access, jobs, api.people, api.urls, clock);

    @Test
    @DisplayName("a run that was asked for is waited for until one begins")
    void waiting() {
        assertEquals(NOW.toEpochMilli(), job(NOW).asked());
        assertFalse(job(NOW).idle());

        ARun.over(runs, Job.CHORES, NOW.minusMillis(1), RunState.DONE, "");
        assertEquals(NOW.toEpochMilli(), job(NOW).asked(), "that one is older");

        ARun.over(runs, Job.CHORES, NOW, RunState.DONE, "");
        assertNull(job(NOW).asked());
        assertFalse(job(NOW).idle());
    }

    @Test
    @DisplayName("half a minute is waited; then it is said that none began")
    void idle() {
        var last = NOW.minusSeconds(30).plusMillis(1);
        assertEquals(last.toEpochMilli(), job(last).asked());

        assertNull(job(NOW.minusSeconds(30)).asked());
        assertTrue(job(NOW.minusSeconds(30)).idle());
    }

    @Test
    @DisplayName("a run tells programs its state, and people the whole job")
    void run() {
        var run = ARun.over(runs, Job.CHORES, NOW, RunState.FAILED, "gone <b>");
        var view = views.run(jobs.run(run.number(), BOSS), BOSS);

        var json = Api.json(view);
        assertTrue(json.contains("\"state\":\"failed\""), json);
        assertTrue(json.contains("\"message\":\"gone <b>\""), json);
        assertTrue(json.contains("\"percent\":50"), json);
        assertFalse(json.contains("askedBy"), json);
        assertTrue(Api.shown(view).contains("c360.jobs.chores.help"), Api.shown(view));
    }

    @Test
    @DisplayName("a failed record is named and linked, but never a customer that is hidden")
    void errors() {
        errors.report(Job.MEASURE_ALL, RunError.customer(Api.ACME), "bad", NOW);
        errors.report(Job.ABSORB_TICKETS, RunError.ticket(10_012), "gone", NOW);
        errors.report(Job.CHORES, "import 7", "full", NOW);

        var json = Api.json(views.errors(showErrors.newest(BOSS), BOSS));
        assertTrue(json.contains("\"name\":\"Acme\""), json);
        assertTrue(json.contains("/customers/1\""), json);
        assertTrue(json.contains("id+%3D+10012"), json);
        assertTrue(json.contains("\"record\":\"import 7\""), json);
        assertTrue(json.contains("\"count\":3"), json);

        var manager = Actors.actor("mona", Permission.MANAGE);
        var hidden = Api.json(views.errors(showErrors.newest(manager), manager));
        assertFalse(hidden.contains("Acme"), hidden);
        assertTrue(hidden.contains("\"customer\":1"), hidden);
    }

    private JobJson job(Instant asked) {
        var view = views.job(jobs.of("chores", BOSS), Optional.of(asked));
        return (JobJson) view.json();
    }
}
