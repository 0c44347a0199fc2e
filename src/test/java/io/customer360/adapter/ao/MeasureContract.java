package io.customer360.adapter.ao;

import static io.customer360.adapter.ao.MeasureWorld.DAY;
import static io.customer360.adapter.ao.MeasureWorld.at;
import static io.customer360.adapter.ao.Stores.ACME;
import static io.customer360.adapter.ao.Stores.GLOBEX;
import static io.customer360.adapter.ao.Stores.revision;
import static io.customer360.subscription.ASubscription.aSubscription;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.customer360.adapter.ao.contact.ContactRow;
import io.customer360.adapter.ao.fact.TicketFactRow;
import io.customer360.adapter.ao.invoice.InvoiceRow;
import io.customer360.adapter.ao.revenue.MetricRow;
import io.customer360.adapter.ao.standing.DirtyRow;
import io.customer360.adapter.ao.standing.HistoryRow;
import io.customer360.adapter.ao.standing.StandingRow;
import io.customer360.measure.Baseline;
import io.customer360.measure.Measure;
import io.customer360.measure.Measures;
import io.customer360.measure.Standing;
import io.customer360.measure.Value;
import io.customer360.revenue.BaseCurrency;
import io.customer360.shared.CustomerId;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What measuring must come to on every database. */
interface MeasureContract {
    int TWO = 8;
    int ONE = 7;

    Stores stores();

    @Test
    @DisplayName("F-151 tickets: open ones, and those escalated or late, each once")
    default void measuredTroubledTickets() {
        var world = new MeasureWorld(stores());
        world.ticket(ONE, 400, "BREACHED", 1, "BREACHED_AT", at(300));
        world.ticket(ONE, 5, "ESCALATED", 1, "BREACHED", 1, "BREACHED_AT", at(4));
        world.ticket(ONE, 5, "ESCALATED", 1, "CATEGORY", 2);
        world.ticket(ONE, 5, "ESCALATED", 1, "CATEGORY", 3, "RESOLVED_AT", at(2));
        done(world, 60, 20, 40);
        done(world, 90, 30, 60);
        done(world, 90, 31, 60);
        world.ticket(ONE, 5);
        world.ticket(TWO, 5, "ESCALATED", 1);

        var found = world.of(ONE);

        assertEquals(Value.of(4), found.get(Measure.OPEN_TICKETS));
        assertEquals(Value.of(2), found.get(Measure.OPEN_ESCALATIONS));
        assertEquals(Value.of(5), found.get(Measure.ESCALATED_OR_BREACHED_30));
        assertEquals(Value.at(at(300)), found.get(Measure.OLDEST_BREACH));
        assertEquals(Value.of(1), world.of(TWO).get(Measure.OPEN_TICKETS));
    }

    @Test
    @DisplayName("F-151 times to resolve are medians of two spans, told with how many they are of")
    default void measuredTimes() {
        var world = new MeasureWorld(stores());
        done(world, 12, 10, 0);
        done(world, 16, 10, 0);
        done(world, 90, 90, 0);
        done(world, 101, 91, 0);
        done(world, 271, 270, 0);
        done(world, 281, 271, 0);
        world.ticket(ONE, 3, "CATEGORY", 3, "RESOLVED_AT", at(4));

        var found = world.of(ONE);

        assertEquals(Value.of(4), found.get(Measure.RESOLVED_90));
        assertEquals(Value.of(days(1)), found.get(Measure.RESOLUTION_90));
        assertEquals(Value.of(2), found.get(Measure.RESOLVED_BEFORE));
        assertEquals(
                Value.of(BigDecimal.valueOf(days(11)).divide(BigDecimal.valueOf(2))),
                found.get(Measure.RESOLUTION_BEFORE));
        assertEquals(Value.of(0), world.of(TWO).get(Measure.RESOLVED_90));
        assertEquals(null, world.of(TWO).get(Measure.RESOLUTION_90));
    }

    @Test
    @DisplayName(
            "F-151 ratings of ninety days, and new tickets against the customer's usual number")
    default void measuredRatings() {
        var world = new MeasureWorld(stores());
        world.ticket(ONE, 100, "STARS", 5, "STARS_AT", at(90));
        world.ticket(ONE, 100, "STARS", 4, "STARS_AT", at(1));
        world.ticket(ONE, 100, "STARS", 2, "STARS_AT", at(1));
        world.ticket(ONE, 100, "STARS", 1, "STARS_AT", at(91));
        world.ticket(ONE, 30);
        world.ticket(ONE, 31);
        world.ticket(ONE, 390);
        world.ticket(ONE, 391);
        world.ticket(TWO, 59);

        var found = world.of(ONE);

        assertEquals(Value.of(3), found.get(Measure.RATINGS_90));
        assertEquals(Value.of(2), found.get(Measure.SATISFIED_90));
        assertEquals(Value.of(2), found.get(Measure.WORST_STARS_90));
        assertEquals(Value.of(1), found.get(Measure.CREATED_30));
        assertEquals(Value.of(new BigDecimal("0.50")), found.get(Measure.CREATED_USUAL));
        assertEquals(null, world.of(TWO).get(Measure.CREATED_USUAL), "not even a month yet");
        assertEquals(null, world.of(TWO).get(Measure.WORST_STARS_90));
    }

    @Test
    @DisplayName("F-147 messages are requests and comments; the rhythm is that of days with any")
    default void measuredMessages() {
        var world = new MeasureWorld(stores());
        for (int daysAgo : new int[] {365, 300, 40, 30}) {
            world.ticket(ONE, daysAgo, "REPORTER_ID", 11L);
        }
        world.message(ONE, 30, 12);
        world.message(ONE, 20, 12);
        world.message(ONE, 20, 12);
        world.ticket(ONE, 366);
        world.ticket(ONE, 1, "REPORTER_ID", null);
        world.member(ONE, "u11");
        world.member(ONE, "u12");
        world.member(ONE, "u13");
        world.message(TWO, 500, 3);

        var found = world.of(ONE);

        assertEquals(Value.at(at(20)), found.get(Measure.LAST_MESSAGE));
        assertEquals(Value.of(4), found.get(Measure.MESSAGE_GAPS));
        assertEquals(Value.of(new BigDecimal("37.5")), found.get(Measure.EXPECTED_GAP));
        assertEquals(Value.of(4), found.get(Measure.MESSAGES_30));
        assertEquals(Value.of(3), found.get(Measure.MEMBERS));
        assertEquals(Value.of(2), found.get(Measure.MEMBERS_SEEN_30));
        assertEquals(Value.at(at(500)), world.of(TWO).get(Measure.LAST_MESSAGE));
        assertEquals(Value.of(30), world.of(TWO).get(Measure.EXPECTED_GAP));
        assertEquals(Value.NEVER, world.of(9).get(Measure.LAST_MESSAGE));
    }

    @Test
    @DisplayName(
            "F-146 invoices: overdue from the day after, the oldest, and the last six payments")
    default void measuredInvoices() {
        var world = new MeasureWorld(stores());
        invoice(ONE, 1, null, false);
        invoice(ONE, 0, null, false);
        invoice(ONE, 45, null, false);
        invoice(ONE, 99, null, true);
        for (int late = 0; late < 7; late++) {
            invoice(ONE, 200 - late, 200 - 3 * late, false);
        }
        invoice(TWO, 10, 12, false);
        invoice(TWO, 20, -1, false);

        var found = world.of(ONE);

        assertEquals(Value.of(2), found.get(Measure.OVERDUE_INVOICES));
        assertEquals(Value.of(DAY.minusDays(45)), found.get(Measure.OLDEST_OVERDUE));
        assertEquals(Value.of(6), found.get(Measure.PAID_INVOICES));
        assertEquals(Value.of(7), found.get(Measure.DAYS_LATE));
        assertEquals(Value.of(0), world.of(TWO).get(Measure.DAYS_LATE), "early is on time");
        assertEquals(Value.of(1), world.of(TWO).get(Measure.OVERDUE_INVOICES), "paid tomorrow");
        assertEquals(null, world.of(9).get(Measure.OVERDUE_INVOICES), "never had any");
    }

    @Test
    @DisplayName("F-148 contacts count when starred or heard of; a champion by who wrote last")
    default void measuredContacts() {
        var world = new MeasureWorld(stores());
        contact(ONE, 1, true, null, false);
        contact(ONE, 3, false, "u31", false);
        contact(ONE, 4, false, "u32", false);
        contact(ONE, 5, true, null, true);
        contact(ONE, 2, false, "u33", false);
        contact(TWO, 2, false, null, false);
        world.message(ONE, 180, 31);
        world.message(ONE, 181, 32);
        world.ticket(ONE, 400, "REPORTER_ID", 33L);

        var found = world.of(ONE);

        assertEquals(Value.of(2), found.get(Measure.CONTACT_TYPES));
        assertEquals(Value.of(1), found.get(Measure.CHAMPIONS));
        assertEquals(Value.at(at(400)), found.get(Measure.CHAMPION_SEEN));
        assertEquals(Value.of(1), world.of(TWO).get(Measure.CHAMPIONS));
        assertEquals(null, world.of(TWO).get(Measure.CHAMPION_SEEN), "nobody knows who it is");
        assertEquals(Value.of(0), world.of(9).get(Measure.CHAMPIONS));
    }

    @Test
    @DisplayName("F-149 subscriptions: the next end, what renews itself, growth, and what ended")
    default void measuredContracts() {
        var world = new MeasureWorld(stores());
        stores().add(
                        aSubscription()
                                .plan("A")
                                .priced("300", "EUR")
                                .starting("2025-01-01")
                                .ending("2026-03-01"));
        stores().add(
                        aSubscription()
                                .plan("B")
                                .priced("100", "EUR")
                                .starting("2025-01-01")
                                .ending("2026-12-31")
                                .autoRenew());
        stores().add(aSubscription().plan("C").starting("2024-01-01").ending("2026-02-28"));
        stores().add(aSubscription().plan("D").starting("2024-01-01").ending("2025-01-01"));
        metric("2025-03", "EUR", 32_000);
        metric("2025-02", "EUR", 1);

        var found = world.of(ONE);

        assertEquals(Value.of(DAY), found.get(Measure.NEAREST_RENEWAL));
        assertEquals(Value.of(new BigDecimal("0.25")), found.get(Measure.AUTO_RENEW_SHARE));
        assertEquals(Value.of(new BigDecimal("0.25")), found.get(Measure.ARR_CHANGE_12));
        assertEquals(Value.of(0), found.get(Measure.EXPIRED), "B runs beyond the end of C");
        assertEquals(null, world.of(TWO).get(Measure.EXPIRED));
    }

    @Test
    @DisplayName(
            "N-5 revenue in two currencies without a rate is not known, and never taken for none")
    default void measuredCurrencies() {
        var world = new MeasureWorld(stores());
        stores().add(aSubscription().priced("300", "EUR").autoRenew());
        stores().add(aSubscription().priced("300", "USD"));
        metric("2025-03", "EUR", 320_000);

        var found = world.of(ONE);

        assertEquals(null, found.get(Measure.AUTO_RENEW_SHARE));
        assertEquals(null, found.get(Measure.ARR_CHANGE_12));
    }

    @Test
    @DisplayName("a standing and its day come back as they were stored; the day is replaced")
    default void measuredStandings() {
        var world = new MeasureWorld(stores());
        var measures = new Measures(Map.of(Measure.LAST_MESSAGE, Value.NEVER));
        var first = new Standing(ACME, Stores.NOW, DAY, 3, measures);
        var second = new Standing(ACME, Stores.NOW, DAY, 3, Measures.NONE);

        write(world, new Standing.Change(first, Optional.empty()), 5);
        assertEquals(
                Map.of(ACME, new Standing.Kept(first, 5)),
                world.standings.of(List.of(ACME, GLOBEX)));
        write(world, instead(second, 5), 6);

        assertEquals(new Standing.Kept(second, 6), world.standings.of(List.of(ACME)).get(ACME));
        assertEquals(1, stores().ao.count(HistoryRow.class));
        stores().work.inOne(() -> world.standings.remove(List.of(ACME)));
        assertEquals(0, stores().ao.count(StandingRow.class));
        assertEquals(1, stores().ao.count(HistoryRow.class));
    }

    @Test
    @DisplayName("a standing that another run has stored since is refused, and nothing is written")
    default void measuredOvertaken() {
        var world = new MeasureWorld(stores());
        var standing = new Standing(ACME, Stores.NOW, DAY, 1, Measures.NONE);
        var other = new Standing(GLOBEX, Stores.NOW, DAY, 1, Measures.NONE);
        write(world, new Standing.Change(standing, Optional.empty()), 5);

        assertThrows(
                RuntimeException.class,
                () ->
                        stores().work
                                .inOne(
                                        () ->
                                                world.standings.replace(
                                                        List.of(
                                                                new Standing.Change(
                                                                        other, Optional.empty()),
                                                                instead(standing, 4)),
                                                        6)));

        assertEquals(Set.of(ACME), world.standings.of(List.of(ACME, GLOBEX)).keySet());
        assertEquals(5, world.standings.of(List.of(ACME)).get(ACME).run());
        assertEquals(1, stores().ao.count(HistoryRow.class));
    }

    @Test
    @DisplayName("of two runs that store a customer at once, one wins")
    default void measuredRace() throws Exception {
        var world = new MeasureWorld(stores());
        var standing = new Standing(ACME, Stores.NOW, DAY, 1, Measures.NONE);
        write(world, new Standing.Change(standing, Optional.empty()), 1);
        for (int round = 1; round < 10; round++) {
            var change = instead(standing, latest(world));
            int run = 2 * round;
            Race.between(() -> write(world, change, run), () -> write(world, change, run + 1));
            assertEquals(1, stores().ao.count(StandingRow.class));
            assertEquals(1, stores().ao.count(HistoryRow.class));
            assertTrue(latest(world) >= run);
        }
    }

    @Test
    @DisplayName("the latest baseline is in force, and a version is given once")
    default void measuredBaselines() {
        var world = new MeasureWorld(stores());
        var first = new Baseline(1, Stores.NOW, Baseline.FLOOR, Set.of());
        var second = new Baseline(2, Stores.NOW, new BigDecimal("1.25"), Set.of(Measure.LAST_QBR));

        assertEquals(Optional.empty(), world.baselines.latest());
        world.baselines.add(first);
        world.baselines.add(second);

        assertEquals(Optional.of(second), world.baselines.latest());
        assertEquals(Optional.of(first), world.baselines.find(1));
        assertThrows(RuntimeException.class, () -> world.baselines.add(second));
    }

    @Test
    @DisplayName("every edit of a customer marks it in its own transaction, and a rate marks all")
    default void measuredMarks() {
        var world = new MeasureWorld(stores());
        var held = stores().add(aSubscription());
        stores().replace(held, "Silver");
        assertThrows(
                IllegalStateException.class,
                () ->
                        stores().work
                                .inOne(
                                        () -> {
                                            stores().subscriptions
                                                    .remove(held, 2, revision("subscription"));
                                            throw new IllegalStateException("taken back");
                                        }));

        var found = world.marks.after(0, 10);
        assertEquals(
                List.of(Optional.of(ACME), Optional.of(ACME)),
                found.stream().map(it -> it.customer()).toList());
        assertEquals(1, world.marks.after(found.get(0).id(), 10).size());
        world.marks.remove(found.subList(0, 1));
        assertEquals(1, world.marks.count());
        world.marks.mark(List.of(GLOBEX, GLOBEX));
        assertEquals(2, world.marks.count());
        var euro = new BaseCurrency(Optional.of(Currency.getInstance("EUR")), 1);
        stores().work
                .inOne(
                        () -> {
                            stores().bases.save(euro, 0, revision("base"));
                            return euro;
                        });
        assertEquals(Optional.empty(), world.marks.after(0, 10).get(2).customer());
    }

    @Test
    @DisplayName("however many records customers have, measuring them takes as many statements")
    default void measuredStatements() {
        var world = new MeasureWorld(stores());
        IntStream.rangeClosed(1, 500).forEach(world::customer);
        plant(world, 500, 1);
        int few = stores().statements.during(() -> assertEquals(List.of(), world.run(world.all)));
        stores().ao.deleteWithSQL(StandingRow.class, null);
        stores().ao.deleteWithSQL(HistoryRow.class, null);
        plant(world, 500, 12);
        int many = stores().statements.during(() -> assertEquals(List.of(), world.run(world.all)));

        assertTrue(many <= few, many + " statements after " + few);
        assertTrue(many <= 60, many + " statements");
    }

    @Test
    @DisplayName("measuring who changed comes to the same as measuring everybody, scores included")
    default void measuredIncremental() {
        var world = new MeasureWorld(stores());
        int customers = 2_000;
        createAll(customers);
        plant(world, customers, 3);
        world.run(world.all);
        for (int changed : new int[] {1, customers / 100}) {
            var random = new Random(changed);
            var before = world.stored();
            for (int i = 0; i < changed; i++) {
                int customer = 1 + random.nextInt(customers);
                world.ticket(customer, random.nextInt(300), "ESCALATED", 1);
                world.message(customer, random.nextInt(20), 77);
                world.marks.mark(List.of(new CustomerId(customer)));
            }

            assertEquals(List.of(), world.run(world.changed));

            var incremental = world.stored();
            assertEquals(customers, incremental.size());
            assertNotEquals(before, incremental);
            assertEquals(0, stores().ao.count(DirtyRow.class));
            stores().ao.deleteWithSQL(StandingRow.class, null);
            world.run(world.due);
            assertEquals(world.stored(), incremental);
        }
    }

    @Test
    @DisplayName("R10 a customer whose records cannot be read is reported and hurts no other")
    default void measuredPoison() {
        var world = new MeasureWorld(stores());
        IntStream.rangeClosed(1, 20).forEach(world::customer);
        invoice(3, 5, null, false);
        stores().ao
                .create(
                        InvoiceRow.class,
                        with(invoiceRow(4, DAY, null, false), InvoiceRow.DUE_DAY, "9999-99-9"));

        assertEquals(List.of("customer:4"), world.run(world.all));

        assertEquals(19, world.stored().size());
        assertEquals(
                Optional.of(BigDecimal.ONE), world.standing(3).number(Measure.OVERDUE_INVOICES));
    }

    @Test
    @DisplayName(
            "who is due is who was not measured since the day began; gone is who is no customer")
    default void measuredRoster() {
        var world = new MeasureWorld(stores());
        IntStream.rangeClosed(1, 3).forEach(world::customer);
        write(world, change(1, DAY), 1);
        write(world, change(2, DAY.minusDays(1)), 1);
        write(world, change(9, DAY), 1);

        assertEquals(
                List.of("2 " + DAY.minusDays(1), "3 none"),
                world.roster.notMeasuredOn(DAY, 0, 10).stream()
                        .map(
                                it ->
                                        it.customer()
                                                + " "
                                                + it.day().map(LocalDate::toString).orElse("none"))
                        .toList());
        assertEquals(1, world.roster.notMeasuredOn(DAY, 2, 10).size());
        assertEquals(List.of(new CustomerId(9)), world.roster.gone(10));
        assertEquals(3, world.roster.count());
        world.run(world.due);
        assertEquals(List.of(), world.roster.notMeasuredOn(DAY, 0, 10));
    }

    private static Map<String, Object> with(Map<String, Object> row, String column, Object value) {
        row.put(column, value);
        return row;
    }

    private static Standing.Change change(int customer, LocalDate day) {
        var standing =
                new Standing(
                        new CustomerId(customer),
                        Stores.NOW,
                        day,
                        1,
                        Measures.NONE,
                        Optional.of(MeasureWorld.judgement(80)));
        return new Standing.Change(standing, Optional.empty());
    }

    /** In the place of what a run has stored. */
    private static Standing.Change instead(Standing standing, int run) {
        return new Standing.Change(standing, Optional.of(new Standing.Kept(standing, run)));
    }

    private void createAll(int customers) {
        var world = new MeasureWorld(stores());
        IntStream.rangeClosed(1, customers).forEach(world::customer);
    }

    /** So many tickets for each customer, the same on every database. */
    private void plant(MeasureWorld world, int customers, int each) {
        var random = new Random(each);
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int customer = 1; customer <= customers; customer++) {
            for (int i = 0; i < each; i++) {
                int created = random.nextInt(500);
                boolean done = random.nextBoolean();
                rows.add(
                        done
                                ? world.ticketRow(
                                        customer,
                                        at(created),
                                        TicketFactRow.CATEGORY,
                                        3,
                                        TicketFactRow.RESOLVED_AT,
                                        at(random.nextInt(created + 1)))
                                : world.ticketRow(customer, at(created)));
            }
        }
        stores().ao.create(TicketFactRow.class, rows);
    }

    private Object write(MeasureWorld world, Standing.Change change, int run) {
        return stores().work.inOne(() -> world.standings.replace(List.of(change), run));
    }

    private static int latest(MeasureWorld world) {
        return world.standings.of(List.of(ACME)).get(ACME).run();
    }

    private static long days(int days) {
        return Duration.ofDays(days).toMillis();
    }

    /** One that is done, and late since so many days when that is not zero. */
    private static void done(MeasureWorld world, int created, int resolved, int late) {
        world.ticket(
                ONE,
                created,
                "CATEGORY",
                3,
                "RESOLVED_AT",
                at(resolved),
                "BREACHED",
                late > 0 ? 1 : 0,
                "BREACHED_AT",
                late > 0 ? at(late) : null);
    }

    private void invoice(int customer, int dueDaysAgo, Integer paidDaysAgo, boolean cancelled) {
        var paid = paidDaysAgo == null ? null : DAY.minusDays(paidDaysAgo);
        stores().ao
                .create(
                        InvoiceRow.class,
                        invoiceRow(customer, DAY.minusDays(dueDaysAgo), paid, cancelled));
    }

    private Map<String, Object> invoiceRow(
            int customer, LocalDate due, LocalDate paid, boolean cancelled) {
        Map<String, Object> row = new HashMap<>();
        row.put(InvoiceRow.ORG_ID, customer);
        row.put(InvoiceRow.SOURCE, "test");
        row.put(InvoiceRow.EXT_ID, "I-" + stores().ao.count(InvoiceRow.class));
        row.put(InvoiceRow.INVOICE_NO, "1");
        row.put(InvoiceRow.ISSUED_DAY, "2020-01-01");
        row.put(InvoiceRow.DUE_DAY, due.toString());
        row.put(InvoiceRow.PAID_DAY, paid == null ? null : paid.toString());
        row.put(InvoiceRow.CURRENCY, "EUR");
        row.put(InvoiceRow.AMOUNT_MINOR, 100L);
        row.put(InvoiceRow.CANCELLED, cancelled);
        row.put(InvoiceRow.CREATED, 0L);
        row.put(InvoiceRow.CREATED_BY, "carla");
        row.put(InvoiceRow.UPDATED, 0L);
        row.put(InvoiceRow.UPDATED_BY, "carla");
        row.put(InvoiceRow.VERSION, 1);
        return row;
    }

    private void contact(int customer, int type, boolean starred, String user, boolean deleted) {
        Map<String, Object> row = new HashMap<>();
        row.put(ContactRow.ORG_ID, customer);
        row.put(ContactRow.SOURCE, "test");
        row.put(ContactRow.EXT_ID, "C-" + stores().ao.count(ContactRow.class));
        row.put(ContactRow.FULL_NAME, "Ada");
        row.put(ContactRow.TYPE_ID, type);
        row.put(ContactRow.STARRED, starred ? 1 : 0);
        row.put(ContactRow.USER_KEY, user);
        row.put(ContactRow.DELETED, deleted ? 1L : null);
        row.put(ContactRow.CREATED, 0L);
        row.put(ContactRow.CREATED_BY, "carla");
        row.put(ContactRow.UPDATED, 0L);
        row.put(ContactRow.UPDATED_BY, "carla");
        row.put(ContactRow.VERSION, 1);
        stores().ao.create(ContactRow.class, row);
    }

    private void metric(String month, String currency, long arr) {
        stores().ao
                .create(
                        MetricRow.class,
                        Map.of(
                                MetricRow.ORG_ID, ONE,
                                MetricRow.IN_MONTH, month,
                                MetricRow.CURRENCY, currency,
                                MetricRow.ARR_MINOR, arr,
                                MetricRow.SUBSCRIPTIONS, 1,
                                MetricRow.SEATS, 1L,
                                MetricRow.DERIVED, false));
    }
}
