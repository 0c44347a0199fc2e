package io.customer360.invoice;

import io.customer360.shared.Vocabulary;
import io.customer360.shared.Word;
import java.util.Optional;
import java.util.Set;

/** How invoices speak in history. */
public final class InvoiceVocabulary implements Vocabulary {

    @Override
    public String entity() {
        return Invoice.ENTITY;
    }

    @Override
    public Optional<Word> word(String field) {
        return InvoiceField.of(field).map(InvoiceField::word);
    }

    @Override
    public Set<String> amounts() {
        return Set.of(InvoiceField.AMOUNT.field(), InvoiceField.CURRENCY.field());
    }

    @Override
    public String addedKey() {
        return "c360.invoices.added.label";
    }

    @Override
    public String removedKey() {
        return "c360.invoices.removed.label";
    }
}
