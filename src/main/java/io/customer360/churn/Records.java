package io.customer360.churn;

import io.customer360.shared.Money;
import io.customer360.shared.MoneySums;
import io.customer360.shared.Ratio;
import java.util.List;

/**
 * The records behind the measures. They show what a signal is about and what it costs; whether it
 * is raised, and how grave it is, never depends on them.
 *
 * @param overdue invoices that are overdue, with what is still to be paid
 * @param expired subscriptions that ended with nothing in their place, with their yearly revenue
 * @param renewing subscriptions that end soon and do not renew by themselves, with theirs
 * @param escalated open tickets that are escalated or late
 */
public record Records(
        List<Priced> overdue,
        List<Priced> expired,
        List<Priced> renewing,
        List<Reference> escalated) {

    /** No records are at hand. */
    public static final Records NONE = new Records(List.of(), List.of(), List.of(), List.of());

    private static final int MONTHS = 12;

    public Records {
        overdue = List.copyOf(overdue);
        expired = List.copyOf(expired);
        renewing = List.copyOf(renewing);
        escalated = List.copyOf(escalated);
    }

    /** A record that is about an amount. */
    public record Priced(Reference reference, Money amount) {}

    static List<Reference> references(List<Priced> records) {
        return records.stream().map(Priced::reference).toList();
    }

    /** What they come to, by currency. */
    static MoneySums sums(List<Priced> records) {
        return MoneySums.of(records.stream().map(Priced::amount).toList());
    }

    /** A month of yearly amounts, rounded once. */
    static MoneySums monthly(List<Priced> records) {
        return sums(records)
                .map(
                        yearly ->
                                Ratio.of(yearly.minor())
                                        .dividedBy(MONTHS)
                                        .toMoney(yearly.currency()));
    }
}
