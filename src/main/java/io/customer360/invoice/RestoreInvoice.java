package io.customer360.invoice;

import io.customer360.shared.Actor;
import io.customer360.shared.Change;
import io.customer360.shared.Money;
import io.customer360.shared.NotFound;
import io.customer360.shared.Permission;
import io.customer360.shared.RecordReverter;
import io.customer360.shared.Restorer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts fields of an invoice back by an ordinary edit; an amount with its currency. */
public final class RestoreInvoice implements Restorer, RecordReverter {

    private final Invoices invoices;
    private final RecordInvoice record;

    /** Restores in this store. */
    public RestoreInvoice(Invoices invoices, RecordInvoice record) {
        this.invoices = invoices;
        this.record = record;
    }

    @Override
    public String entity() {
        return Invoice.ENTITY;
    }

    @Override
    public Set<Permission> needs() {
        return Set.of(Permission.EDIT, Permission.SEE_REVENUE);
    }

    @Override
    public void restore(Change change, Actor actor) {
        putBack(List.of(change), actor);
    }

    @Override
    public void remove(Change added, Actor actor) {
        Invoice held = held(added);
        record.remove(held.customer(), held.id(), held.version(), actor);
    }

    private Invoice held(Change change) {
        return invoices.find(InvoiceId.of(change.entityId())).orElseThrow(NotFound::new);
    }

    @Override
    public void putBack(List<Change> changes, Actor actor) {
        Invoice held = held(changes.get(0));
        Map<String, String> input = new LinkedHashMap<>(InvoiceTexts.of(held));
        input.put("version", Integer.toString(held.version()));
        changes.forEach(change -> put(change, input));
        record.change(held.customer(), held.id(), InvoiceDraft.parse(input), actor);
    }

    private static void put(Change change, Map<String, String> input) {
        InvoiceField field = InvoiceField.of(change.field()).orElseThrow(NotFound::new);
        if (field == InvoiceField.AMOUNT) {
            Money amount = Money.parse(change.from());
            input.put(InvoiceField.AMOUNT.field(), amount.text());
            input.put(InvoiceField.CURRENCY.field(), amount.currency().getCurrencyCode());
        } else {
            input.put(field.field(), change.from());
        }
    }
}
