package io.customer360.invoice;

import java.util.LinkedHashMap;
import java.util.Map;

/** Builds a valid invoice from the texts of its form: 1200.00 EUR, issued in June 2025. */
public final class AnInvoice {

    private final Map<String, String> input = new LinkedHashMap<>();

    private AnInvoice() {
        with("number", "R-1").with("amount", "1200.00").with("currency", "EUR");
        with("issued", "2025-06-01").with("due", "2025-07-01");
    }

    /** An invoice that is valid as it is. */
    public static AnInvoice anInvoice() {
        return new AnInvoice();
    }

    /** With any text in any field; null takes the field away. */
    public AnInvoice with(String field, String text) {
        input.put(field, text);
        return this;
    }

    public AnInvoice numbered(String number) {
        return with("number", number);
    }

    public AnInvoice issued(String day) {
        return with("issued", day);
    }

    public AnInvoice due(String day) {
        return with("due", day);
    }

    public AnInvoice paid(String day) {
        return with("paid", day);
    }

    public AnInvoice of(String amount, String currency) {
        return with("amount", amount).with("currency", currency);
    }

    public AnInvoice cancelled() {
        return with("cancelled", "true");
    }

    public AnInvoice from(String source, String id) {
        return with("source", source).with("externalId", id);
    }

    /** What somebody has entered. */
    public InvoiceDraft draft() {
        return InvoiceDraft.parse(input);
    }
}
