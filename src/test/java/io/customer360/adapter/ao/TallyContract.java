package io.customer360.adapter.ao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.customer360.adapter.ao.fact.LastContactRow;
import io.customer360.adapter.ao.notice.FollowerRow;
import io.customer360.adapter.ao.revenue.FigureRow;
import io.customer360.adapter.ao.snapshot.SnapshotRow;
import io.customer360.adapter.ao.standing.StandingRow;
import io.customer360.adapter.sql.SqlLatestContacts;
import io.customer360.adapter.sql.SqlTallies;
import io.customer360.csm.DueCustomer;
import io.customer360.csm.Tally;
import io.customer360.customer.CustomerColumn;
import io.customer360.customer.CustomerDirectory.Walk;
import io.customer360.customer.CustomerFilter;
import io.customer360.customer.CustomerScope;
import io.customer360.customer.Ordering;
import io.customer360.customer.RiskState;
import io.customer360.shared.CustomerId;
import io.customer360.shared.UserKey;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** How portfolios are added up, the same on every database and by the filters of the list. */
interface TallyContract {
    CustomerScope CARLAS = new CustomerScope(true, new UserKey("carla"), Set.of());
    CustomerFilter MINE = CustomerFilter.of(Map.of("csm", "@me"));
    LocalDate TODAY = LocalDate.parse("2028-02-10");

    Directory directory();

    @Test
    @DisplayName("F-182 F-183 F-184 F-185 a portfolio is counted and summed up by its risks")
    default void talliedByRisk() {
        carlas();

        var found =
                tallies().byRisk(MINE, CARLAS).stream()
                        .collect(Collectors.toMap(Tally::risk, Function.identity()));

        assertEquals(
                Map.of(
                        Optional.of(RiskState.HIGH), 1,
                        Optional.of(RiskState.MEDIUM), 1,
                        Optional.empty(), 2),
                found.values().stream().collect(Collectors.toMap(Tally::risk, Tally::customers)));
        assertEquals(
                Map.of(
                        Currency.getInstance("EUR"), BigInteger.valueOf(100),
                        Currency.getInstance("USD"), BigInteger.valueOf(7)),
                found.get(Optional.of(RiskState.HIGH)).arr().minor());
        assertEquals(
                Map.of(Currency.getInstance("EUR"), BigInteger.valueOf(2)),
                found.get(Optional.of(RiskState.MEDIUM)).arr().minor());
        assertEquals(List.of(), tallies().byRisk(MINE, scope("nobody")));
    }

    @Test
    @DisplayName("F-190 F-191 renewals come by day with level and revenue; past ones do not")
    default void dueOfPortfolio() {
        carlas();

        var found = tallies().due(MINE, CARLAS, TODAY, LocalDate.parse("2028-03-31"), 4);
        var due = found.customers();

        assertFalse(found.more());

        assertEquals(
                List.of("Two 2028-02-10 MIDDLE", "One 2028-02-29 CRITICAL", "Four 2028-03-31 NONE"),
                due.stream()
                        .map(it -> it.customer().name() + " " + it.day() + " " + it.level())
                        .toList());
        assertEquals(2, due.get(1).arr().minor().size());
        assertEquals(Map.of(), due.get(2).arr().minor());
        assertEquals(
                List.of("Two"),
                tallies().due(MINE, CARLAS, TODAY, TODAY, 99).customers().stream()
                        .map(DueCustomer::customer)
                        .map(it -> it.name())
                        .toList());
    }

    @Test
    @DisplayName("F-190 renewals that are cut off say so, and none is told without a currency")
    default void dueCutOff() {
        carlas();

        var due = tallies().due(MINE, CARLAS, TODAY, LocalDate.parse("2028-03-31"), 2);

        assertTrue(due.more());
        assertEquals(
                List.of("Two"), due.customers().stream().map(it -> it.customer().name()).toList());
    }

    @Test
    @DisplayName("F-183 F-196 the list finds who is at risk, has no level, is active or followed")
    default void foundByRelation() {
        carlas();

        assertEquals(List.of(1, 2), asked("risk", "raised"));
        assertEquals(List.of(3, 4, 5), asked("health", "none"));
        assertEquals(List.of(1, 2, 5), asked("active", "yes"));
        assertEquals(List.of(3, 4), asked("active", "no"));
        assertEquals(List.of(2, 5), asked("followed", "me"));
    }

    @Test
    @DisplayName("F-196 the list is sorted by the last contact, and tells it by one question")
    default void sortedByContact() {
        carlas();
        var order = new Ordering(CustomerColumn.LAST_CONTACT, true, List.of());
        var walk = new Walk(CustomerFilter.NONE, CARLAS, order, Optional.empty(), false);

        assertEquals(
                List.of(3, 1, 5, 4, 2),
                directory().customers.rows(walk, 9).stream()
                        .map(row -> row.organisation().id().value())
                        .toList());
        assertEquals(
                Map.of(id(3), Instant.ofEpochMilli(9_000)),
                new SqlLatestContacts(directory().reader).of(List.of(id(2), id(3))));
    }

    private SqlTallies tallies() {
        return new SqlTallies(directory().reader);
    }

    /** Four customers of Carla's, of whom the third has left, and one of somebody else's. */
    private void carlas() {
        add(1, "One", "carla", "2028-02-29", 1, 3, 0);
        add(2, "Two", "carla", "2028-02-10", 2, 2, 0);
        add(3, "Three", "carla", "2028-02-09", 1, 3, 1);
        add(4, "Four", "carla", "2028-03-31", null, null, 0);
        add(5, "Five", "dan", "2028-02-29", null, 1, 0);
        pays(1, "EUR", 100);
        pays(1, "USD", 7);
        pays(2, "EUR", 2);
        pays(5, "EUR", 1000);
        follows(2, "carla");
        follows(5, "carla");
        follows(1, "dan");
        talked(1, 5_000);
        talked(3, 9_000);
    }

    private void add(
            int id, String name, String csm, String day, Integer band, Integer risk, int frozen) {
        directory()
                .add(
                        id,
                        name,
                        Map.of(
                                SnapshotRow.CSM_KEY,
                                csm,
                                SnapshotRow.RENEWAL,
                                (int) LocalDate.parse(day).toEpochDay()));
        var row = new HashMap<String, Object>();
        row.put(StandingRow.ORG_ID, id);
        row.put(StandingRow.RUN, 1);
        row.put(StandingRow.MEASURED_AT, 1L);
        row.put(StandingRow.DAY_NO, 1);
        row.put(StandingRow.BASELINE, 0);
        row.put(StandingRow.INPUTS, "1");
        row.put(StandingRow.BAND, band);
        row.put(StandingRow.RISK, risk);
        row.put(StandingRow.FROZEN, frozen);
        directory().ao.create(StandingRow.class, row);
    }

    private void pays(int id, String currency, long minor) {
        directory()
                .ao
                .create(
                        FigureRow.class,
                        Map.<String, Object>of(
                                FigureRow.ORG_ID, id,
                                FigureRow.CURRENCY, currency,
                                FigureRow.ARR_MINOR, minor,
                                FigureRow.SUBSCRIPTIONS, 1,
                                FigureRow.SEATS, 1L));
    }

    private void follows(int id, String user) {
        directory()
                .ao
                .create(
                        FollowerRow.class,
                        Map.<String, Object>of(
                                FollowerRow.ORG_ID,
                                id,
                                FollowerRow.USER_KEY,
                                user,
                                FollowerRow.SLOT,
                                id + ":" + user,
                                FollowerRow.CREATED_AT,
                                1L));
    }

    private void talked(int id, long at) {
        directory()
                .ao
                .create(
                        LastContactRow.class,
                        Map.<String, Object>of(
                                LastContactRow.ORG_ID, id,
                                LastContactRow.AT_MILLIS, at,
                                LastContactRow.SOURCE, "team"));
    }

    private List<Integer> asked(String name, String value) {
        var filter = CustomerFilter.of(Map.of(name, value));
        var order = new Ordering(CustomerColumn.NAME, false, List.of());
        var walk = new Walk(filter, CARLAS, order, Optional.empty(), false);
        return directory().customers.rows(walk, 99).stream()
                .map(row -> row.organisation().id().value())
                .sorted()
                .toList();
    }

    private static CustomerScope scope(String viewer) {
        return new CustomerScope(true, new UserKey(viewer), Set.of());
    }

    private static CustomerId id(int id) {
        return new CustomerId(id);
    }
}
