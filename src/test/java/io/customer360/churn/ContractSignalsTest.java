package io.customer360.churn;

import static io.customer360.churn.Inputs.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.customer360.measure.Measure;
import io.customer360.measure.Value;
import io.customer360.shared.Money;
import io.customer360.shared.MoneySums;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Signals of invoices and subscriptions")
class ContractSignalsTest {

    @ParameterizedTest
    @DisplayName("F-147 an overdue invoice is an info from 1 day on, medium from 7, high from 30")
    @CsvSource({
        "-1, none",
        "0, none",
        "1, info",
        "6, info",
        "7, medium",
        "29, medium",
        "30, high",
        "999, high"
    })
    void overdue(int days, String severity) {
        SignalInput in = Inputs.of(Measure.OLDEST_OVERDUE, Value.of(TODAY.minusDays(days)));

        assertEquals(severity, Inputs.severity(SignalKind.OVERDUE_INVOICE, in));
    }

    @Test
    @DisplayName(
            "F-147 it tells the days, and the amount of each currency; it confirms, it is late")
    void overdueEvidence() {
        SignalInput in =
                Inputs.none()
                        .and(Measure.OLDEST_OVERDUE, Value.of(TODAY.minusDays(40)))
                        .and(Measure.OVERDUE_INVOICES, 3)
                        .input()
                        .showing(
                                new Records(
                                        List.of(
                                                invoice("1", "100.10 EUR"),
                                                invoice("2", "5000 JPY"),
                                                invoice("3", "0.90 EUR")),
                                        List.of(),
                                        List.of(),
                                        List.of()));

        Signal signal = found(in, SignalKind.OVERDUE_INVOICE);

        assertEquals("c360.churn.overdue-invoice.title", signal.evidence().textKey());
        assertEquals(List.of(BigDecimal.valueOf(3), 40L), signal.evidence().args());
        assertEquals(
                MoneySums.of(List.of(Money.parse("101.00 EUR"), Money.parse("5000 JPY"))),
                signal.evidence().amounts());
        assertEquals(
                List.of("1", "2", "3"),
                signal.evidence().records().stream().map(Reference::id).toList());
        assertEquals(Optional.of(TODAY.minusDays(39)), signal.since());
        assertEquals(Optional.of(39L), signal.age(TODAY));
        assertEquals("overdue-invoice@2026-05-01", signal.key());
        assertEquals(SuggestedAction.CHASE_PAYMENT, signal.action());
        assertTrue(signal.late());
    }

    @Test
    @DisplayName("F-147 who may not see revenue gets the days without the amount")
    void withoutAmounts() {
        Signals signals =
                Signals.find(
                                Inputs.of(Measure.OLDEST_OVERDUE, Value.of(TODAY.minusDays(40)))
                                        .showing(
                                                new Records(
                                                        List.of(invoice("1", "100 EUR")),
                                                        List.of(),
                                                        List.of(),
                                                        List.of())),
                                ChurnModel.shipped())
                        .withoutAmounts();

        Evidence evidence = signals.found().get(0).evidence();

        assertEquals(List.of(), evidence.amounts().amounts());
        assertEquals("", evidence.amountKey());
        assertEquals(List.of(BigDecimal.ONE, 40L), evidence.args());
        assertEquals(1, evidence.records().size());
    }

    @Test
    @DisplayName("no invoice that is overdue is well, not unknown")
    void nothingOverdue() {
        Signals signals =
                Signals.find(Inputs.of(Measure.OVERDUE_INVOICES, 0), ChurnModel.shipped());

        assertEquals(Optional.empty(), signals.of(SignalKind.OVERDUE_INVOICE));
        assertTrue(!signals.absent().containsKey(SignalKind.OVERDUE_INVOICE));
        assertEquals(1, signals.looked());
        assertEquals(
                Optional.empty(),
                Signals.find(Inputs.of(Measure.OLDEST_OVERDUE, Value.NEVER), ChurnModel.shipped())
                        .of(SignalKind.OVERDUE_INVOICE));
    }

    @ParameterizedTest
    @DisplayName("F-148 a subscription that ended and was not replaced is high at once")
    @CsvSource({"-1, none", "0, none", "1, high", "7, high"})
    void expired(long count, String severity) {
        assertEquals(
                severity,
                Inputs.severity(
                        SignalKind.EXPIRED_SUBSCRIPTION, Inputs.of(Measure.EXPIRED, count)));
    }

    @Test
    @DisplayName("F-148 it tells the lost MRR, a twelfth of the sum, rounded once")
    void lostMrr() {
        SignalInput in =
                Inputs.of(Measure.EXPIRED, 2)
                        .showing(
                                new Records(
                                        List.of(),
                                        List.of(
                                                subscription("8", "100.00 EUR"),
                                                subscription("9", "100.00 EUR")),
                                        List.of(),
                                        List.of()));

        Signal signal = found(in, SignalKind.EXPIRED_SUBSCRIPTION);

        assertEquals(MoneySums.of(List.of(Money.parse("16.67 EUR"))), signal.evidence().amounts());
        assertEquals("c360.churn.lost-mrr.label", signal.evidence().amountKey());
        assertTrue(signal.late());
        assertEquals(SuggestedAction.REACH_OUT, signal.action());
    }

    @ParameterizedTest
    @DisplayName("A renewal that nobody talks about is an info 90 days ahead, medium 60, high 30")
    @CsvSource({
        "-1, none",
        "0, high",
        "1, high",
        "30, high",
        "31, medium",
        "60, medium",
        "61, info",
        "90, info",
        "91, none"
    })
    void renewal(int days, String severity) {
        SignalInput in = Inputs.of(Measure.NEAREST_RENEWAL, Value.of(TODAY.plusDays(days)));

        assertEquals(severity, Inputs.severity(SignalKind.RENEWAL_NEAR, in));
    }

    @ParameterizedTest
    @DisplayName("A talk in the last 60 days is a talk, an older one is none")
    @CsvSource({"0, none", "60, none", "61, high", "400, high"})
    void talk(int daysAgo, String severity) {
        SignalInput in =
                Inputs.of(Measure.NEAREST_RENEWAL, Value.of(TODAY.plusDays(20)))
                        .talked(TODAY.minusDays(daysAgo));

        assertEquals(severity, Inputs.severity(SignalKind.RENEWAL_NEAR, in));
    }

    @Test
    @DisplayName("A renewal tells its day, and when it was talked about last")
    void renewalEvidence() {
        SignalInput in =
                Inputs.of(Measure.NEAREST_RENEWAL, Value.of(TODAY.plusDays(20)))
                        .showing(
                                new Records(
                                        List.of(),
                                        List.of(),
                                        List.of(subscription("7", "1200 EUR")),
                                        List.of()));

        Signal never = found(in, SignalKind.RENEWAL_NEAR);
        Signal longAgo = found(in.talked(TODAY.minusDays(61)), SignalKind.RENEWAL_NEAR);

        assertEquals("c360.churn.renewal-near.title", never.evidence().textKey());
        assertEquals(List.of(20L, TODAY.plusDays(20)), never.evidence().args());
        assertEquals("c360.churn.renewal-talked.title", longAgo.evidence().textKey());
        assertEquals(
                List.of(20L, TODAY.plusDays(20), TODAY.minusDays(61)), longAgo.evidence().args());
        assertEquals(MoneySums.of(List.of(Money.parse("1200 EUR"))), never.evidence().amounts());
        assertEquals(Optional.of(TODAY.minusDays(70)), never.since());
        assertEquals("renewal-near@2026-06-30", never.key());
    }

    @Test
    @DisplayName("All subscriptions renew by themselves: known, and nothing to tell")
    void allRenew() {
        Signals signals =
                Signals.find(Inputs.of(Measure.NEAREST_RENEWAL, Value.NEVER), ChurnModel.shipped());

        assertEquals(List.of(), signals.found());
        assertEquals(1, signals.looked());
    }

    private static Signal found(SignalInput in, SignalKind kind) {
        return Signals.find(in, ChurnModel.shipped()).of(kind).orElseThrow();
    }

    private static Records.Priced invoice(String id, String amount) {
        return new Records.Priced(
                new Reference(Reference.Kind.INVOICE, id, "R-" + id), Money.parse(amount));
    }

    private static Records.Priced subscription(String id, String amount) {
        return new Records.Priced(
                new Reference(Reference.Kind.SUBSCRIPTION, id, "Plan " + id), Money.parse(amount));
    }
}
