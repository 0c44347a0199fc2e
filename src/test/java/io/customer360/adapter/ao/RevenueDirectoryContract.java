package io.customer360.adapter.ao;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.customer360.adapter.ao.revenue.AoFigures;
import io.customer360.adapter.ao.snapshot.SnapshotRow;
import io.customer360.customer.CustomerScope;
import io.customer360.revenue.Figure;
import io.customer360.revenue.RevenueDirectory.Among;
import io.customer360.shared.CustomerId;
import io.customer360.shared.Money;
import io.customer360.shared.MoneySums;
import io.customer360.shared.UserKey;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the directory of revenue answers, the same on every database. */
interface RevenueDirectoryContract {

    UserKey CSM = new UserKey("vera");
    Among EVERYBODY = Among.all(new CustomerScope(true, CSM, Set.of()));
    LocalDate TODAY = LocalDate.parse("2026-03-01");

    Directory directory();

    @Test
    @DisplayName("F-001 F-060 adds up by currency within a scope, of customers that are")
    default void sums() {
        customer(1, "vera", "100 EUR", "2026-05-01");
        customer(2, "dan", "900000000000000 EUR", "2026-04-01", "7 USD", "2026-03-15");
        customer(3, "dan", "900000000000000 EUR", "2026-12-01");
        keep(4, "5 EUR", "2026-03-02");
        directory().link(3, 10);

        assertEquals(of("1800000000000100 EUR", "7 USD"), arr(EVERYBODY));
        assertEquals(of("100 EUR"), arr(scope()));
        assertEquals(of("900000000000100 EUR"), arr(scope(10L)));
        assertEquals(of("100 EUR"), arr(these(1, 4)));
        assertEquals(of(), arr(these()));
    }

    @Test
    @DisplayName("F-001 a total that no amount can carry is told by its currency; others stay")
    default void tooLarge() {
        customer(1, "vera", "90000000000000000 EUR", "2026-05-01", "7 USD", "2026-03-15");
        customer(2, "vera", "90000000000000000 EUR", "2026-05-01");

        var totals = directory().revenue.arr(EVERYBODY);

        assertEquals(of("7 USD"), totals.sums());
        assertEquals(List.of(Currency.getInstance("EUR")), totals.tooLarge());
    }

    @Test
    @DisplayName("F-001 finds who renews within days, both included, soonest first, once each")
    default void renewals() {
        customer(1, "vera", "100 EUR", "2026-05-30");
        customer(2, "dan", "1 EUR", "2026-04-01", "7 USD", "2026-03-15");
        customer(3, "dan", "1 EUR", "2026-05-31");
        customer(5, "dan", "1 EUR", "2026-02-28");
        keep(4, "5 EUR", "2026-03-02");

        assertEquals(List.of("2 2026-03-15", "1 2026-05-30"), renewing(EVERYBODY, 9));
        assertEquals(List.of("2 2026-03-15"), renewing(EVERYBODY, 1));
        assertEquals(List.of("1 2026-05-30"), renewing(scope(), 9));
        assertEquals(List.of(), renewing(these(4), 9));
        assertEquals(2, directory().revenue.countRenewals(EVERYBODY, TODAY, TODAY.plusDays(90)));
        assertEquals(3, directory().revenue.countRenewals(EVERYBODY, TODAY, TODAY.plusDays(91)));
    }

    @Test
    @DisplayName("takes as many customers as somebody may see")
    default void many() {
        customer(700, "vera", "100 EUR", "2026-05-01");

        assertEquals(of("100 EUR"), arr(these(IntStream.rangeClosed(1, 1500).toArray())));
    }

    private MoneySums arr(Among among) {
        var totals = directory().revenue.arr(among);
        assertEquals(List.of(), totals.tooLarge());
        return totals.sums();
    }

    private List<String> renewing(Among among, int max) {
        return directory().revenue.renewals(among, TODAY, TODAY.plusDays(90), max).stream()
                .map(it -> it.customer().id() + " " + it.day())
                .toList();
    }

    private static Among scope(Long... projects) {
        return Among.all(new CustomerScope(false, CSM, Set.of(projects)));
    }

    private static Among these(int... customers) {
        return Among.these(IntStream.of(customers).mapToObj(CustomerId::new).toList());
    }

    private static MoneySums of(String... amounts) {
        return MoneySums.of(
                Stream.of(amounts)
                        .map(text -> text.split(" "))
                        .map(
                                it ->
                                        new Money(
                                                Long.parseLong(it[0]) * 100,
                                                Money.of("1", it[1]).currency()))
                        .toList());
    }

    private void customer(int id, String csm, String... amountsAndDays) {
        directory().add(id, "Customer " + id, Map.of(SnapshotRow.CSM_KEY, csm));
        keep(id, amountsAndDays);
    }

    private void keep(int id, String... amountsAndDays) {
        var figures =
                IntStream.range(0, amountsAndDays.length / 2)
                        .mapToObj(
                                i ->
                                        new Figure(
                                                of(amountsAndDays[2 * i]).amounts().get(0),
                                                1,
                                                1,
                                                Optional.of(
                                                        LocalDate.parse(
                                                                amountsAndDays[2 * i + 1]))))
                        .toList();
        new AoFigures(directory().ao).replace(Map.of(new CustomerId(id), figures));
    }
}
