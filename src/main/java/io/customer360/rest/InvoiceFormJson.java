package io.customer360.rest;

import io.customer360.invoice.Invoice;
import io.customer360.invoice.InvoiceField;
import io.customer360.invoice.InvoiceTexts;
import io.customer360.rest.view.Worded;
import io.customer360.shared.Currencies;
import java.time.LocalDate;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The form of a new or an existing invoice. */
public record InvoiceFormJson(
        int customer,
        Integer id,
        int version,
        Map<String, String> values,
        List<OptionJson> currencies) {

    private static final int DAYS_TO_PAY = 30;

    /** A form with what a new invoice usually has. */
    public static InvoiceFormJson blank(int customer, LocalDate issued, Currency currency) {
        Map<String, String> values = new LinkedHashMap<>();
        Stream.of(InvoiceField.values()).forEach(field -> values.put(field.field(), ""));
        values.put(InvoiceField.CURRENCY.field(), currency.getCurrencyCode());
        values.put(InvoiceField.ISSUED.field(), issued.toString());
        values.put(InvoiceField.DUE.field(), issued.plusDays(DAYS_TO_PAY).toString());
        return of(customer, null, 0, values);
    }

    /** A form with what an invoice has. */
    public static InvoiceFormJson of(Invoice held) {
        return of(
                held.customer().value(), held.id().value(), held.version(), InvoiceTexts.of(held));
    }

    private static InvoiceFormJson of(
            int customer, Integer id, int version, Map<String, String> values) {
        var chosen = values.get(InvoiceField.CURRENCY.field());
        return new InvoiceFormJson(
                customer,
                id,
                version,
                values,
                Currencies.all().stream()
                        .map(Currency::getCurrencyCode)
                        .map(Worded::plain)
                        .map(value -> OptionJson.of(value, chosen))
                        .toList());
    }
}
