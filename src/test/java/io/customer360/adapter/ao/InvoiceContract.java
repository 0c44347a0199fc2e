package io.customer360.adapter.ao;

import static io.customer360.adapter.ao.Stores.ACME;
import static io.customer360.adapter.ao.Stores.GLOBEX;
import static io.customer360.adapter.ao.Stores.revision;
import static io.customer360.invoice.AnInvoice.anInvoice;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.customer360.invoice.AnInvoice;
import io.customer360.invoice.Invoice;
import io.customer360.shared.ExternalId;
import io.customer360.shared.NotFound;
import io.customer360.shared.Stale;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the store of invoices must do on every database. */
interface InvoiceContract {

    Stores stores();

    @Test
    @DisplayName("F-064 an invoice comes back as it was added")
    default void addedInvoice() {
        var plain = addInvoice(anInvoice(), "1");
        var rich =
                addInvoice(
                        anInvoice()
                                .numbered("№ „7“ 漢字 🚀")
                                .paid("2025-06-20")
                                .of("12345678", "JPY")
                                .cancelled(),
                        "2");

        assertEquals(List.of(plain, rich), stores().invoices.of(ACME));
        assertEquals(List.of(), stores().invoices.of(GLOBEX));
        assertEquals(2, stores().invoices.count(ACME));
        assertEquals(Optional.of(rich), stores().invoices.find(rich.id()));
        assertEquals(Optional.of(rich), stores().invoices.find(rich.externalId()));
        assertEquals("invoice", stores().newest(ACME, 1).get(0).entity());
    }

    @Test
    @DisplayName("F-064 of two changes of one invoice one wins; a removed one is gone")
    default void invoiceRace() throws Exception {
        var held = addInvoice(anInvoice(), "1");
        var losers =
                Race.between(
                        () -> replaceInvoice(held, anInvoice().paid("2025-06-20")),
                        () -> replaceInvoice(held, anInvoice().cancelled()));
        var now = stores().invoices.find(held.id()).orElseThrow();
        assertEquals(1, losers.size());
        assertEquals(now, assertInstanceOf(Stale.class, losers.get(0)).current());

        stores().work
                .inOne(
                        () -> {
                            stores().invoices.remove(now, 2, revision("invoice"));
                            return now;
                        });
        assertEquals(List.of(), stores().invoices.of(ACME));
        assertThrows(NotFound.class, () -> replaceInvoice(now, anInvoice()));
    }

    @Test
    @DisplayName("F-064 an invoice that is fed twice at once is stored once")
    default void fedTwice() throws Exception {
        var losers =
                Race.between(
                        () -> addInvoice(anInvoice(), "7"), () -> addInvoice(anInvoice(), "7"));

        assertEquals(1, losers.size());
        assertInstanceOf(Stale.class, losers.get(0));
        assertEquals(1, stores().invoices.count(ACME));
    }

    private Invoice addInvoice(AnInvoice invoice, String id) {
        return stores().work
                .inOne(
                        () ->
                                stores().invoices
                                        .add(
                                                ACME,
                                                new ExternalId("billing", id),
                                                invoice.draft().terms(),
                                                revision("invoice")));
    }

    private Invoice replaceInvoice(Invoice held, AnInvoice wanted) {
        var next =
                new Invoice(
                        held.id(),
                        held.customer(),
                        held.externalId(),
                        wanted.draft().terms(),
                        held.stamp(),
                        held.version() + 1);
        return stores().work
                .inOne(() -> stores().invoices.replace(next, held.version(), revision("paid")));
    }
}
