package io.customer360.adapter.ao;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.customer360.adapter.ao.snapshot.SnapshotRow;
import io.customer360.customer.Organisation;
import io.customer360.customer.Profile;
import io.customer360.membership.Snapshot;
import io.customer360.revenue.Figure;
import io.customer360.revenue.ListedFigures;
import io.customer360.shared.CustomerId;
import io.customer360.shared.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** How lists know the figures of customers, the same on every database. */
interface ListedContract {

    Stores stores();

    @Test
    @DisplayName(
            "X-09 lists follow the figures: revenue in hundredths, the nearest renewal, both or none")
    default void figuresFollow() {
        refreshed(1, 2, 3);
        figures(Map.of(1, List.of(figure("1000.50", "EUR", "2026-05-01")), 2, List.of()));

        assertEquals(
                Map.of(
                        1,
                        listed(100_050L, "2026-05-01"),
                        2,
                        ListedFigures.NONE,
                        3,
                        ListedFigures.NONE),
                kept());
        figures(
                Map.of(
                        1,
                        List.of(
                                figure("1.00", "EUR", "2026-05-01"),
                                figure("2.00", "USD", "2026-04-01"))));

        assertEquals(
                new ListedFigures(Optional.empty(), Optional.of(LocalDate.parse("2026-04-01"))),
                kept().get(1),
                "two currencies and no base: no amount to compare");
    }

    @Test
    @DisplayName("X-09 a refresh and an edit of the profile leave the figures of lists as they are")
    default void figuresStay() {
        refreshed(1, 2, 3, 4, 5);
        figures(
                Map.of(
                        1, List.of(figure("7.00", "EUR", "2026-05-01")),
                        2, List.of(figure("7.00", "EUR", "2026-05-01")),
                        3, List.of(figure("7.00", "EUR", "2026-05-01")),
                        4, List.of(figure("7.00", "EUR", "2026-05-01")),
                        5, List.of(figure("7.00", "EUR", "2026-05-01"))));
        var before = kept();
        refreshed(1, 2, 3, 4, 5);
        stores().work
                .inOne(
                        () -> {
                            stores().snapshots
                                    .keepAll(
                                            IntStream.rangeClosed(1, 5)
                                                    .mapToObj(
                                                            id -> Profile.blank(new CustomerId(id)))
                                                    .toList());
                            return true;
                        });

        assertEquals(listed(700L, "2026-05-01"), before.get(5));
        assertEquals(before, kept());
    }

    private void refreshed(int... ids) {
        List<Snapshot> added = new ArrayList<>();
        for (int id : ids) {
            var customer = new CustomerId(id);
            added.add(
                    Snapshot.of(new Organisation(customer, "Name " + id), Profile.blank(customer)));
        }
        stores().work
                .inOne(
                        () -> {
                            stores().snapshots.replace(Set.copyOf(added), added, 1);
                            return true;
                        });
    }

    private void figures(Map<Integer, List<Figure>> figures) {
        Map<CustomerId, List<Figure>> next = new HashMap<>();
        figures.forEach((id, held) -> next.put(new CustomerId(id), held));
        stores().work
                .inOne(
                        () -> {
                            stores().figures.replace(next);
                            stores().snapshots.follow(next.keySet());
                            return true;
                        });
    }

    private Map<Integer, ListedFigures> kept() {
        Map<Integer, ListedFigures> kept = new HashMap<>();
        Stream.of(stores().ao.find(SnapshotRow.class, Query.select().limit(9)))
                .forEach(
                        row ->
                                kept.put(
                                        row.getOrgId(),
                                        new ListedFigures(
                                                Optional.ofNullable(row.getArrBase()),
                                                Optional.ofNullable(row.getRenewal())
                                                        .map(LocalDate::ofEpochDay))));
        return kept;
    }

    private static ListedFigures listed(long hundredths, String renewal) {
        return new ListedFigures(Optional.of(hundredths), Optional.of(LocalDate.parse(renewal)));
    }

    private static Figure figure(String amount, String currency, String renewal) {
        return new Figure(Money.of(amount, currency), 1, 1, Optional.of(LocalDate.parse(renewal)));
    }
}
