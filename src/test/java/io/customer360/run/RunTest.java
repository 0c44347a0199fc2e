package io.customer360.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.customer360.shared.CustomerId;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A run")
class RunTest {
    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    private static final ThisNode ONE = new Node("one", NOW.minusSeconds(3600));
    private static final ThisNode TWO = new Node("two", NOW.plusSeconds(30));

    @Test
    @DisplayName("lives for a minute after it last said so")
    void living() {
        var run = begun();

        assertTrue(run.living(ONE, NOW.plusSeconds(60)));
        assertFalse(run.living(ONE, NOW.plusSeconds(61)));
        assertTrue(run.alive(NOW.plusSeconds(10)).living(ONE, NOW.plusSeconds(70)));
        assertFalse(run.over(RunState.DONE, Optional.empty(), NOW).living(ONE, NOW));
    }

    @Test
    @DisplayName("R4 is dead when its node has started since, but not when another one has")
    void restarted() {
        assertFalse(begun().living(new Node("one", NOW.plusSeconds(1)), NOW.plusSeconds(2)));
        assertTrue(begun().living(new Node("one", NOW), NOW.plusSeconds(2)));
        assertTrue(begun().living(TWO, NOW.plusSeconds(40)));
    }

    @Test
    @DisplayName("was cut off when it went silent or says so, not when it has come to an end")
    void cutOff() {
        assertFalse(begun().cutOff(ONE, NOW));
        assertTrue(begun().cutOff(ONE, NOW.plusSeconds(61)));
        for (RunState state : RunState.values()) {
            var over = begun().over(state, Optional.empty(), NOW);
            assertEquals(state == RunState.ABANDONED, over.cutOff(ONE, NOW), state.name());
        }
    }

    @Test
    @DisplayName("counts what is done, and knows when there was more than it thought")
    void counts() {
        var run = begun().of(10).past("a", 8, 5, 1, NOW).past("b", 4, 2, 0, NOW.plusSeconds(9));

        assertEquals(
                List.of(12, 12, 7, 1),
                List.of(run.total(), run.done(), run.written(), run.failed()));
        assertEquals(Optional.of("b"), run.cursor());
        assertEquals(NOW.plusSeconds(9), run.heartbeat());
        var wordy = run.over(RunState.FAILED, Optional.of("x".repeat(999)), NOW);
        assertEquals(Run.MAX_MESSAGE, wordy.message().orElseThrow().length());
    }

    @Test
    @DisplayName("is for a minute, an hour, or the night of this Jira, or for nobody else's time")
    void buckets() {
        var late = Instant.parse("2026-11-22T23:05:59Z");

        assertEquals("2026-11-22T23:05Z", Buckets.minute(late));
        assertEquals("2026-11-22T23Z", Buckets.hour(late));
        assertEquals("2026-11-22", Buckets.night(late, ZoneOffset.UTC));
        assertEquals("2026-11-23", Buckets.night(late, ZoneId.of("Europe/Vienna")));
        assertNotEquals(Buckets.asked(), Buckets.asked());
        assertTrue(Buckets.asked().matches("asked-[0-9a-f-]{36}"));
    }

    @Test
    @DisplayName("R9 of a night happens once, though the hour after two comes twice")
    void daylight() {
        var vienna = ZoneId.of("Europe/Vienna");
        var first = Instant.parse("2026-10-25T00:30:00Z");
        var second = Instant.parse("2026-10-25T01:30:00Z");

        assertEquals(2, first.atZone(vienna).getHour());
        assertEquals(2, second.atZone(vienna).getHour());
        assertEquals(Buckets.night(first, vienna), Buckets.night(second, vienna));
    }

    @Test
    @DisplayName("says on one line why something failed: what the innermost cause says")
    void reasons() {
        var cause = new IllegalStateException(" no\tcurrency\u0000\n XXX ");
        assertEquals(
                "IllegalStateException: no currency XXX",
                Reason.of(new RuntimeException("outer", cause)));
        assertEquals("ArithmeticException", Reason.of(new ArithmeticException()));
        assertEquals(400, Reason.of(new RuntimeException("x".repeat(999))).length());
        assertEquals("RuntimeException: ?", Reason.of(new RuntimeException("\ud83d")));
    }

    @Test
    @DisplayName("names customers and tickets so that they can be found again")
    void records() {
        var customer = RunError.customer(new CustomerId(17));
        assertEquals(Optional.of(new CustomerId(17)), error(customer).customer());
        assertEquals(Optional.empty(), error(customer).ticket());
        assertEquals(Optional.of(10_500L), error(RunError.ticket(10_500)).ticket());
        assertEquals(Optional.empty(), error("customer:x").customer());
    }

    @Test
    @DisplayName("belongs to a job whose code leads back to it")
    void codes() {
        Set<String> texts = new HashSet<>();
        for (Job job : Job.values()) {
            assertEquals(Optional.of(job), Job.ofCode(job.code()));
            assertEquals("c360.jobs." + job.code() + ".label", job.textKey());
        }
        for (RunState state : RunState.values()) {
            texts.add(state.textKey());
        }
        assertEquals(RunState.values().length, texts.size());
        assertEquals(Optional.empty(), Job.ofCode("nothing"));
    }

    @Test
    @DisplayName("is forgotten after a month, sooner where there is one every minute")
    void forgotten() {
        var runs = new MemoryRuns();
        var errors = new MemoryRunErrors();
        for (int number = 0; number < 60; number++) {
            for (Job job : List.of(Job.CHORES, Job.ABSORB_TICKETS)) {
                runs.begin(job, "b" + number, ONE, Optional.empty(), NOW);
                runs.keep(
                        runs.latest(job).orElseThrow().over(RunState.DONE, Optional.empty(), NOW));
            }
        }
        errors.report(Job.CHORES, "old", "why", NOW);

        forget(runs, errors, 3);
        assertEquals(60, runs.newest(Job.CHORES, 99).size());
        assertEquals(50, runs.newest(Job.ABSORB_TICKETS, 99).size());
        assertEquals(1, errors.count());
        forget(runs, errors, 31);
        assertEquals(50, runs.newest(Job.CHORES, 99).size());
        assertEquals(0, errors.count());
    }

    private static void forget(Runs runs, RunErrors errors, int days) {
        var then = NOW.plusSeconds(86_400L * days);
        new ForgetRuns(runs, errors, Clock.fixed(then, ZoneOffset.UTC)).run();
    }

    private static RunError error(String record) {
        return new RunError(1, Job.CHORES, record, "why", 1, NOW, NOW);
    }

    private static Run begun() {
        return new MemoryRuns().begin(Job.CHORES, "b", ONE, Optional.empty(), NOW).orElseThrow();
    }

    private record Node(String name, Instant since) implements ThisNode {}
}
