package io.customer360.subscription;

import static io.customer360.subscription.ASubscription.aSubscription;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.customer360.shared.Actors;
import io.customer360.shared.Problem;
import io.customer360.shared.Rejected;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Sorting and filtering (F-057, F-065)")
class SubscriptionQueryTest {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 15);

    private static final List<Subscription> ALL =
            List.of(
                    aSubscription()
                            .id(1)
                            .plan("silver cloud")
                            .monthly()
                            .priced("50", "USD")
                            .quantity(9)
                            .starting("2024-03-01")
                            .ending("2025-12-31")
                            .autoRenew()
                            .build(),
                    aSubscription()
                            .id(2)
                            .plan("Gold cloud")
                            .multiYear(3)
                            .priced("90", "EUR")
                            .quantity(2)
                            .starting("2024-01-01")
                            .autoCollection()
                            .build(),
                    aSubscription()
                            .id(3)
                            .plan("Bronze")
                            .multiYear(2)
                            .priced("70", "EUR")
                            .quantity(5)
                            .starting("2024-02-01")
                            .ending("2025-06-14")
                            .fee("900")
                            .build());

    @ParameterizedTest(name = "by {0}: {1}, {2}, {3}")
    @DisplayName("sorts by each column; amounts within their currency, evergreen ends last")
    @CsvSource({
        "plan, 3, 2, 1",
        "period, 1, 3, 2",
        "quantity, 2, 3, 1",
        "price, 3, 2, 1",
        "arr, 3, 2, 1",
        "mrr, 3, 2, 1",
        "tcv, 2, 3, 1",
        "start, 2, 3, 1",
        "end, 3, 1, 2",
        "autoRenew, 2, 3, 1",
        "autoCollection, 1, 3, 2",
        "state, 3, 1, 2",
    })
    void sorts(String column, int first, int second, int third) {
        assertEquals(List.of(first, second, third), ids(column, "asc", ""));
    }

    @Test
    @DisplayName("sorts downwards too; equal ones stay in the order of their making")
    void descending() {
        assertEquals(List.of(1, 2, 3), ids("plan", "desc", ""));
        assertEquals(List.of(1, 2, 3), ids("autoRenew", "desc", ""));
    }

    @ParameterizedTest(name = "''{0}'' finds {1}")
    @DisplayName("filters by words that all match")
    @CsvSource({
        "CLOUD, 2 1",
        "cloud gold, 2",
        "'  cloud   silver ', 1",
        "nothing, ''",
        "state:active, ''",
        "'', 3 2 1",
    })
    void filters(String filter, String expected) {
        assertEquals(
                expected,
                String.join(
                        " ", ids("plan", "asc", filter).stream().map(String::valueOf).toList()));
    }

    @ParameterizedTest(name = "''{0}'', state ''{1}'', collection ''{2}'' finds {3}")
    @DisplayName("filters by state and auto-collection, each alone, together and with words")
    @CsvSource({
        "'', active, '', 2 1",
        "'', expired, '', 3",
        "'', future, '', ''",
        "'', '', on, 2",
        "'', '', off, 3 1",
        "'', active, off, 1",
        "gold, active, off, ''",
        "silver, active, off, 1",
        "'', '', '', 3 2 1",
    })
    void choices(String filter, String state, String collection, String expected) {
        var query = query("filter", filter, "state", state, "collection", collection);
        assertEquals(
                expected,
                query.apply(ALL, held -> "", DAY).stream()
                        .map(held -> held.id().toString())
                        .collect(Collectors.joining(" ")));
    }

    @Test
    @DisplayName("refuses unknown choices, all at once and by their names")
    void unknownChoices() {
        var refusal =
                assertThrows(
                        Rejected.class, () -> query("state", "Active", "collection", "perhaps"));
        assertEquals(
                List.of("state", "collection"),
                refusal.problems().stream().map(Problem::field).toList());
    }

    @Test
    @DisplayName("falls back to the plan's name where an order makes no sense")
    void fallsBack() {
        assertEquals(SubscriptionQuery.ALL, query());
        assertEquals(
                SubscriptionQuery.ALL, query("sort", "secret", "direction", "up", "filter", " "));
        assertEquals(
                SubscriptionFilter.MAX_TEXT,
                query("filter", "x".repeat(500)).filter().text().length());
    }

    @Test
    @DisplayName("never sorts by amounts for people who may not see them")
    void hidesAmounts() {
        for (SubscriptionOrder order : SubscriptionOrder.values()) {
            SubscriptionQuery query = query("sort", order.code(), "direction", "desc");
            boolean amount = List.of("price", "arr", "mrr", "tcv").contains(order.code());

            assertEquals(amount, order.revenue());
            assertEquals(query, query.asSeenBy(Actors.boss()));
            assertEquals(
                    amount ? SubscriptionOrder.PLAN : order,
                    query.asSeenBy(Actors.withoutRevenue()).order());
        }
    }

    private static List<Integer> ids(String sort, String direction, String filter) {
        return query("sort", sort, "direction", direction, "filter", filter)
                .apply(ALL, held -> "", DAY)
                .stream()
                .map(held -> held.id().value())
                .toList();
    }

    private static SubscriptionQuery query(String... namesAndValues) {
        Map<String, String> parameters = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            parameters.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return SubscriptionQuery.of(parameters::get);
    }
}
