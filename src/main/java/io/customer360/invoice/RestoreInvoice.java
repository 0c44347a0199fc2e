package io.customer360.invoice;

import io.customer360.shared.Actor;
import io.customer360.shared.Change;
import io.customer360.shared.Money;
import io.customer360.shared.NotFound;
import io.customer360.shared.Permission;
import io.customer360.shared.Restorer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Puts one field of an invoice back by an ordinary edit; an amount with its currency. */
public final class RestoreInvoice implements Restorer {

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
        Invoice held = invoices.find(InvoiceId.of(change.entityId())).orElseThrow(NotFound::new);
        InvoiceField field = InvoiceField.of(change.field()).orElseThrow(NotFound::new);
        Map<String, String> input = new LinkedHashMap<>(InvoiceTexts.of(held));
        input.put("version", Integer.toString(held.version()));
        if (field == InvoiceField.AMOUNT) {
            Money amount = Money.parse(change.from());
            input.put(InvoiceField.AMOUNT.field(), amount.text());
            input.put(InvoiceField.CURRENCY.field(), amount.currency().getCurrencyCode());
        } else {
            input.put(field.field(), change.from());
        }
        record.change(held.customer(), held.id(), InvoiceDraft.parse(input), actor);
    }
}
