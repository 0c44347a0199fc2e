package io.customer360.churn;

import static io.customer360.measure.Measure.EXPIRED;
import static io.customer360.measure.Measure.NEAREST_RENEWAL;
import static io.customer360.measure.Measure.OLDEST_EXPIRED;
import static io.customer360.measure.Measure.OLDEST_OVERDUE;
import static io.customer360.measure.Measure.OVERDUE_INVOICES;

import io.customer360.measure.Measure;
import io.customer360.measure.Measures;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** Reads what invoices and subscriptions tell. */
final class ContractReadings {

    private ContractReadings() {}

    /** By how many days the oldest invoice is overdue. */
    static Optional<Reading> overdue(SignalInput in) {
        return known(in, OLDEST_OVERDUE, OVERDUE_INVOICES)
                .map(
                        measures ->
                                measures.day(OLDEST_OVERDUE)
                                        .map(due -> overdue(in, due))
                                        .orElse(Reading.QUIET));
    }

    /** How many subscriptions ended with nothing in their place. */
    static Optional<Reading> expired(SignalInput in) {
        return in.measures().number(EXPIRED).map(count -> expired(in, count));
    }

    /** In how many days the next renewal is due that nobody has talked about lately. */
    static Optional<Reading> renewal(SignalInput in, SignalRule rule) {
        return known(in, NEAREST_RENEWAL)
                .map(
                        measures ->
                                measures.day(NEAREST_RENEWAL)
                                        .filter(end -> !end.isBefore(in.now().day()))
                                        .filter(end -> !talked(in, rule))
                                        .map(end -> renewal(in, rule, end))
                                        .orElse(Reading.QUIET));
    }

    private static Reading expired(SignalInput in, BigDecimal count) {
        Evidence evidence =
                Evidence.of("c360.churn.expired-subscription.title", count)
                        .at(Records.references(in.records().expired()))
                        .about(
                                "c360.churn.lost-mrr.label",
                                Records.monthly(in.records().expired()));
        Reading reading = Reading.of(count, evidence);
        return in.measures()
                .day(OLDEST_EXPIRED)
                .map(end -> reading.since(end.plusDays(1)).about(end))
                .orElse(reading);
    }

    private static Reading overdue(SignalInput in, LocalDate due) {
        long days = in.now().daysSince(due);
        BigDecimal count = in.measures().number(OVERDUE_INVOICES).orElse(BigDecimal.ONE);
        Evidence evidence =
                Evidence.of("c360.churn.overdue-invoice.title", count, days)
                        .at(Records.references(in.records().overdue()))
                        .about(
                                "c360.churn.overdue-amount.label",
                                Records.sums(in.records().overdue()));
        return Reading.of(days, evidence).since(due.plusDays(1)).about(due);
    }

    private static Reading renewal(SignalInput in, SignalRule rule, LocalDate end) {
        long days = -in.now().daysSince(end);
        Evidence evidence =
                in.talk()
                        .map(it -> Evidence.of("c360.churn.renewal-talked.title", days, end, it))
                        .orElseGet(() -> Evidence.of("c360.churn.renewal-near.title", days, end))
                        .at(Records.references(in.records().renewing()))
                        .about(
                                "c360.churn.renewing-arr.label",
                                Records.sums(in.records().renewing()));
        return Reading.of(days, evidence).since(end.minusDays(rule.mildest())).about(end);
    }

    private static boolean talked(SignalInput in, SignalRule rule) {
        return in.talk()
                .filter(it -> in.now().daysSince(it) <= rule.constant(Constant.TALK_DAYS))
                .isPresent();
    }

    /** The measures, when any of these is among them. */
    private static Optional<Measures> known(SignalInput in, Measure... any) {
        for (Measure measure : any) {
            if (in.measures().of(measure).isPresent()) {
                return Optional.of(in.measures());
            }
        }
        return Optional.empty();
    }
}
