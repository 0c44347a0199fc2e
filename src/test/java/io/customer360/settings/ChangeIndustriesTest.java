package io.customer360.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.customer360.shared.Actors;
import io.customer360.shared.DirectWork;
import io.customer360.shared.FieldChange;
import io.customer360.shared.Forbidden;
import io.customer360.shared.Permission;
import io.customer360.shared.Refusals;
import io.customer360.shared.Stale;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The list of industries (F-022)")
class ChangeIndustriesTest {

    private static final Instant NOW = Instant.parse("2025-06-15T12:00:00Z");

    private final MemoryIndustries store = new MemoryIndustries();
    private final DirectWork work = new DirectWork();
    private final ChangeIndustries change =
            new ChangeIndustries(store, work, Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    @DisplayName("proposes about fifteen at install")
    void defaults() {
        assertTrue(Industries.DEFAULT.names().size() >= 15);
        assertTrue(Industries.DEFAULT.contains("Software and IT"));
        assertFalse(Industries.DEFAULT.contains("software and it"));
        assertEquals(0, Industries.DEFAULT.version());
    }

    @Test
    @DisplayName("is replaced as a whole, in the admin's order, with history")
    void replaced() {
        Industries saved = on("0", " Space \nMining\n\nspace");

        assertEquals(new Industries(List.of("Space", "Mining"), 1), saved);
        assertEquals(saved, store.current());
        assertEquals(1, work.runs());
        assertEquals(NOW, store.revisions().get(0).at());
        assertEquals(Actors.boss().key(), store.revisions().get(0).by());
        assertEquals(
                List.of(
                        new FieldChange(
                                "names",
                                String.join("\n", Industries.DEFAULT.names()),
                                "Space\nMining")),
                store.revisions().get(0).changes());
    }

    @Test
    @DisplayName("may be empty, and stores nothing when nothing has changed")
    void emptyAndSame() {
        assertEquals(List.of(), change.on(Map.of("version", "0"), Actors.boss()).names());
        assertEquals(1, on("1", " \n ").version());
        assertEquals(1, store.revisions().size());
    }

    @Test
    @DisplayName("is not overwritten by somebody who has seen an older one")
    void stale() {
        Industries newer = on("0", "Space");

        Stale stale = assertThrows(Stale.class, () -> on("0", "Mining"));

        assertEquals(newer, stale.current());
    }

    @Test
    @DisplayName("names all faults: no version, long names, too many")
    void refused() {
        assertEquals(
                List.of("version c360.input.required.error", "names c360.input.too-long.error"),
                Refusals.of(() -> on("", "x".repeat(101))));
        assertEquals(
                List.of("names c360.input.too-many.error"), Refusals.of(() -> on("0", lines(201))));
        assertEquals(List.of(200), Refusals.argsOf(() -> on("0", lines(201))));
        assertEquals(200, on("0", lines(200)).names().size());
        assertEquals(1, on("1", "x".repeat(100)).names().size());
    }

    @Test
    @DisplayName("is for managers")
    void managers() {
        assertThrows(
                Forbidden.class,
                () ->
                        change.on(
                                Map.of("version", "0", "names", "Space"),
                                Actors.carla(Permission.EDIT)));
    }

    private Industries on(String version, String names) {
        return change.on(Map.of("version", version, "names", names), Actors.boss());
    }

    private static String lines(int count) {
        return IntStream.range(0, count)
                .mapToObj(index -> "industry " + index)
                .collect(Collectors.joining("\n"));
    }
}
