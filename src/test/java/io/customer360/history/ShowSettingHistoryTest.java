package io.customer360.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.customer360.customer.MemoryPeople;
import io.customer360.shared.Actor;
import io.customer360.shared.Actors;
import io.customer360.shared.FieldChange;
import io.customer360.shared.Forbidden;
import io.customer360.shared.Permission;
import io.customer360.shared.UserKey;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("X-05 The history of settings")
class ShowSettingHistoryTest {
    private static final SettingTrail TRAIL = new SettingTrail(Set.of("tiers"), Set.of());
    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

    @Test
    @DisplayName("is for those who manage the app alone")
    void managers() {
        var history = history(List.of());
        var others = Actors.carla(Permission.VIEW_ALL, Permission.EDIT, Permission.SEE_REVENUE);
        assertThrows(Forbidden.class, () -> history.on(TRAIL, OptionalInt.empty(), others));
    }

    @Test
    @DisplayName("tells who, when, and what stood there before and since")
    void told() {
        var entry = history(List.of(edit(1, "Gold\nSilver", "Gold\nBronze"))).on(1).get(0);
        assertEquals("Carla Castle", entry.by());
        assertEquals(NOW, entry.at());
        assertEquals(
                List.of(new SettingChange("tiers", List.of("Silver"), List.of("Bronze"))),
                entry.changes());
    }

    @Test
    @DisplayName("tells another order by what lies between the first and the last difference")
    void moved() {
        var entry = history(List.of(edit(1, "A\nB\nC\nD", "A\nC\nB\nD"))).on(1).get(0);
        assertEquals(
                List.of(new SettingChange("tiers", List.of("B", "C"), List.of("C", "B"))),
                entry.changes());
    }

    @Test
    @DisplayName("tells a line that stands there twice once for each")
    void twice() {
        var entry = history(List.of(edit(1, "A", "A\nA"))).on(1).get(0);
        assertEquals(List.of(new SettingChange("tiers", List.of(), List.of("A"))), entry.changes());
    }

    @Test
    @DisplayName("tells nothing of a change of blank lines")
    void blank() {
        var entry = history(List.of(edit(1, "A\nB", "A\nB\n"))).on(1).get(0);
        assertEquals(List.of(new SettingChange("tiers", List.of(), List.of())), entry.changes());
    }

    @Test
    @DisplayName("shows ten edits at a time, and goes on before the oldest of them")
    void pages() {
        var edits = IntStream.range(0, 21).mapToObj(i -> edit(100 - i, "A", "B")).toList();
        var history = history(edits);
        var first = history.on(TRAIL, OptionalInt.empty(), Actors.boss());
        assertEquals(10, first.entries().size());
        assertEquals(OptionalInt.of(91), first.older());
        var second = history.on(TRAIL, first.older(), Actors.boss());
        assertEquals(90, second.entries().get(0).id());
        var last = history.on(TRAIL, second.older(), Actors.boss());
        assertEquals(1, last.entries().size());
        assertEquals(OptionalInt.empty(), last.older());
    }

    private static SettingEdit edit(int id, String from, String to) {
        var change = new FieldChange("tiers", from, to);
        return new SettingEdit(id, "tiers", "", new UserKey("carla"), NOW, List.of(change));
    }

    private static Shown history(List<SettingEdit> edits) {
        return new Shown(
                new ShowSettingHistory(
                        (trail, before, limit) ->
                                edits.stream()
                                        .filter(it -> it.id() < before.orElse(Integer.MAX_VALUE))
                                        .limit(limit)
                                        .toList(),
                        new MemoryPeople()));
    }

    private record Shown(ShowSettingHistory history) {
        List<SettingEntry> on(int expected) {
            var entries = on(TRAIL, OptionalInt.empty(), Actors.boss()).entries();
            assertEquals(expected, entries.size());
            return entries;
        }

        SettingHistory on(SettingTrail trail, OptionalInt before, Actor viewer) {
            return history.on(trail, before, viewer);
        }
    }
}
