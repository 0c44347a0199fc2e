package io.customer360.invoice;

import io.customer360.shared.Word;
import io.customer360.shared.Word.Meaning;
import java.util.Optional;
import java.util.stream.Stream;

/** The fields of an invoice as people enter them, in the order of the form. */
public enum InvoiceField {
    NUMBER("number", "c360.invoices.number.label"),
    AMOUNT("amount", "c360.invoices.amount.label"),
    CURRENCY("currency", "c360.invoices.currency.label"),
    ISSUED("issued", "c360.invoices.issued.label"),
    DUE("due", "c360.invoices.due.label"),
    PAID("paid", "c360.invoices.paid.label"),
    CANCELLED("cancelled", "c360.invoices.cancelled.label"),
    SOURCE("source", "c360.invoices.source.label"),
    EXTERNAL_ID("externalId", "c360.invoices.external-id.label");

    private final String field;
    private final String textKey;

    InvoiceField(String field, String textKey) {
        this.field = field;
        this.textKey = textKey;
    }

    /** The field with this name. */
    public static Optional<InvoiceField> of(String name) {
        return Stream.of(values()).filter(known -> known.field.equals(name)).findFirst();
    }

    /** Its name in input and output. */
    public String field() {
        return field;
    }

    /** The key of its label. */
    public String textKey() {
        return textKey;
    }

    /** Whether it tells an amount, which only holders of the revenue permission may see. */
    public boolean revenue() {
        return this == AMOUNT || this == CURRENCY;
    }

    /** What its texts mean in history; amounts are told to holders of the revenue permission. */
    Word word() {
        return switch (this) {
            case AMOUNT, CURRENCY -> Word.of(textKey, Meaning.AMOUNT).ofRevenue();
            case ISSUED, DUE, PAID -> Word.of(textKey, Meaning.DAY);
            case CANCELLED -> Word.of(textKey, Meaning.FLAG);
            case NUMBER, SOURCE, EXTERNAL_ID -> Word.of(textKey, Meaning.TEXT);
        };
    }
}
