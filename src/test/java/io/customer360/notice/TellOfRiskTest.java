package io.customer360.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.customer360.churn.SignalKind;
import io.customer360.measure.Judgement;
import io.customer360.measure.Measures;
import io.customer360.measure.Standing;
import io.customer360.measure.Standings;
import io.customer360.shared.CustomerId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What is told of risks and scores")
class TellOfRiskTest {
    private static final CustomerId ACME = new CustomerId(7);
    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    private static final String NONE = "1";

    private final MemoryNoticeEvents events = new MemoryNoticeEvents();
    private final Stored stored = new Stored();
    private final TellOfRisk standings = new TellOfRisk(stored, events);

    @Test
    @DisplayName("F-193 a risk that rises to medium or high is told, with its new signals")
    void rises() {
        String signals = "1\nsilence medium 2026-02-20\nno-login high 2026-02-25";
        replace(judged(2, 3, "1\nsilence medium 2026-02-20"), judged(2, 3, signals));
        assertEquals(List.of(), events.all());

        replace(judged(1, 3, NONE), judged(2, 3, "1\nsilence medium 2026-02-20"));
        replace(judged(2, 3, "1\nsilence medium 2026-02-20"), judged(3, 3, signals));
        assertEquals(
                List.of(
                        "risk {from=low, signals=1, to=medium}",
                        "risk {from=medium, signals=1, to=high}"),
                told());
    }

    @Test
    @DisplayName("F-193 a hundred signals of one customer at once are one event")
    void hundred() {
        StringBuilder signals = new StringBuilder(NONE);
        for (var kind : SignalKind.values()) {
            signals.append("\n").append(kind.code()).append(" high 2026-02-20");
        }
        replace(judged(1, 3, NONE), judged(3, 3, signals.toString()));
        assertEquals(1, events.all().size());
    }

    @Test
    @DisplayName("F-193 a score that falls to critical is told, one that falls further is not")
    void critical() {
        replace(judged(1, 2, NONE), judged(1, 1, NONE));
        assertEquals(List.of("score {score=35.5, to=critical}"), told());
        replace(judged(1, 1, NONE), judged(1, 1, NONE));
        replace(judged(1, 3, NONE), judged(1, 2, NONE));
        replace(judged(1, 0, NONE), judged(1, 1, NONE));
        assertEquals(1, events.all().size());
    }

    @Test
    @DisplayName("F-193 nothing is told of a first measurement, of who has left or comes back")
    void silent() {
        standings.replace(
                List.of(new Standing.Change(standing(judged(3, 1, NONE)), Optional.empty())), 1);
        replace(judged(1, 3, NONE).frozen(true), judged(3, 1, NONE));
        replace(judged(1, 3, NONE), judged(3, 1, NONE).frozen(true));
        replace(judged(3, 3, NONE), judged(1, 3, NONE));
        assertEquals(List.of(), events.all());
        assertEquals(4, stored.changes.size());
    }

    @Test
    @DisplayName("F-193 what a changed model makes of all customers is told of none")
    void otherModel() {
        var before = judged(1, 3, NONE);
        var after = judged(3, 1, NONE);
        replace(before, model(after, 2));
        assertEquals(List.of(), events.all());
    }

    @Test
    @DisplayName("F-193 the same standing stored once more is told once")
    void once() {
        replace(judged(1, 3, NONE), judged(3, 3, NONE));
        replace(judged(1, 3, NONE), judged(3, 3, NONE));
        assertEquals(1, told().size());
    }

    private static final class Stored implements Standings {
        private final List<Standing.Change> changes = new ArrayList<>();

        @Override
        public Map<CustomerId, Standing.Kept> of(Collection<CustomerId> customers) {
            return Map.of();
        }

        @Override
        public int replace(Collection<Standing.Change> some, int run) {
            changes.addAll(some);
            return some.size();
        }

        @Override
        public void expire(Collection<CustomerId> customers) {}

        @Override
        public int remove(Collection<CustomerId> customers) {
            return 0;
        }
    }

    private void replace(Judgement before, Judgement after) {
        var known = new Standing.Kept(standing(before), 1);
        Instant at = NOW.plusSeconds(after.risk().orElse(0));
        Standing next =
                new Standing(
                        ACME,
                        at,
                        LocalDate.parse("2026-03-01"),
                        1,
                        Measures.NONE,
                        Optional.of(after));
        standings.replace(List.of(new Standing.Change(next, Optional.of(known))), 2);
    }

    private static Standing standing(Judgement judgement) {
        return new Standing(
                ACME,
                NOW.minusSeconds(60),
                LocalDate.parse("2026-03-01"),
                1,
                Measures.NONE,
                Optional.of(judgement));
    }

    private static Judgement judged(int risk, int band, String signals) {
        return new Judgement(
                1,
                1,
                ZoneOffset.UTC,
                OptionalDouble.of(35.5),
                band == 0,
                band == 0 ? OptionalInt.empty() : OptionalInt.of(band),
                OptionalInt.of(risk),
                10,
                0,
                signals,
                NONE,
                false);
    }

    private static Judgement model(Judgement it, int version) {
        return new Judgement(
                version,
                version,
                it.zone(),
                it.score(),
                it.provisional(),
                it.band(),
                it.risk(),
                it.riskPoints(),
                it.slope(),
                it.signals(),
                it.recent(),
                it.frozen());
    }

    private List<String> told() {
        return events.all().stream()
                .map(it -> it.kind().code() + " " + new TreeMap<>(it.details()))
                .toList();
    }
}
