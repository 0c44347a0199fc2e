package io.customer360.adapter.sql;

import static java.util.Comparator.comparing;

import io.customer360.churn.Records;
import io.customer360.churn.Reference;
import io.customer360.invoice.Invoice;
import io.customer360.invoice.InvoiceState;
import io.customer360.invoice.Invoices;
import io.customer360.score.SignalRecords;
import io.customer360.shared.CustomerId;
import io.customer360.shared.MoneySums;
import io.customer360.subscription.Revenue;
import io.customer360.subscription.Subscription;
import io.customer360.subscription.Subscriptions;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The records behind the signals, told by the rules by which the measures were made of them. */
public final class KeptRecords implements SignalRecords {

    private final Invoices invoices;
    private final Subscriptions subscriptions;

    /** Wired by Spring. */
    public KeptRecords(Invoices invoices, Subscriptions subscriptions) {
        this.invoices = invoices;
        this.subscriptions = subscriptions;
    }

    @Override
    public Records of(CustomerId customer, LocalDate day) {
        var held = subscriptions.of(customer);
        var contracts = new Contracts(held, new MoneySums(List.of()), Optional.empty(), day);
        return new Records(
                overdue(customer, day),
                contracts.lost().stream()
                        .limit(MOST)
                        .map(it -> priced(it, Contracts.end(it)))
                        .toList(),
                contracts.ending().stream().limit(MOST).map(it -> priced(it, day)).toList(),
                List.of());
    }

    private List<Records.Priced> overdue(CustomerId customer, LocalDate day) {
        return invoices.of(customer).stream()
                .filter(it -> it.terms().state(day) == InvoiceState.OVERDUE)
                .sorted(comparing(it -> it.terms().due()))
                .limit(MOST)
                .map(KeptRecords::priced)
                .toList();
    }

    private static Records.Priced priced(Invoice invoice) {
        return new Records.Priced(
                new Reference(
                        Reference.Kind.INVOICE, invoice.id().toString(), invoice.terms().number()),
                invoice.terms().amount());
    }

    /** With what it brings in a year on a day. */
    private static Records.Priced priced(Subscription one, LocalDate day) {
        return new Records.Priced(
                new Reference(Reference.Kind.SUBSCRIPTION, one.id().toString(), one.terms().plan()),
                Revenue.arr(one, day));
    }
}
