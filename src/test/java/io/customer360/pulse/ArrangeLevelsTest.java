package io.customer360.pulse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.customer360.shared.Actor;
import io.customer360.shared.Actors;
import io.customer360.shared.Arrangement;
import io.customer360.shared.DirectWork;
import io.customer360.shared.Forbidden;
import io.customer360.shared.NotFound;
import io.customer360.shared.Permission;
import io.customer360.shared.Refusals;
import io.customer360.shared.Stale;
import io.customer360.status.StatusColour;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Arranging the levels of pulses (F-234)")
class ArrangeLevelsTest {

    private static final Actor ADMIN = Actors.carla(Permission.MANAGE);
    private static final LevelId NEUTRAL = new LevelId(3);

    private final MemoryPulseSettings settings = new MemoryPulseSettings();
    private final Set<LevelId> used = new HashSet<>();
    private final ArrangeLevels arrange =
            new ArrangeLevels(
                    settings.levels(),
                    new FixedUses(used, Set.of(), Set.of()),
                    new DirectWork(),
                    Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC));

    @Test
    @DisplayName("F-234 a new level comes last; an id is never given twice")
    void adds() {
        LevelList added = arrange.add(draft(0, " Ecstatic ", 99, true), ADMIN);
        Level last = added.all().get(5);

        assertEquals(
                new Level(new LevelId(6), "Ecstatic", 99, StatusColour.PURPLE, 6, false), last);
        LevelList removed = arrange.remove(last.id(), 1, ADMIN);
        assertEquals(LevelList.DEFAULT.all(), removed.all());
        assertEquals(
                new LevelId(7), arrange.add(draft(2, "Again", 1, true), ADMIN).all().get(5).id());
        assertEquals(
                "Very positive (100, green)",
                settings.revisions().get(0).changes().get(0).from().lines().findFirst().get());
    }

    @Test
    @DisplayName("F-234 a level that a pulse has is not offered any more and keeps its name")
    void retires() {
        used.add(NEUTRAL);
        LevelList retired = arrange.remove(NEUTRAL, 0, ADMIN);

        assertTrue(retired.find(NEUTRAL).orElseThrow().retired());
        assertEquals("Neutral", retired.find(NEUTRAL).orElseThrow().name());
        assertEquals(List.of(1, 2, 4, 5), ids(settings.levels().offered()));
        assertEquals(List.of(1, 2, 3, 4, 5), ids(settings.levels().all()));
        assertEquals(
                "-Neutral (50, grey)",
                settings.revisions().get(0).changes().get(0).to().lines().toList().get(2));
        arrange.add(draft(1, "NEUTRAL", 50, true), ADMIN);
        assertEquals(
                List.of("name c360.pulse-settings.name-taken.error"),
                Refusals.of(() -> arrange.change(NEUTRAL, draft(2, "Neutral", 50, true), ADMIN)),
                "its name is another one's now");
    }

    @Test
    @DisplayName("F-234 one that is offered no more can be offered again")
    void offersAgain() {
        arrange.change(NEUTRAL, draft(0, "Neutral", 50, false), ADMIN);
        assertEquals(List.of(1, 2, 4, 5), ids(settings.levels().offered()));
        arrange.change(NEUTRAL, draft(1, "So-so", 40, true), ADMIN);

        var level = settings.levels().find(NEUTRAL).orElseThrow();
        assertEquals(new Level(NEUTRAL, "So-so", 40, StatusColour.PURPLE, 3, false), level);
    }

    @Test
    @DisplayName("F-234 the last two levels cannot go, neither by deleting nor by not offering")
    void keepsTwo() {
        for (int id = 1; id <= 3; id++) {
            arrange.remove(new LevelId(id), id - 1, ADMIN);
        }
        var error = List.of(" c360.pulse-settings.last-levels.error");
        assertEquals(error, Refusals.of(() -> arrange.remove(new LevelId(4), 3, ADMIN)));
        assertEquals(
                error,
                Refusals.of(
                        () -> arrange.change(new LevelId(4), draft(3, "Bad", 1, false), ADMIN)));
    }

    @Test
    @DisplayName("F-234 the order becomes the one asked for, which names each level once")
    void orders() {
        var ordered = arrange.arrange(new Arrangement(0, List.of(5, 4, 3, 2, 1)), ADMIN);
        assertEquals(List.of(5, 4, 3, 2, 1), ids(ordered.all()));
        assertEquals(1, ordered.all().get(0).position());
        for (var ids :
                List.of(List.of(1, 2, 3, 4), List.of(1, 2, 3, 4, 4), List.of(1, 2, 3, 4, 9))) {
            assertEquals(
                    List.of("order c360.order.incomplete.error"),
                    Refusals.of(() -> arrange.arrange(new Arrangement(1, ids), ADMIN)));
        }
    }

    @Test
    @DisplayName("F-234 refuses others, the unknown and what was changed meanwhile")
    void refuses() {
        assertThrows(Forbidden.class, () -> arrange.remove(NEUTRAL, 0, Actors.carla()));
        assertThrows(NotFound.class, () -> arrange.remove(new LevelId(99), 0, ADMIN));
        arrange.remove(NEUTRAL, 0, ADMIN);
        var stale = assertThrows(Stale.class, () -> arrange.remove(new LevelId(1), 0, ADMIN));
        assertSame(settings.levels().current(), stale.current());
        var same = arrange.change(new LevelId(1), same(1), ADMIN);
        assertEquals(1, same.version(), "what changes nothing makes no version");
    }

    @Test
    @DisplayName("F-234 names and points that cannot be are refused together")
    void parses() {
        assertEquals(
                List.of(
                        "name c360.input.too-long.error",
                        "points c360.input.number-range.error",
                        "colour c360.input.choice.error"),
                Refusals.of(
                        () ->
                                LevelDraft.parse(
                                        Map.of(
                                                "version", "0",
                                                "name", "x".repeat(61),
                                                "points", "101",
                                                "colour", "plaid"))));
        assertEquals(
                List.of(
                        "version c360.input.required.error",
                        "name c360.input.required.error",
                        "points c360.input.required.error",
                        "colour c360.input.required.error"),
                Refusals.of(() -> LevelDraft.parse(Map.of("name", " \u0000 "))));
    }

    private static LevelDraft same(int version) {
        return new LevelDraft(version, "Very positive", 100, StatusColour.GREEN, true);
    }

    private static LevelDraft draft(int version, String name, int points, boolean offered) {
        return LevelDraft.parse(
                Map.of(
                        "version", Integer.toString(version),
                        "name", name,
                        "points", Integer.toString(points),
                        "colour", "purple",
                        "offered", Boolean.toString(offered)));
    }

    private static List<Integer> ids(List<Level> levels) {
        return levels.stream().map(it -> it.id().value()).toList();
    }
}
