package io.customer360.rest;

import io.customer360.invoice.InvoiceOrder;
import io.customer360.invoice.InvoiceQuery;
import io.customer360.invoice.InvoiceSheet;
import io.customer360.invoice.InvoiceState;
import io.customer360.revenue.Conversion;
import io.customer360.shared.Money;
import java.util.List;
import java.util.Optional;

/** One page of the invoices of a customer; amounts are absent for whoever may not see revenue. */
public record InvoicesJson(
        int customer,
        String sort,
        String direction,
        InvoiceState state,
        List<Column> columns,
        List<InvoiceJson> items,
        int count,
        int first,
        int last,
        Integer previous,
        Integer next,
        List<Total> totals,
        boolean none,
        boolean revenueVisible,
        boolean canEdit) {

    /** A column that can be sorted by, and which way a click on its title turns it. */
    public record Column(String code, boolean nextDescends) {}

    /** What invoices of one state come to, per currency and in the base currency. */
    public record Total(InvoiceState state, List<Money> amounts, ConvertedJson inBase) {}

    /** Copies a sheet. */
    public static InvoicesJson of(
            InvoiceSheet sheet, Optional<Conversion> conversion, boolean canEdit) {
        var query = sheet.query();
        int first = (query.page() - 1) * InvoiceQuery.SIZE;
        return new InvoicesJson(
                sheet.customer().value(),
                query.order().code(),
                query.descending() ? "desc" : "asc",
                query.state().orElse(null),
                List.of(InvoiceOrder.values()).stream().map(order -> column(order, query)).toList(),
                sheet.rows().stream()
                        .map(it -> InvoiceJson.of(it, sheet.today(), sheet.revenueVisible()))
                        .toList(),
                sheet.matching(),
                sheet.rows().isEmpty() ? 0 : first + 1,
                first + sheet.rows().size(),
                query.page() > 1 ? query.page() - 1 : null,
                query.page() < sheet.pages() ? query.page() + 1 : null,
                sheet.revenueVisible() ? totals(sheet, conversion) : null,
                sheet.all().isEmpty(),
                sheet.revenueVisible(),
                canEdit);
    }

    private static Column column(InvoiceOrder order, InvoiceQuery query) {
        return new Column(order.code(), order == query.order() && !query.descending());
    }

    private static List<Total> totals(InvoiceSheet sheet, Optional<Conversion> conversion) {
        return List.of(InvoiceState.OVERDUE, InvoiceState.OPEN).stream()
                .map(state -> total(sheet, state, conversion))
                .filter(total -> !total.amounts().isEmpty())
                .toList();
    }

    private static Total total(
            InvoiceSheet sheet, InvoiceState state, Optional<Conversion> conversion) {
        var sums = sheet.total(state);
        return new Total(
                state,
                sums.amounts(),
                conversion
                        .filter(rates -> ConvertedJson.tellsMore(sums, rates))
                        .map(rates -> ConvertedJson.of(rates.of(sums, sheet.today())))
                        .orElse(null));
    }
}
