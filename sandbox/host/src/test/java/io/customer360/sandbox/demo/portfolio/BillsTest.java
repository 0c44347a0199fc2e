package io.customer360.sandbox.demo.portfolio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The invoices of the demo")
class BillsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 4);
    private static final int LATE = Story.OVERDUE_PAYER.number();

    private final Bills bills = new Bills(DAY);

    @Test
    @DisplayName("are the latest six of what was subscribed to, each with a number of its own")
    void latest() {
        var monthly = Offer.of("P", "monthly", "10.00", "EUR", 3).from(DAY.minusMonths(11));
        var all = bills.of(account(20, monthly));
        assertEquals(6, all.size());
        assertEquals("2025-10-04", all.get(0).get("issued"));
        assertEquals("2026-03-04", all.get(5).get("issued"));
        assertEquals(6, all.stream().map(one -> one.get("number")).distinct().count());
        assertEquals("R-20-1000", all.get(0).get("number"));
        assertEquals(all, new Bills(DAY).of(account(20, monthly)));
    }

    @Test
    @DisplayName("are for the period's price less the discount, in the currency's own digits")
    void amounts() {
        assertEquals("120.00", amount(offer("weekly", "10.00", "EUR").less("0")));
        assertEquals("27.00", amount(offer("yearly", "10.00", "EUR").less("10")));
        assertEquals("25.50", amount(offer("quarterly", "10.00", "EUR").lessAmount("4.50")));
        assertEquals("300", amount(offer("monthly", "100", "JPY")));
    }

    @Test
    @DisplayName("are none for a trial, for what is free and for what has not begun")
    void none() {
        assertEquals(List.of(), bills.of(account(20, offer("monthly", "0.00", "EUR"))));
        assertEquals(
                List.of(),
                bills.of(account(20, offer("monthly", "9.00", "EUR").with("trial", "true"))));
        Offer later = Offer.of("P", "monthly", "9.00", "EUR", 1).from(DAY.plusDays(1));
        assertEquals(List.of(), bills.of(account(20, later)));
    }

    @Test
    @DisplayName("stop where the subscription ended")
    void ended() {
        Offer old =
                Offer.of("P", "quarterly", "9.00", "EUR", 1)
                        .from(DAY.minusYears(2))
                        .until(DAY.minusYears(2).plusMonths(4));
        assertEquals(List.of("2024-03-04", "2024-06-04"), issued(bills.of(account(20, old))));
    }

    @Test
    @DisplayName("are paid in time, but by the overdue payer, who has one long due")
    void paid() {
        Offer monthly = Offer.of("P", "monthly", "10.00", "EUR", 1).from(DAY.minusMonths(11));
        assertFalse(overdue(bills.of(account(20, monthly))));
        assertTrue(overdue(bills.of(account(LATE, monthly))));
        Offer young = Offer.of("P", "monthly", "10.00", "EUR", 1).from(DAY.minusDays(2));
        assertTrue(overdue(bills.of(account(LATE, young))));
    }

    @Test
    @DisplayName("of all customers make sense: due after issue, paid neither before nor tomorrow")
    void sane() {
        List<Map<String, String>> all =
                Stream.concat(
                                new FirstCustomers(DAY).all().stream(),
                                new Portfolio(Portfolio.SEED, DAY, Size.DEMO).accounts())
                        .flatMap(account -> bills.of(account).stream())
                        .toList();
        assertTrue(all.size() > 300, "" + all.size());
        assertEquals(all.size(), all.stream().map(one -> one.get("number")).distinct().count());
        for (Map<String, String> one : all) {
            String paid = one.getOrDefault("paid", one.get("due"));
            assertTrue(one.get("issued").compareTo(one.get("due")) < 0, one.toString());
            assertTrue(one.get("issued").compareTo(DAY.toString()) <= 0, one.toString());
            assertTrue(one.get("issued").compareTo(paid) <= 0, one.toString());
            assertTrue(!one.containsKey("paid") || paid.compareTo(DAY.toString()) < 0);
        }
    }

    private static boolean overdue(List<Map<String, String>> invoices) {
        return invoices.stream()
                .anyMatch(
                        one ->
                                !one.containsKey("paid")
                                        && one.get("due").compareTo(DAY.toString()) < 0);
    }

    private static List<String> issued(List<Map<String, String>> invoices) {
        return invoices.stream().map(one -> one.get("issued")).toList();
    }

    private String amount(Offer offer) {
        return bills.of(account(20, offer)).get(0).get("amount");
    }

    /** Three units, begun today. */
    private static Offer offer(String period, String price, String currency) {
        return Offer.of("P", period, price, currency, 3).from(DAY);
    }

    private static Account account(int id, Offer... offers) {
        return new Account(id, "", 1, "DE", "Europe/Berlin", 1, List.of(offers));
    }
}
