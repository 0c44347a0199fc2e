package io.customer360.status;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.customer360.shared.Actor;
import io.customer360.shared.Actors;
import io.customer360.shared.Arrangement;
import io.customer360.shared.DirectWork;
import io.customer360.shared.Forbidden;
import io.customer360.shared.NotFound;
import io.customer360.shared.Permission;
import io.customer360.shared.Problem;
import io.customer360.shared.Refusals;
import io.customer360.shared.Rejected;
import io.customer360.shared.Stale;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Arranging the statuses (F-228 to F-230)")
class ArrangeStatusesTest {

    private static final Actor ADMIN = Actors.carla(Permission.MANAGE);
    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

    private final MemoryStatuses store = new MemoryStatuses();
    private int holders;
    private final ArrangeStatuses arrange =
            new ArrangeStatuses(
                    store, status -> holders, new DirectWork(), Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    @DisplayName("F-229 a new status is appended, trimmed, with colour and description")
    void adds() {
        StatusList list = arrange.add(draft(0, "  Paused ", "yellow", "On hold"), ADMIN);

        Status last = list.all().get(6);
        assertEquals("Paused", last.name());
        assertEquals(StatusColour.YELLOW, last.colour());
        assertEquals("On hold", last.description());
        assertEquals(1, list.version());
        assertEquals(7, list.all().size());
    }

    @Test
    @DisplayName("F-229 without a colour it is grey, without a description it has none")
    void leastOfAll() {
        Status last =
                arrange.add(StatusDraft.parse(Map.of("version", "0", "name", "X")), ADMIN)
                        .all()
                        .get(6);

        assertEquals(StatusColour.GREY, last.colour());
        assertEquals("", last.description());
    }

    @Test
    @DisplayName("F-229 a name is unique whatever its case, and has 1 to 60 characters")
    void names() {
        assertEquals(
                List.of("name c360.statuses.name-taken.error"),
                Refusals.of(() -> arrange.add(draft(0, "ONBOARDING", "blue", ""), ADMIN)));
        assertEquals(
                List.of("name c360.input.required.error"),
                Refusals.of(() -> draft(0, "  ", "blue", "")));
        assertEquals(
                List.of("name c360.input.too-long.error"),
                Refusals.of(() -> draft(0, "x".repeat(61), "blue", "")));
        assertEquals(
                List.of("colour c360.input.choice.error", "description c360.input.too-long.error"),
                Refusals.of(() -> draft(0, "New", "magenta", "x".repeat(151))));
        assertEquals(7, arrange.add(draft(0, "x".repeat(60), "blue", ""), ADMIN).all().size());
    }

    @Test
    @DisplayName("F-229 there are at most 100")
    void room() {
        IntStream.range(0, 94).forEach(it -> arrange.add(draft(it, "S" + it, "blue", ""), ADMIN));

        assertEquals(
                List.of("name c360.input.too-many.error"),
                Refusals.of(() -> arrange.add(draft(94, "One more", "blue", ""), ADMIN)));
    }

    @Test
    @DisplayName(
            "F-040 a status is renamed and keeps its id and its place; its own name in another case is free")
    void changes() {
        StatusList list =
                arrange.change(new StatusId(2), draft(0, "ADOPTION", "red", "Changed"), ADMIN);

        Status second = list.all().get(1);
        assertEquals(new StatusId(2), second.id());
        assertEquals("ADOPTION", second.name());
        assertEquals(StatusColour.RED, second.colour());
        assertEquals(
                List.of("name c360.statuses.name-taken.error"),
                Refusals.of(
                        () ->
                                arrange.change(
                                        new StatusId(2), draft(1, "churned", "red", ""), ADMIN)));
        assertThrows(
                NotFound.class,
                () -> arrange.change(new StatusId(99), draft(1, "X", "red", ""), ADMIN));
    }

    @Test
    @DisplayName("F-230 the order becomes the one that was asked for, and history tells it")
    void orders() {
        StatusList list = arrange.arrange(new Arrangement(0, List.of(6, 1, 2, 3, 4, 5)), ADMIN);

        assertEquals("Churned", list.all().get(0).name());
        assertEquals(1, list.version());
        var change = store.revisions().get(0).changes().get(0);
        assertEquals("statuses", change.field());
        assertEquals("Onboarding (blue): Signed and being set up", line(change.from()));
        assertEquals("Churned (red, left): No longer a paying customer", line(change.to()));
    }

    @Test
    @DisplayName("F-230 an order with a status missing, unknown or twice is refused")
    void incomplete() {
        for (var ids :
                List.of(
                        List.of(1, 2, 3, 4, 5),
                        List.of(1, 2, 3, 4, 5, 7),
                        List.of(1, 2, 3, 4, 5, 5))) {
            assertEquals(
                    List.of("order c360.order.incomplete.error"),
                    Refusals.of(() -> arrange.arrange(new Arrangement(0, ids), ADMIN)));
        }
    }

    @Test
    @DisplayName("nothing new stores nothing; the older of two edits is stale; only managers may")
    void concurrency() {
        assertEquals(
                0, arrange.arrange(new Arrangement(0, List.of(1, 2, 3, 4, 5, 6)), ADMIN).version());
        assertEquals(List.of(), store.revisions());
        arrange.add(draft(0, "New", "blue", ""), ADMIN);
        Stale stale =
                assertThrows(Stale.class, () -> arrange.add(draft(0, "Newer", "blue", ""), ADMIN));
        assertEquals(store.current(), stale.current());
        assertThrows(
                Forbidden.class,
                () -> arrange.add(draft(1, "N", "blue", ""), Actors.carla(Permission.EDIT)));
    }

    private static String line(String text) {
        return text.lines().findFirst().orElse("");
    }

    @Test
    @DisplayName("X-28 a status says that customers left, as long as any has left with it")
    void left() {
        var churned = new StatusId(6);
        holders = 2;
        assertEquals(
                List.of(Problem.at("left", "c360.statuses.left-held.error", 2)),
                assertThrows(
                                Rejected.class,
                                () -> arrange.change(churned, saying(0, "false"), ADMIN))
                        .problems());
        assertEquals(
                true,
                arrange.change(new StatusId(5), saying(0, "true"), ADMIN)
                        .find(new StatusId(5))
                        .orElseThrow()
                        .left());
        assertEquals(
                true,
                arrange.change(churned, draft(1, "Gone", "grey", ""), ADMIN)
                        .find(churned)
                        .orElseThrow()
                        .left());
        holders = 0;
        assertEquals(
                false,
                arrange.change(churned, saying(2, "false"), ADMIN)
                        .find(churned)
                        .orElseThrow()
                        .left());
    }

    private static StatusDraft saying(int version, String left) {
        return StatusDraft.parse(
                Map.of(
                        "version",
                        Integer.toString(version),
                        "name",
                        "Other " + version,
                        "left",
                        left));
    }

    private static StatusDraft draft(int version, String name, String colour, String text) {
        return StatusDraft.parse(
                Map.of(
                        "version", String.valueOf(version),
                        "name", name,
                        "colour", colour,
                        "description", text));
    }
}
