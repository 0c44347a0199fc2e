package io.customer360.adapter.ao;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.customer360.adapter.ao.revenue.FigureRow;
import io.customer360.adapter.ao.snapshot.SnapshotRow;
import io.customer360.customer.Country;
import io.customer360.customer.Reference;
import io.customer360.export.CustomerFacts.Facts;
import io.customer360.settings.TierId;
import io.customer360.shared.CustomerId;
import io.customer360.shared.Money;
import io.customer360.shared.UserKey;
import io.customer360.status.StatusId;
import io.customer360.tag.TagId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is told about customers for a file, the same on every database. */
interface CustomerFactsContract {

    Directory directory();

    @Test
    @DisplayName("X-02 everything that is known comes back, and nothing about others")
    default void factsAreTold() {
        directory()
                .add(
                        1,
                        "Acme",
                        Map.of(
                                SnapshotRow.CSM_KEY, "carla",
                                SnapshotRow.STATUS_ID, 3,
                                SnapshotRow.INDUSTRY, "Größe 漢字",
                                SnapshotRow.COUNTRY, "DE",
                                SnapshotRow.TIER, 2,
                                SnapshotRow.REFERENCE, "yes",
                                SnapshotRow.RENEWAL, 9));
        directory().add(2, "Bare", Map.of());
        directory().add(3, "Other", Map.of());

        var known = directory().facts.of(List.of(one(), two(), new CustomerId(99)));

        assertEquals(Set.of(one(), two()), known.keySet());
        assertEquals(
                new Facts(
                        Optional.of(new UserKey("carla")),
                        Optional.of(new StatusId(3)),
                        Optional.of("Größe 漢字"),
                        Optional.of(new Country("DE")),
                        Optional.of(new TierId(2)),
                        Optional.of(Reference.YES),
                        Optional.of(LocalDate.EPOCH.plusDays(9))),
                known.get(one()));
        assertEquals(Optional.empty(), known.get(two()).csm());
        assertEquals(Optional.empty(), known.get(two()).status());
        assertEquals(Optional.empty(), known.get(two()).renewal());
    }

    @Test
    @DisplayName("X-02 amounts come by currency, tags by customer")
    default void factsOfOthers() {
        figure(1, "USD", 700);
        figure(1, "EUR", 123_450);
        figure(3, "EUR", 1);
        directory().tag(1, 5);
        directory().tag(1, 6);
        directory().tag(3, 7);

        assertEquals(
                Map.of(one(), List.of(Money.of("1234.50", "EUR"), Money.of("7.00", "USD"))),
                directory().facts.arr(List.of(one(), two())));
        assertEquals(
                Set.of(new TagId(5), new TagId(6)),
                Set.copyOf(directory().facts.tags(List.of(one(), two())).get(one())));
    }

    @Test
    @DisplayName("X-02 a thousand customers are asked about in one statement, none in none")
    default void factsOfMany() {
        directory().addMany(1000);
        var all = IntStream.rangeClosed(1, 1000).mapToObj(CustomerId::new).toList();

        assertEquals(1000, directory().facts.of(all).size());
        assertEquals(Map.of(), directory().facts.of(List.of()));
    }

    private static CustomerId one() {
        return new CustomerId(1);
    }

    private static CustomerId two() {
        return new CustomerId(2);
    }

    private void figure(int customer, String currency, long minor) {
        directory()
                .ao
                .create(
                        FigureRow.class,
                        Map.<String, Object>of(
                                FigureRow.ORG_ID, customer,
                                FigureRow.CURRENCY, currency,
                                FigureRow.ARR_MINOR, minor,
                                FigureRow.SUBSCRIPTIONS, 1,
                                FigureRow.SEATS, 1L));
    }
}
