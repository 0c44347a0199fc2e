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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Arranging the customer page (F-013, F-014, F-015)")
class ChangeLayoutTest {
    private static final Instant NOW = Instant.parse("2025-06-15T12:00:00Z");

    private final MemoryLayouts store = new MemoryLayouts();
    private final DirectWork work = new DirectWork();
    private final ChangeLayout change =
            new ChangeLayout(store, work, Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    @DisplayName("orders sections and turns some off, with history, and leaves the rest alone")
    void sections() {
        var saved = on("0", "sections", "tickets\n-history\n overview ");

        assertEquals(List.of("tickets", "history", "overview"), saved.sectionOrder().order());
        assertFalse(saved.shows(Section.HISTORY));
        assertEquals(Layout.DEFAULT.tileOrder(), saved.tileOrder());
        assertEquals(1, saved.version());
        assertEquals(saved, store.current());
        assertEquals(1, work.runs());
        assertEquals(
                List.of(
                        new FieldChange(
                                "sections",
                                LayoutTexts.text(Arrangement.SHIPPED, Layout.SECTION_KEYS),
                                LayoutTexts.text(saved.sectionOrder(), Layout.SECTION_KEYS))),
                store.revisions().get(0).changes());
        var noted = store.revisions().get(0).changes().get(0);
        assertTrue(noted.from().lines().toList().contains("history"));
        assertTrue(noted.to().lines().toList().contains("-history"));
        assertEquals(Actors.boss().key(), store.revisions().get(0).by());
    }

    @Test
    @DisplayName("orders the tiles of the header and the widgets")
    void tiles() {
        assertEquals(
                List.of(Tile.USERS, Tile.RENEWAL),
                on(
                                "0",
                                "tiles",
                                "users\nrenewal\n-open-tickets\n-tasks-due\n-contacts\n-arr\n"
                                        + "-usage-health\n-feedback-health\n-support-health")
                        .tiles());
        assertEquals(
                "changes",
                on("1", "widgets", "changes\ninfo").widgets(Section.OVERVIEW).get(0).key());
    }

    @Test
    @DisplayName("groups custom fields under headings, in order")
    void groups() {
        var saved = on("0", "groups", "# Contract\n12\n7\n\n#Technical \n3");

        assertEquals(
                List.of(
                        new FieldGroup("Contract", List.of(12, 7)),
                        new FieldGroup("Technical", List.of(3))),
                saved.fieldGroups());
        assertEquals(
                List.of(new FieldChange("groups", "", "# Contract\n12\n7\n# Technical\n3")),
                store.revisions().get(0).changes());
        assertEquals(List.of(), on("1", "groups", "").fieldGroups());
    }

    @ParameterizedTest
    @CsvSource({
        "sections, nonsense",
        "sections, overview|-overview",
        "tiles, info",
        "widgets, summary|overview",
        "groups, 12",
        "groups, # A|12|# B|12",
    })
    @DisplayName("refuses keys that do not exist, twice the same, and fields without a heading")
    void refused(String field, String lines) {
        assertEquals(
                List.of(field + " c360.input.choice.error"),
                Refusals.of(() -> on("0", field, lines.replace('|', '\n'))));
    }

    @Test
    @DisplayName("names a heading that is too long, a field that is no number, a missing version")
    void malformed() {
        assertEquals(
                List.of("groups c360.input.too-long.error"),
                Refusals.of(() -> on("0", "groups", "#" + "x".repeat(101))));
        assertEquals(
                List.of("groups c360.input.number.error"),
                Refusals.of(() -> on("0", "groups", "# A\nbe")));
        assertEquals(
                List.of("version c360.input.required.error"),
                Refusals.of(() -> on("", "tiles", "users")));
    }

    @Test
    @DisplayName("does not take the last section away")
    void lastSection() {
        var none =
                Stream.of(Section.values())
                        .map(section -> "-" + section.key())
                        .collect(Collectors.joining("\n"));
        assertEquals(
                List.of("sections c360.input.required.error"),
                Refusals.of(() -> on("0", "sections", none)));
    }

    @Test
    @DisplayName("is not overwritten by somebody who has seen an older one, nor saved unchanged")
    void stale() {
        var newer = on("0", "tiles", "-users");

        assertEquals(newer, on("1", "tiles", "-users"));
        assertEquals(
                newer, assertThrows(Stale.class, () -> on("0", "tiles", "contacts")).current());
        assertEquals(1, store.revisions().size());
    }

    @Test
    @DisplayName("is for managers")
    void managers() {
        assertThrows(
                Forbidden.class,
                () -> change.on(Map.of("version", "0"), Actors.carla(Permission.EDIT)));
    }

    private Layout on(String version, String field, String lines) {
        return change.on(new HashMap<>(Map.of("version", version, field, lines)), Actors.boss());
    }
}
