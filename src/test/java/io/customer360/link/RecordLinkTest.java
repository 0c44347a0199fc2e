package io.customer360.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.customer360.shared.Actor;
import io.customer360.shared.Actors;
import io.customer360.shared.Change;
import io.customer360.shared.CustomerId;
import io.customer360.shared.DirectWork;
import io.customer360.shared.Forbidden;
import io.customer360.shared.MemoryChanges;
import io.customer360.shared.NotFound;
import io.customer360.shared.Permission;
import io.customer360.shared.Put;
import io.customer360.shared.Refusals;
import io.customer360.shared.Stale;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Links of a customer (F-031)")
class RecordLinkTest {

    private static final CustomerId ACME = new CustomerId(1);
    private static final Actor EDITOR = Actors.carla(Permission.EDIT);

    private final MemoryChanges changes = new MemoryChanges();
    private final MemoryLinks links = new MemoryLinks(changes);
    private final RecordLink record =
            new RecordLink(
                    links,
                    new DirectWork(),
                    Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC));

    @Test
    @DisplayName("a link is added, changed and removed, and history tells each")
    void life() {
        CustomerLink added = added(draft(0, "CRM", "https://crm.example"));
        assertEquals(List.of("link  CRM", "address  https://crm.example"), history());

        CustomerLink changed =
                record.change(ACME, added.id(), draft(1, "Wiki", "https://crm.example"), EDITOR);
        assertEquals(2, changed.version());
        assertEquals("name CRM Wiki", history().get(0));
        assertEquals("Wiki", changes.newest(ACME, 1).get(0).subject());

        record.remove(ACME, added.id(), 2, EDITOR);
        assertEquals(List.of(), links.of(ACME));
        assertEquals(
                List.of("link Wiki ", "address https://crm.example "), history().subList(0, 2));
    }

    @Test
    @DisplayName("saving what is there stores nothing; the older of two edits is stale")
    void concurrency() {
        CustomerLink added = added(draft(0, "CRM", "https://crm.example"));

        assertEquals(
                added,
                record.change(ACME, added.id(), draft(1, "CRM", "https://crm.example"), EDITOR));
        record.change(ACME, added.id(), draft(1, "Wiki", "https://crm.example"), EDITOR);
        Stale stale =
                assertThrows(
                        Stale.class,
                        () ->
                                record.change(
                                        ACME,
                                        added.id(),
                                        draft(1, "Other", "https://crm.example"),
                                        EDITOR));
        assertEquals(links.find(added.id()), Optional.of(stale.current()));
        assertThrows(Stale.class, () -> record.remove(ACME, added.id(), 1, EDITOR));
    }

    @Test
    @DisplayName("the link of another customer is not there; only editors may; at most 50")
    void refusals() {
        CustomerLink added = added(draft(0, "CRM", "https://crm.example"));
        CustomerId other = new CustomerId(2);

        assertThrows(
                NotFound.class,
                () -> record.change(other, added.id(), draft(1, "X", "https://x.example"), EDITOR));
        assertThrows(NotFound.class, () -> record.remove(other, added.id(), 1, EDITOR));
        assertThrows(
                Forbidden.class,
                () -> record.remove(ACME, added.id(), 1, Actors.carla(Permission.VIEW)));
        IntStream.range(1, 50).forEach(it -> added(draft(0, "L" + it, "https://x.example")));
        assertEquals(
                List.of(" c360.links.too-many.error"),
                Refusals.of(() -> added(draft(0, "L", "https://x.example"))));
    }

    @Test
    @DisplayName("a draft names every field that is wrong")
    void drafts() {
        assertEquals(
                List.of("name c360.input.required.error", "address c360.links.address.error"),
                Refusals.of(() -> draft(0, " ", "javascript:alert(1)")));
        assertEquals(
                List.of("name c360.input.too-long.error", "address c360.input.required.error"),
                Refusals.of(() -> draft(0, "x".repeat(101), "")));
    }

    @Test
    @DisplayName("a field is put back to what it was, and history names it")
    void restores() {
        CustomerLink added = added(draft(0, "CRM", "https://crm.example"));
        record.change(ACME, added.id(), draft(1, "Wiki", "https://wiki.example"), EDITOR);
        LinkRestorer restorer = new LinkRestorer(links, record);

        for (Change change : changes.newest(ACME, 2)) {
            restorer.restore(change, EDITOR);
        }

        CustomerLink restored = links.find(added.id()).orElseThrow();
        assertEquals("CRM", restored.name());
        assertEquals("https://crm.example", restored.address().text());
        record.remove(ACME, added.id(), restored.version(), EDITOR);
        Change gone = changes.newest(ACME, 5).get(4);
        assertThrows(NotFound.class, () -> restorer.restore(gone, EDITOR));
        LinkVocabulary words = new LinkVocabulary();
        assertEquals(restorer.entity(), words.entity());
        assertEquals("c360.links.name.label", words.word("name").orElseThrow().name());
        assertEquals(Optional.empty(), words.word("other"));
        assertEquals("c360.links.added.label", words.addedKey());
        assertEquals("c360.links.removed.label", words.removedKey());
    }

    @Test
    @DisplayName("X-03 a link that is fed again is brought up to date, and only its own customer's")
    void fed() {
        var fed =
                Map.of(
                        "name", "CRM",
                        "address", "https://crm.example",
                        "source", "crm",
                        "externalId", "7");
        var first = record.put(ACME, LinkDraft.parse(fed), EDITOR);
        assertTrue(first.added());
        assertEquals(new Put<>(first.record(), false), again(fed));
        assertEquals(2, history().size());

        var moved = new HashMap<>(fed);
        moved.put("address", "https://new.example");
        assertEquals(2, again(moved).record().version());
        moved.put("version", "1");
        assertThrows(Stale.class, () -> again(moved));
        assertEquals(
                List.of("externalId c360.input.external-id-taken.error"),
                Refusals.of(() -> record.put(new CustomerId(2), LinkDraft.parse(fed), EDITOR)));
        moved.put("version", "2");
        moved.put("externalId", "8");
        assertEquals(
                List.of("externalId c360.input.external-id-fixed.error"),
                Refusals.of(
                        () ->
                                record.change(
                                        ACME,
                                        first.record().id(),
                                        LinkDraft.parse(moved),
                                        EDITOR)));
        assertEquals(
                List.of("externalId c360.input.required.error"),
                Refusals.of(
                        () ->
                                LinkDraft.parse(
                                        Map.of(
                                                "name",
                                                "CRM",
                                                "address",
                                                "https://crm.example",
                                                "source",
                                                "crm"))));
    }

    private Put<CustomerLink> again(Map<String, String> fed) {
        return record.put(ACME, LinkDraft.parse(fed), EDITOR);
    }

    private CustomerLink added(LinkDraft draft) {
        return record.put(ACME, draft, EDITOR).record();
    }

    private List<String> history() {
        return changes.newest(ACME, 100).stream()
                .map(it -> it.field() + " " + it.from() + " " + it.to())
                .toList();
    }

    private static LinkDraft draft(int version, String name, String address) {
        return LinkDraft.parse(
                Map.of("version", String.valueOf(version), "name", name, "address", address));
    }
}
