package io.customer360.adapter.ao;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.customer360.adapter.ao.notice.AoFollowers;
import io.customer360.adapter.ao.subscription.SubscriptionRow;
import io.customer360.adapter.sql.SqlEndings;
import io.customer360.customer.CustomerFilter;
import io.customer360.customer.CustomerScope;
import io.customer360.notice.Endings.Ending;
import io.customer360.shared.CustomerId;
import io.customer360.shared.UserKey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What followers find, and which subscriptions end. */
interface FollowDirectoryContract {
    LocalDate FROM = LocalDate.parse("2026-03-01");
    LocalDate TO = LocalDate.parse("2026-05-30");

    Directory directory();

    @Test
    @DisplayName("F-200 whoever follows a customer finds it without View all")
    default void followedIsFound() {
        var frida = new UserKey("frida");
        directory().add(1, "Acme", Map.of());
        directory().add(2, "Globex", Map.of());
        new AoFollowers(directory().ao).add(new CustomerId(2), frida, Instant.EPOCH);
        var scope = new CustomerScope(false, frida, Set.of());
        assertEquals(1, directory().customers.count(CustomerFilter.NONE, scope));
        assertEquals(
                new CustomerId(2),
                directory().customers.traits(CustomerFilter.NONE, scope, 9).get(0).customer());
        var dan = new CustomerScope(false, new UserKey("dan"), Set.of());
        assertEquals(0, directory().customers.count(CustomerFilter.NONE, dan));
    }

    @Test
    @DisplayName("F-193 finds what ends within days, of customers that are, in pieces")
    default void endingsAreFound() {
        directory().add(1, "Acme", Map.of());
        int first = subscription(1, "2026-03-01", false, false);
        int last = subscription(1, "2026-05-30", false, false);
        subscription(1, "2026-02-28", false, false);
        subscription(1, "2026-05-31", false, false);
        subscription(1, "2026-04-01", true, false);
        subscription(1, "2026-04-01", false, true);
        subscription(9, "2026-04-01", false, false);
        var endings = new SqlEndings(directory().reader);
        var acme = new CustomerId(1);
        assertEquals(
                List.of(new Ending(first, acme, "Gold", FROM), new Ending(last, acme, "Gold", TO)),
                endings.between(FROM, TO, 0, 9));
        assertEquals(1, endings.between(FROM, TO, 0, 1).size());
        assertEquals(
                List.of(new Ending(last, acme, "Gold", TO)), endings.between(FROM, TO, first, 9));
    }

    @Test
    @DisplayName("F-193 what goes on with another subscription of the same plan does not end")
    default void followedEndingsAreNone() {
        directory().add(1, "Acme", Map.of());
        directory().add(2, "Globex", Map.of());
        directory().add(3, "Initech", Map.of());
        subscription(1, "2026-03-31", false, false);
        goingOn(1, "2026-04-01", "2027-03-31", "Gold");
        subscription(2, "2026-03-31", false, false);
        goingOn(2, "2026-03-15", null, "Gold");
        int gap = subscription(3, "2026-03-31", false, false);
        goingOn(3, "2026-04-02", "2027-03-31", "Gold");
        goingOn(3, "2026-04-01", "2027-03-31", "Silver");
        var endings = new SqlEndings(directory().reader);
        var open = List.of(gap);
        assertEquals(
                open, endings.between(FROM, TO, 0, 9).stream().map(Ending::subscription).toList());
        assertEquals(
                open, endings.between(FROM, TO, 0, 1).stream().map(Ending::subscription).toList());
        assertEquals(List.of(), endings.between(FROM, TO, gap, 1));
    }

    private void goingOn(int customer, String start, String end, String plan) {
        Map<String, Object> row = row(customer, end, false, false);
        row.put(SubscriptionRow.START_DAY, start);
        row.put(SubscriptionRow.PLAN_NAME, plan);
        row.put(SubscriptionRow.EXT_ID, customer + start + plan);
        directory().ao.create(SubscriptionRow.class, row);
    }

    private int subscription(int customer, String end, boolean renews, boolean trial) {
        return directory()
                .ao
                .create(SubscriptionRow.class, row(customer, end, renews, trial))
                .getID();
    }

    private static Map<String, Object> row(
            int customer, String end, boolean renews, boolean trial) {
        Map<String, Object> row = new HashMap<>();
        row.put(SubscriptionRow.ORG_ID, customer);
        row.put(SubscriptionRow.SOURCE, "app");
        row.put(SubscriptionRow.EXT_ID, customer + end + renews + trial);
        row.put(SubscriptionRow.PLAN_NAME, "Gold");
        row.put(SubscriptionRow.PERIOD_KIND, "MONTHLY");
        row.put(SubscriptionRow.PERIOD_YEARS, 1);
        row.put(SubscriptionRow.CURRENCY, "EUR");
        row.put(SubscriptionRow.PRICE_MINOR, 100L);
        row.put(SubscriptionRow.QUANTITY, 1);
        row.put(SubscriptionRow.DISCOUNT_KIND, "NONE");
        row.put(SubscriptionRow.DISCOUNT_AMOUNT, 0L);
        row.put(SubscriptionRow.START_DAY, "2025-01-01");
        row.put(SubscriptionRow.END_DAY, end);
        row.put(SubscriptionRow.AUTO_RENEW, renews);
        row.put(SubscriptionRow.AUTO_COLLECTION, false);
        row.put(SubscriptionRow.TRIAL, trial);
        row.put(SubscriptionRow.ONE_OFF_MINOR, 0L);
        row.put(SubscriptionRow.CREATED, 1L);
        row.put(SubscriptionRow.CREATED_BY, "carla");
        row.put(SubscriptionRow.UPDATED, 1L);
        row.put(SubscriptionRow.UPDATED_BY, "carla");
        row.put(SubscriptionRow.VERSION, 1);
        return row;
    }
}
