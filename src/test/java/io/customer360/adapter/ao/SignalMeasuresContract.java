package io.customer360.adapter.ao;

import static io.customer360.adapter.ao.MeasureWorld.DAY;
import static io.customer360.adapter.ao.MeasureWorld.at;
import static io.customer360.subscription.ASubscription.aSubscription;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.customer360.adapter.ao.churn.SignalTaskRow;
import io.customer360.adapter.ao.fact.TicketFactRow;
import io.customer360.adapter.sql.KeptRecords;
import io.customer360.churn.Records;
import io.customer360.measure.Measure;
import io.customer360.measure.Measures;
import io.customer360.measure.Value;
import io.customer360.subscription.ASubscription;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the measures that only signals look at must come to on every database. */
interface SignalMeasuresContract {
    int CUSTOMER = Stores.ACME.value();

    Stores stores();

    @Test
    @DisplayName("the busiest thirty days of ninety, and the last of them, which stays where it is")
    default void signalledPeak() {
        var world = new MeasureWorld(stores());
        List.of(95, 79, 70, 51, 50, 10, 0).forEach(ago -> world.ticket(CUSTOMER, ago));

        var found = world.of(CUSTOMER);

        assertEquals(Value.of(4), found.get(Measure.CREATED_PEAK));
        assertEquals(Value.of(DAY.minusDays(50)), found.get(Measure.CREATED_PEAK_DAY));
        assertEquals(Value.at(at(95)), found.get(Measure.FIRST_REQUEST));
        assertEquals(null, world.of(9).get(Measure.CREATED_PEAK));
        world.ticket(9, 0);
        assertEquals(Value.of(1), world.of(9).get(Measure.CREATED_PEAK));
        assertEquals(Value.of(DAY), world.of(9).get(Measure.CREATED_PEAK_DAY));
        world.ticket(10, 90);
        assertEquals(Value.of(DAY.minusDays(90)), world.of(10).get(Measure.CREATED_PEAK_DAY));
        world.ticket(11, 91);
        assertEquals(null, world.of(11).get(Measure.CREATED_PEAK));
    }

    @Test
    @DisplayName("the worst rating has the day on which it was given last")
    default void signalledWorst() {
        var world = new MeasureWorld(stores());
        rated(world, 2, 60);
        rated(world, 2, 30);
        rated(world, 5, 3);
        rated(world, 1, 120);

        var found = world.of(CUSTOMER);

        assertEquals(Value.of(2), found.get(Measure.WORST_STARS_90));
        assertEquals(Value.at(at(30)), found.get(Measure.WORST_STARS_AT));
        rated(world, 1, 45);
        assertEquals(Value.at(at(45)), world.of(CUSTOMER).get(Measure.WORST_STARS_AT));
        assertEquals(null, world.of(9).get(Measure.WORST_STARS_AT));
    }

    @Test
    @DisplayName("F-148 what ended first without anything in its place, and the first of all")
    default void signalledContracts() {
        var world = new MeasureWorld(stores());
        stores().add(ended("A", 400, 40));
        stores().add(ended("B", 300, 90));
        world.ticket(CUSTOMER, 500);

        var found = world.of(CUSTOMER);

        assertEquals(Value.of(2), found.get(Measure.EXPIRED));
        assertEquals(Value.of(DAY.minusDays(90)), found.get(Measure.OLDEST_EXPIRED));
        assertEquals(Value.of(DAY.minusDays(400)), found.get(Measure.FIRST_SUBSCRIPTION));
        assertEquals(
                Optional.of(DAY.minusDays(400)), new Measures(found).customerSince(ZoneOffset.UTC));
        world.ticket(9, 70);
        assertEquals(
                Optional.of(DAY.minusDays(70)),
                new Measures(world.of(9)).customerSince(ZoneOffset.UTC));
        assertEquals(Optional.empty(), new Measures(world.of(10)).customerSince(ZoneOffset.UTC));
    }

    @Test
    @DisplayName("a renewal was talked about when a task for it was made, and no other task counts")
    default void signalledTalk() {
        var world = new MeasureWorld(stores());
        assertEquals(null, world.of(CUSTOMER).get(Measure.RENEWAL_TALK));
        task("silence@2026-01-01", 1L, 2);
        task("renewal-near@2026-05-01", null, 3);
        assertEquals(null, world.of(CUSTOMER).get(Measure.RENEWAL_TALK));

        task("renewal-near@2025-05-01", 7L, 20);
        task("renewal-near@2026-06-01", 8L, 10);

        assertEquals(Value.at(at(10)), world.of(CUSTOMER).get(Measure.RENEWAL_TALK));
        assertEquals(null, world.of(9).get(Measure.RENEWAL_TALK));
    }

    @Test
    @DisplayName("F-147 F-148 records behind signals: overdue invoices, what ended, what ends next")
    default void signalledRecords() {
        stores().add(ended("Old", 400, 40));
        stores().add(
                        aSubscription()
                                .plan("Next")
                                .priced("300", "EUR")
                                .starting(DAY.minusDays(300).toString())
                                .ending(DAY.plusDays(20).toString()));
        stores().add(
                        aSubscription()
                                .plan("Later")
                                .priced("900", "USD")
                                .starting(DAY.minusDays(300).toString())
                                .ending(DAY.plusDays(50).toString()));
        var world = new MeasureWorld(stores());
        world.paidInvoice(CUSTOMER);
        world.openInvoice(CUSTOMER, DAY.minusDays(1));
        world.openInvoice(CUSTOMER, DAY.minusDays(30));
        world.openInvoice(CUSTOMER, DAY);

        var records =
                new KeptRecords(stores().invoices, stores().subscriptions).of(Stores.ACME, DAY);

        assertEquals(2, records.overdue().size());
        assertEquals(100, records.overdue().get(0).amount().minor());
        assertEquals(List.of("Next"), names(records.renewing()));
        assertEquals(List.of(), names(records.expired()), "what began later runs on");
        assertEquals(List.of(), records.escalated());
    }

    private static List<String> names(List<Records.Priced> records) {
        return records.stream().map(it -> it.reference().name()).toList();
    }

    private static ASubscription ended(String plan, int began, int ended) {
        return aSubscription()
                .plan(plan)
                .priced("300", "EUR")
                .starting(DAY.minusDays(began).toString())
                .ending(DAY.minusDays(ended).toString());
    }

    private void rated(MeasureWorld world, int stars, int ago) {
        world.ticket(
                CUSTOMER, ago + 1, TicketFactRow.STARS, stars, TicketFactRow.STARS_AT, at(ago));
    }

    private void task(String key, Long issue, int ago) {
        Map<String, Object> row = new HashMap<>();
        row.put(SignalTaskRow.SLOT, CUSTOMER + ":" + key);
        row.put(SignalTaskRow.ORG_ID, CUSTOMER);
        row.put(SignalTaskRow.SIGNAL_KEY, key);
        row.put(SignalTaskRow.ISSUE_ID, issue);
        row.put(SignalTaskRow.MADE_AT, at(ago));
        row.put(SignalTaskRow.MADE_BY, "carla");
        stores().ao.create(SignalTaskRow.class, row);
    }
}
