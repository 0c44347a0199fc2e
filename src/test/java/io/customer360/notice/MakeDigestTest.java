package io.customer360.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.customer360.shared.CustomerId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What is different from a week ago (X-16)")
class MakeDigestTest {
    private static final LocalDate MONDAY = LocalDate.parse("2026-11-23");
    private static final CustomerId ACME = new CustomerId(1);
    private static final DigestState.Line WELL =
            line(
                    false,
                    81,
                    3,
                    1,
                    Set.of("silence@2026-11-01"),
                    Map.of("EUR", 120_000L),
                    "2027-06-30");

    @Test
    @DisplayName("X-16 nothing different, nothing told")
    void nothing() {
        assertEquals(List.of(), changes(WELL, WELL));
        var drift = line(false, 84, 3, 1, WELL.signals(), WELL.arr(), "2027-06-30");
        assertEquals(List.of(), changes(WELL, drift), "fewer points than are worth telling");
        assertEquals(Map.of(), MakeDigest.of(Optional.empty(), state(Map.of()), true));
    }

    @Test
    @DisplayName("X-16 score, band, risk, signals and revenue, each with what it was")
    void everything() {
        var worse =
                line(
                        false,
                        43,
                        1,
                        3,
                        Set.of("spike@2026-11-20", "overdue@2026-11-21"),
                        Map.of("EUR", 90_000L, "USD", 5_050L),
                        "2027-06-30");
        assertEquals(
                List.of(
                        "BAND 3 1",
                        "SCORE 81 43",
                        "RISK 1 3",
                        "SIGNALS  2",
                        "OVER  1",
                        "ARR 1200.00 EUR 900.00 EUR\n50.50 USD"),
                changes(WELL, worse));
        assertEquals(
                List.of("BAND 3 1", "SCORE 81 43", "RISK 1 3", "SIGNALS  2", "OVER  1"),
                texts(
                        MakeDigest.of(
                                        Optional.of(state(Map.of(ACME, WELL))),
                                        state(Map.of(ACME, worse)),
                                        false)
                                .get(ACME)),
                "amounts are for those who may see revenue");
        assertEquals(
                List.of("SCORE 81 86"),
                changes(WELL, line(false, 86, 3, 1, WELL.signals(), WELL.arr(), "2027-06-30")));
    }

    @Test
    @DisplayName("X-16 a renewal is told once, when it comes near")
    void renewal() {
        var before = state(Map.of(ACME, WELL), MONDAY.minusDays(7));
        var soon = line(false, 81, 3, 1, WELL.signals(), WELL.arr(), "2026-12-23");
        assertEquals(List.of("RENEWAL  2026-12-23"), changes(WELL, soon));
        assertEquals(List.of("RENEWAL  2026-12-23"), texts(told(before.day(), soon, soon)));
        assertEquals(List.of(), texts(told(MONDAY.minusDays(0), soon, soon)), "told already");
        var over = line(false, 81, 3, 1, WELL.signals(), WELL.arr(), "2026-11-22");
        assertEquals(List.of(), changes(WELL, over));
    }

    @Test
    @DisplayName("X-16 who is new, who has left, and who is gone")
    void comings() {
        assertEquals(
                Map.of(ACME, List.of(new DigestChange(DigestChange.Kind.NEW, "", ""))),
                MakeDigest.of(Optional.empty(), state(Map.of(ACME, WELL)), true));
        var left = line(true, 20, 1, 3, Set.of(), WELL.arr(), "2027-06-30");
        assertEquals(List.of("LEFT  "), changes(WELL, left));
        assertEquals(List.of(), changes(left, left));
        assertEquals(
                Set.of(ACME),
                MakeDigest.gone(Optional.of(state(Map.of(ACME, WELL))), state(Map.of())));
        assertEquals(Set.of(), MakeDigest.gone(Optional.empty(), state(Map.of())));
    }

    @Test
    @DisplayName("X-16 how things stood is kept exactly, and nonsense is as if nothing was kept")
    void kept() {
        var bare =
                new DigestState.Line(
                        false,
                        OptionalInt.empty(),
                        OptionalInt.empty(),
                        OptionalInt.empty(),
                        new TreeSet<>(),
                        new TreeMap<>(),
                        Optional.empty());
        var state = state(Map.of(ACME, WELL, new CustomerId(2), bare));
        assertEquals(Optional.of(state), DigestState.parse(state.text()));
        assertEquals(
                "1|2026-11-23\n1|0|81|3|1|silence@2026-11-01|EUR120000|2027-06-30\n2|0||||||",
                state.text());
        for (String bad : List.of("", "2|2026-11-23", "1|soon", "1|2026-11-23\n1|0|x|||||")) {
            assertTrue(DigestState.parse(bad).isEmpty(), bad);
        }
    }

    private static List<DigestChange> told(
            LocalDate day, DigestState.Line before, DigestState.Line now) {
        return MakeDigest.of(
                        Optional.of(state(Map.of(ACME, before), day)),
                        state(Map.of(ACME, now)),
                        true)
                .getOrDefault(ACME, List.of());
    }

    private static List<String> changes(DigestState.Line before, DigestState.Line now) {
        return texts(told(MONDAY.minusDays(7), before, now));
    }

    private static List<String> texts(List<DigestChange> changes) {
        return changes.stream().map(it -> it.kind() + " " + it.from() + " " + it.to()).toList();
    }

    private static DigestState state(Map<CustomerId, DigestState.Line> lines) {
        return state(lines, MONDAY);
    }

    private static DigestState state(Map<CustomerId, DigestState.Line> lines, LocalDate day) {
        return new DigestState(day, lines);
    }

    private static DigestState.Line line(
            boolean left,
            int score,
            int band,
            int risk,
            Set<String> signals,
            Map<String, Long> arr,
            String renewal) {
        return new DigestState.Line(
                left,
                OptionalInt.of(score),
                OptionalInt.of(band),
                OptionalInt.of(risk),
                new TreeSet<>(signals),
                new TreeMap<>(arr),
                Optional.of(LocalDate.parse(renewal)));
    }
}
