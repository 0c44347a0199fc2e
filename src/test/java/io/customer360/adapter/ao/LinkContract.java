package io.customer360.adapter.ao;

import static io.customer360.adapter.ao.Stores.ACME;
import static io.customer360.adapter.ao.Stores.GLOBEX;
import static io.customer360.adapter.ao.Stores.NOW;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.customer360.link.CustomerLink;
import io.customer360.link.LinkDraft;
import io.customer360.link.RecordLink;
import io.customer360.shared.Actors;
import io.customer360.shared.Stale;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the store of links must do on every database. */
interface LinkContract {

    Stores stores();

    @Test
    @DisplayName("F-031 links come back by name, each with its customer")
    default void links() {
        var wiki = add("wiki 🚀", "https://wiki.example/" + "a".repeat(900));
        var crm = add("CRM", "mailto:crm@crm.example");

        assertEquals(List.of(crm, wiki), stores().customerLinks.of(ACME));
        assertEquals(List.of(), stores().customerLinks.of(GLOBEX));
        assertEquals(Optional.of(wiki), stores().customerLinks.find(wiki.id()));
        assertEquals("link", stores().newest(ACME, 1).get(0).entity());
    }

    @Test
    @DisplayName("F-031 a link is changed and removed")
    default void linkChanged() {
        var crm = add("CRM", "https://crm.example");
        var changed =
                record().change(
                                ACME,
                                crm.id(),
                                draft(1, "Wiki", "https://x.example"),
                                Actors.boss());

        assertEquals(List.of(changed), stores().customerLinks.of(ACME));
        record().remove(ACME, crm.id(), 2, Actors.boss());
        assertEquals(List.of(), stores().customerLinks.of(ACME));
    }

    @Test
    @DisplayName("F-031 of two edits of one version one wins; the other is told the newer link")
    default void raceOfLinks() throws Exception {
        var crm = add("CRM", "https://crm.example");
        var losers = Race.between(() -> change(crm, "One"), () -> change(crm, "Two"));

        assertEquals(1, losers.size());
        assertEquals(stores().customerLinks.of(ACME).get(0), ((Stale) losers.get(0)).current());
    }

    private CustomerLink change(CustomerLink link, String name) {
        return record().change(
                        ACME, link.id(), draft(1, name, "https://crm.example"), Actors.boss());
    }

    private CustomerLink add(String name, String address) {
        return record().put(ACME, draft(0, name, address), Actors.boss()).record();
    }

    private RecordLink record() {
        return new RecordLink(
                stores().customerLinks, stores().work, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private static LinkDraft draft(int version, String name, String address) {
        return LinkDraft.parse(
                Map.of("version", String.valueOf(version), "name", name, "address", address));
    }
}
