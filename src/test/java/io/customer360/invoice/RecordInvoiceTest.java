package io.customer360.invoice;

import static io.customer360.invoice.AnInvoice.anInvoice;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.customer360.shared.Actor;
import io.customer360.shared.Actors;
import io.customer360.shared.Change;
import io.customer360.shared.CustomerId;
import io.customer360.shared.DirectWork;
import io.customer360.shared.ExternalId;
import io.customer360.shared.Forbidden;
import io.customer360.shared.MemoryChanges;
import io.customer360.shared.NotFound;
import io.customer360.shared.Permission;
import io.customer360.shared.Refusals;
import io.customer360.shared.Stale;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Recording invoices (F-064)")
class RecordInvoiceTest {

    private static final CustomerId ACME = new CustomerId(1);
    private static final CustomerId GLOBEX = new CustomerId(2);
    private static final Instant NOW = Instant.parse("2025-06-15T12:00:00Z");
    private static final Actor BOSS = Actors.boss();

    private final MemoryChanges changes = new MemoryChanges();
    private final MemoryInvoices invoices = new MemoryInvoices(changes);
    private final DirectWork work = new DirectWork();
    private final RecordInvoice record =
            new RecordInvoice(invoices, work, Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    @DisplayName("F-064 adds one with history that tells what was entered")
    void adds() {
        Invoice added = put(ACME, anInvoice().draft(), BOSS);

        assertEquals(1, added.version());
        assertEquals(NOW, added.stamp().created());
        assertEquals(ExternalId.APP, added.externalId().source());
        assertEquals(List.of(added), invoices.of(ACME));
        assertEquals("invoice  R-1", told().get(0));
        assertTrue(told().contains("amount  1200.00 EUR"), told().toString());
        assertTrue(told().contains("due  2025-07-01"), told().toString());
        assertFalse(told().toString().contains("externalId"), told().toString());
        assertEquals("R-1", changes.newest(ACME, 1).get(0).subject());
    }

    @Test
    @DisplayName("F-064 a system that sends an invoice again brings it up to date, once")
    void feeds() {
        Invoice first = put(ACME, anInvoice().from("billing", "7").draft(), BOSS);
        int after = changes.newest(ACME, 100).size();

        assertEquals(first, put(ACME, anInvoice().from("billing", "7").draft(), BOSS));
        assertEquals(after, changes.newest(ACME, 100).size());
        Invoice paid = put(ACME, anInvoice().from("billing", "7").paid("2025-06-20").draft(), BOSS);

        assertEquals(first.id(), paid.id());
        assertEquals(2, paid.version());
        assertEquals(List.of(paid), invoices.of(ACME));
        assertEquals("paid  2025-06-20", told().get(0));
        assertEquals(
                List.of("externalId c360.invoices.external-id-taken.error"),
                Refusals.of(() -> put(GLOBEX, anInvoice().from("billing", "7").draft(), BOSS)));
    }

    @Test
    @DisplayName(
            "F-064 tells whether the invoice is new, and refuses an older version of one that is not")
    void feedsVersions() {
        AnInvoice fed = anInvoice().from("billing", "7");
        assertTrue(record.put(ACME, fed.draft(), BOSS).added());
        PutInvoice again = record.put(ACME, fed.of("5", "USD").with("version", "1").draft(), BOSS);
        assertFalse(again.added());

        Stale stale =
                assertThrows(Stale.class, () -> put(ACME, fed.with("version", "1").draft(), BOSS));
        assertEquals(again.invoice(), stale.current());
        assertEquals(2, put(ACME, fed.with("version", "2").draft(), BOSS).version());
    }

    @Test
    @DisplayName("changes one, stores nothing without a change, and refuses an older version")
    void changes() {
        Invoice held = put(ACME, anInvoice().draft(), BOSS);

        assertEquals(held, change(held, anInvoice(), "1"));
        Invoice newer = change(held, anInvoice().of("5", "USD"), "1");
        assertEquals("amount 1200.00 EUR 5.00 USD", told().get(0));
        Stale stale = assertThrows(Stale.class, () -> change(held, anInvoice().cancelled(), "1"));
        assertEquals(newer, stale.current());
        assertEquals(
                List.of("version c360.input.required.error"),
                Refusals.of(() -> change(held, anInvoice(), null)));
        assertEquals(
                List.of("externalId c360.invoices.external-id-fixed.error"),
                Refusals.of(() -> change(held, anInvoice().from("billing", "1"), "2")));
    }

    @Test
    @DisplayName("removes one with history, and never one of another customer")
    void removes() {
        Invoice held = put(ACME, anInvoice().draft(), BOSS);

        assertThrows(NotFound.class, () -> record.remove(GLOBEX, held.id(), 1, BOSS));
        assertThrows(Stale.class, () -> record.remove(ACME, held.id(), 7, BOSS));
        record.remove(ACME, held.id(), 1, BOSS);

        assertEquals(List.of(), invoices.of(ACME));
        assertEquals("invoice R-1 ", told().get(0));
        assertThrows(NotFound.class, () -> record.remove(ACME, held.id(), 1, BOSS));
    }

    @Test
    @DisplayName("has room for two thousand per customer")
    void bounded() {
        for (int i = 0; i < Invoice.MAX_PER_CUSTOMER; i++) {
            put(ACME, anInvoice().draft(), BOSS);
        }

        assertEquals(
                List.of(" c360.invoices.too-many.error"),
                Refusals.of(() -> put(ACME, anInvoice().draft(), BOSS)));
        put(GLOBEX, anInvoice().draft(), BOSS);
    }

    @Test
    @DisplayName("needs both Edit and See revenue")
    void needsRights() {
        InvoiceDraft draft = anInvoice().with("version", "1").draft();
        for (Actor poor :
                List.of(
                        Actors.withoutRevenue(),
                        Actors.carla(Permission.VIEW, Permission.SEE_REVENUE))) {
            assertThrows(Forbidden.class, () -> put(ACME, draft, poor));
            assertThrows(Forbidden.class, () -> record.change(ACME, new InvoiceId(1), draft, poor));
            assertThrows(Forbidden.class, () -> record.remove(ACME, new InvoiceId(1), 1, poor));
        }
        assertEquals(0, work.runs());
    }

    @Test
    @DisplayName("X-05 puts one field back, an amount with its currency")
    void restores() {
        RestoreInvoice restorer = new RestoreInvoice(invoices, record);
        Invoice held = put(ACME, anInvoice().draft(), BOSS);
        change(held, anInvoice().of("5", "USD").paid("2025-06-20"), "1");

        restorer.restore(changeOf("amount"), BOSS);
        restorer.restore(changeOf("paid"), BOSS);

        assertEquals(held.terms(), invoices.find(held.id()).orElseThrow().terms());
        assertThrows(NotFound.class, () -> restorer.restore(changeOf("invoice"), BOSS));
    }

    @Test
    @DisplayName("X-08 takes back what a batch changed or added; what it removed stays removed")
    void reverts() {
        RestoreInvoice restorer = new RestoreInvoice(invoices, record);
        Invoice held = put(ACME, anInvoice().draft(), BOSS);
        List<Change> added = changes.newest(ACME, 20);
        change(held, anInvoice().of("5", "USD").paid("2025-06-20"), "1");

        assertTrue(restorer.revert(List.of(changeOf("amount"), changeOf("paid")), BOSS));
        assertEquals(held.terms(), invoices.find(held.id()).orElseThrow().terms());
        assertEquals(3, invoices.find(held.id()).orElseThrow().version());

        assertTrue(restorer.revert(added, BOSS));
        assertEquals(List.of(), invoices.of(ACME));
        assertFalse(restorer.revert(List.of(changes.newest(ACME, 1).get(0)), BOSS));
        assertThrows(NotFound.class, () -> restorer.revert(added, BOSS));
    }

    @Test
    @DisplayName("X-05 has a word for every field; amounts are told to holders of See revenue")
    void speaks() {
        InvoiceVocabulary words = new InvoiceVocabulary();

        for (InvoiceField field : InvoiceField.values()) {
            assertEquals(
                    field == InvoiceField.AMOUNT || field == InvoiceField.CURRENCY,
                    words.word(field.field()).orElseThrow().revenue());
        }
        assertTrue(words.word("nonsense").isEmpty());
        assertEquals(words.entity(), new RestoreInvoice(invoices, record).entity());
    }

    private Change changeOf(String field) {
        return changes.newest(ACME, 100).stream()
                .filter(change -> change.field().equals(field))
                .findFirst()
                .orElseThrow();
    }

    private Invoice put(CustomerId customer, InvoiceDraft draft, Actor actor) {
        return record.put(customer, draft, actor).invoice();
    }

    private Invoice change(Invoice held, AnInvoice wanted, String version) {
        return record.change(ACME, held.id(), wanted.with("version", version).draft(), BOSS);
    }

    private List<String> told() {
        return changes.newest(ACME, 100).stream()
                .map(one -> one.field() + " " + one.from() + " " + one.to())
                .toList();
    }
}
