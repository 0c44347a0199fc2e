package io.customer360.rest;

import io.customer360.access.Access;
import io.customer360.invoice.Invoice;
import io.customer360.invoice.InvoiceId;
import io.customer360.invoice.InvoiceQuery;
import io.customer360.invoice.InvoiceTerms;
import io.customer360.invoice.ShowInvoices;
import io.customer360.rest.view.View;
import io.customer360.revenue.ConvertSums;
import io.customer360.shared.Actor;
import io.customer360.shared.CustomerId;
import io.customer360.shared.Permission;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** Views of invoices that the API and the pages share. Who asks has been checked before. */
public final class InvoiceViews implements WidgetSources, CountedSources, NewerRecords {
    private static final Currency USUAL = Currency.getInstance("EUR");

    private final Access access;
    private final ShowInvoices shown;
    private final ConvertSums convert;

    /** Wired by Spring. */
    public InvoiceViews(Access access, ShowInvoices shown, ConvertSums convert) {
        this.access = access;
        this.shown = shown;
        this.convert = convert;
    }

    @Override
    public List<WidgetSource> widgets() {
        return List.of(
                new WidgetSource(
                        "invoices",
                        "/invoices",
                        (customer, actor) -> list(customer, InvoiceQuery.LATEST, actor)));
    }

    @Override
    public List<CountedSource> sources() {
        return List.of(
                new CountedSource(
                        SourceKind.INVOICES, (customer, actor) -> held(shown.all(customer))));
    }

    private static HeldJson held(List<Invoice> all) {
        return all.stream()
                .map(Invoice::terms)
                .max(Comparator.comparing(InvoiceTerms::issued))
                .map(it -> new HeldJson(all.size(), it.number(), it.issued()))
                .orElse(HeldJson.NONE);
    }

    @Override
    public Optional<Object> newer(Object current) {
        return current instanceof Invoice held
                ? Optional.of(record(held, access.requireVisible(held.customer())))
                : Optional.empty();
    }

    /** The invoices that a query asks for. */
    public View list(CustomerId customer, InvoiceQuery query, Actor actor) {
        boolean canEdit = actor.may(Permission.EDIT) && actor.may(Permission.SEE_REVENUE);
        return View.of(
                "c360.invoices.widget",
                InvoicesJson.of(shown.on(customer, query, actor), convert.conversion(), canEdit));
    }

    /** One invoice. */
    public View one(CustomerId customer, InvoiceId id, Actor actor) {
        return View.of("c360.invoices.row", record(shown.one(customer, id), actor));
    }

    /** The form of a new invoice, issued today in the currency of the latest one. */
    public View emptyForm(CustomerId customer, Actor actor) {
        var sheet = shown.on(customer, InvoiceQuery.LATEST, actor);
        var currency =
                sheet.rows().stream()
                        .map(held -> held.terms().amount().currency())
                        .findFirst()
                        .or(() -> convert.conversion().map(rates -> rates.base()))
                        .orElse(USUAL);
        return form(InvoiceFormJson.blank(customer.value(), sheet.today(), currency));
    }

    /** The form of an invoice. */
    public View form(CustomerId customer, InvoiceId id) {
        return form(InvoiceFormJson.of(shown.one(customer, id)));
    }

    private InvoiceJson record(Invoice held, Actor actor) {
        return InvoiceJson.of(
                held, shown.today(held.customer()), actor.may(Permission.SEE_REVENUE));
    }

    private static View form(InvoiceFormJson form) {
        return View.of("c360.invoices.form", form);
    }
}
