package io.customer360.invoice;

import io.customer360.shared.ExternalId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An invoice as the texts of its form; {@link InvoiceDraft#parse} reads them back unchanged. */
public final class InvoiceTexts {

    private InvoiceTexts() {}

    /** The text of every field by its name, blank where nothing is set. */
    public static Map<String, String> of(Invoice invoice) {
        return of(invoice.terms(), invoice.externalId());
    }

    /** The same texts of an invoice that is known by its parts. */
    public static Map<String, String> of(InvoiceTerms terms, ExternalId id) {
        return byName(texts(terms, id));
    }

    /** The same texts for history, where each must be read alone: amounts tell their unit. */
    public static Map<String, String> forHistory(InvoiceTerms terms, ExternalId id) {
        Map<InvoiceField, String> texts = texts(terms, id);
        texts.put(InvoiceField.AMOUNT, terms.amount().withCurrency());
        texts.remove(InvoiceField.CURRENCY);
        return byName(texts);
    }

    /**
     * The beginning or the end of an invoice: what was entered from the last field to the first,
     * then the invoice itself by its number. History is read backwards.
     */
    static Map<String, String> wholeForHistory(InvoiceTerms terms, ExternalId id) {
        Map<String, String> fields = forHistory(terms, id);
        if (id.source().equals(ExternalId.APP)) {
            fields.remove(InvoiceField.SOURCE.field());
            fields.remove(InvoiceField.EXTERNAL_ID.field());
        }
        String number = fields.remove(InvoiceField.NUMBER.field());
        List<String> names = new ArrayList<>(fields.keySet());
        Collections.reverse(names);
        Map<String, String> whole = new LinkedHashMap<>();
        names.forEach(name -> whole.put(name, fields.get(name)));
        whole.put(Invoice.ENTITY, number);
        return whole;
    }

    private static Map<InvoiceField, String> texts(InvoiceTerms terms, ExternalId id) {
        Map<InvoiceField, String> texts = new EnumMap<>(InvoiceField.class);
        texts.put(InvoiceField.NUMBER, terms.number());
        texts.put(InvoiceField.AMOUNT, terms.amount().text());
        texts.put(InvoiceField.CURRENCY, terms.amount().currency().getCurrencyCode());
        texts.put(InvoiceField.ISSUED, terms.issued().toString());
        texts.put(InvoiceField.DUE, terms.due().toString());
        texts.put(InvoiceField.PAID, terms.paid().map(LocalDate::toString).orElse(""));
        texts.put(InvoiceField.CANCELLED, Boolean.toString(terms.cancelled()));
        texts.put(InvoiceField.SOURCE, id.source());
        texts.put(InvoiceField.EXTERNAL_ID, id.id());
        return texts;
    }

    private static Map<String, String> byName(Map<InvoiceField, String> texts) {
        Map<String, String> byName = new LinkedHashMap<>();
        texts.forEach((field, text) -> byName.put(field.field(), text));
        return byName;
    }
}
