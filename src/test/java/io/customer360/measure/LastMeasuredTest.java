package io.customer360.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.customer360.run.Job;
import io.customer360.run.MemoryRuns;
import io.customer360.run.Run;
import io.customer360.run.RunState;
import io.customer360.run.ThisNode;
import io.customer360.shared.CustomerId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("How fresh a standing is")
class LastMeasuredTest {

    private static final Instant AT = Instant.parse("2026-06-30T10:00:00Z");
    private static final Standing STANDING =
            new Standing(new CustomerId(7), AT, LocalDate.parse("2026-06-30"), 1, Measures.NONE)
                    .judged(new Portfolio().judgement);
    private static final Standing.Kept KEPT = new Standing.Kept(STANDING, 1);

    private final MemoryRuns runs = new MemoryRuns();
    private final LastMeasured last = new LastMeasured(runs, Clock.fixed(AT, ZoneOffset.UTC));

    @Test
    @DisplayName("F-134 as fresh as the last hourly run that came to its end, or as itself")
    void runs() {
        assertEquals(AT, last.at(KEPT));
        run(AT.minusSeconds(60), RunState.DONE);
        assertEquals(AT, last.at(KEPT), "what was stored since is fresher");
        run(AT.plusSeconds(3600), RunState.DONE);
        run(AT.plusSeconds(7200), RunState.FAILED);
        run(AT.plusSeconds(9000), RunState.ABANDONED);

        assertEquals(AT.plusSeconds(3600), last.at(KEPT));
    }

    @Test
    @DisplayName("F-134 a run that could not measure the customer makes nothing fresher")
    void refused() {
        run(AT.plusSeconds(3600), RunState.DONE);
        assertEquals(AT.plusSeconds(3600), last.at(KEPT));
        assertEquals(AT, last.at(new Standing.Kept(STANDING, 1, true)));

        run(AT.plus(Duration.ofDays(7)), RunState.DONE);
        assertEquals(AT, last.at(KEPT), "a week has gone by since it was measured");
    }

    @Test
    @DisplayName("F-134 after three hours without such a run it is stale")
    void stale() {
        assertFalse(last.stale(AT.minus(LastMeasured.STALE_AFTER)));
        assertTrue(last.stale(AT.minus(LastMeasured.STALE_AFTER).minusMillis(1)));
        assertEquals(Duration.ofHours(3), LastMeasured.STALE_AFTER);
    }

    private void run(Instant started, RunState state) {
        var node = new Node();
        Run begun =
                runs.begin(Job.MEASURE_DUE, started.toString(), node, Optional.empty(), started)
                        .orElseThrow();
        runs.keep(
                new Run(
                        begun.number(),
                        begun.job(),
                        begun.bucket(),
                        begun.node(),
                        state,
                        started,
                        Optional.of(started),
                        started,
                        Optional.empty(),
                        0,
                        0,
                        0,
                        0,
                        Optional.empty(),
                        Optional.empty(),
                        false));
    }

    private record Node() implements ThisNode {
        @Override
        public String name() {
            return "one";
        }

        @Override
        public Instant since() {
            return Instant.EPOCH;
        }
    }
}
