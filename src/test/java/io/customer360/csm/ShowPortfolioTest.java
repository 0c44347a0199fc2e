package io.customer360.csm;

import static io.customer360.customer.AProfile.aProfile;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.customer360.customer.MemoryDirectory;
import io.customer360.customer.MemoryOrganisations;
import io.customer360.customer.MemoryPeople;
import io.customer360.customer.Organisation;
import io.customer360.customer.ProfileVocabulary;
import io.customer360.field.MemoryFields;
import io.customer360.revenue.BaseCurrency;
import io.customer360.revenue.BaseCurrencyStore;
import io.customer360.revenue.ConvertSums;
import io.customer360.revenue.RevenueDirectory;
import io.customer360.revenue.Totals;
import io.customer360.revenue.UpcomingRenewal;
import io.customer360.shared.Actor;
import io.customer360.shared.Actors;
import io.customer360.shared.CustomerId;
import io.customer360.shared.Forbidden;
import io.customer360.shared.Money;
import io.customer360.shared.Permission;
import io.customer360.shared.Revision;
import io.customer360.shared.Today;
import io.customer360.shared.UserKey;
import io.customer360.shared.Vocabulary;
import io.customer360.shared.Word;
import io.customer360.status.MemoryStatuses;
import io.customer360.status.StatusId;
import java.math.BigInteger;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("All customers at a glance (F-001)")
class ShowPortfolioTest {
    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    private static final Currency EUR = Currency.getInstance("EUR");
    private static final String PRICE = "price";
    private static final Actor CARLA = Actors.carla(Permission.VIEW, Permission.SEE_REVENUE);

    private final MemoryDirectory directory = new MemoryDirectory();
    private final Figures figures = new Figures();
    private final List<RecentChange> changes = new ArrayList<>();
    private final MemoryOrganisations organisations =
            new MemoryOrganisations().holding(1, "Acme").holding(2, "Globex");

    @Test
    @DisplayName("whoever may see all gets everything in one question of each kind")
    void everything() {
        var portfolio = of(Actors.boss());

        assertEquals(5, portfolio.customers());
        assertEquals(2, portfolio.withoutStatus());
        assertEquals(3, portfolio.statuses().get(0).count());
        assertEquals(0, portfolio.statuses().get(1).count());
        assertEquals(List.of(euros(100)), portfolio.arr().orElseThrow().sums().amounts());
        assertEquals(Optional.empty(), portfolio.inBase());
        assertEquals(7, portfolio.renewalCount());
        assertEquals(List.of("everything"), figures.asked);
        assertEquals(List.of(TODAY + " to " + TODAY.plusDays(90)), figures.days);
    }

    @Test
    @DisplayName("others get what they may see at this moment, in pieces that databases can take")
    void visible() {
        IntStream.rangeClosed(1, 1500)
                .forEach(
                        id ->
                                directory.holding(
                                        "C" + id,
                                        aProfile().of(new CustomerId(id)).csm("carla").build(),
                                        1));

        var portfolio = of(CARLA);

        assertEquals(List.of("these 1000", "these 499"), figures.asked);
        assertEquals(10, portfolio.customers());
        assertEquals(List.of(euros(200)), portfolio.arr().orElseThrow().sums().amounts());
        assertEquals(14, portfolio.renewalCount());
        assertEquals(2, portfolio.renewals().size());
    }

    @Test
    @DisplayName("who sees nobody gets zeros, and no question is asked of an empty list")
    void nobody() {
        var portfolio = of(CARLA);
        assertEquals(0, portfolio.customers());
        assertEquals(Optional.of(Totals.NONE), portfolio.arr());
        assertEquals(List.of(), figures.asked);
    }

    @Test
    @DisplayName("too many to be checked: it is said, not guessed")
    void tooMany() {
        IntStream.rangeClosed(1, Pieces.MOST_CHECKED + 1)
                .forEach(
                        id ->
                                directory.holding(
                                        "C" + id,
                                        aProfile().of(new CustomerId(id)).csm("carla").build(),
                                        1));
        assertEquals(Optional.empty(), show().of(CARLA));
    }

    @Test
    @DisplayName("amounts are for those who may see revenue, the page for those who may view")
    void rights() {
        assertEquals(Optional.empty(), of(Actors.withoutRevenue()).arr());
        assertThrows(Forbidden.class, () -> show().of(Actors.carla(Permission.EDIT)));
    }

    @Test
    @DisplayName("the newest edits: one line each, none of customers out of sight or gone")
    void news() {
        changes.add(change(9, 5, 1, "csm"));
        changes.add(change(8, 5, 1, "status"));
        changes.add(change(7, 4, 3, "status"));
        changes.add(change(6, 3, 13, "status"));
        changes.add(change(5, 2, 2, "country"));

        var news = of(Actors.boss()).changes();

        assertEquals(
                List.of("Acme csm", "Globex country"),
                news.stream().map(it -> it.customer().name() + " " + it.change().field()).toList());
    }

    @Test
    @DisplayName("the newest edits are looked for behind many that are out of sight")
    void newsFurtherBack() {
        IntStream.range(0, 250).forEach(i -> changes.add(change(900 - i, 900 - i, 13, "status")));
        changes.add(change(5, 2, 2, "country"));
        assertEquals(1, of(Actors.boss()).changes().size());
    }

    @Test
    @DisplayName("no news of amounts to whoever may not see revenue, nor of what nobody knows")
    void newsOfAmounts() {
        IntStream.range(0, 1200).forEach(i -> changes.add(change(9000 - i, 9000 - i, 1, PRICE)));
        changes.add(change(8, 8, 1, "gone"));
        changes.add(change(5, 2, 2, "country"));

        var told = of(Actors.withoutRevenue()).changes();

        assertEquals(List.of("country"), told.stream().map(it -> it.change().field()).toList());
        assertEquals(PRICE, of(Actors.boss()).changes().get(0).change().field());
    }

    @Test
    @DisplayName("no more of the newest edits than are shown, the rest is left to the histories")
    void newsEnd() {
        IntStream.range(0, 90).forEach(i -> changes.add(change(90 - i, 90 - i, 1, "status")));

        var told = of(Actors.boss()).changes();

        assertEquals(10, told.size());
        assertEquals(81, told.get(9).change().id());
    }

    @Test
    @DisplayName("a record that came or went is told as such")
    void newsOfRecords() {
        changes.add(record(3, true));
        changes.add(record(2, false));

        assertEquals(
                List.of("gone", "new"),
                of(Actors.boss()).changes().stream().map(it -> it.word().name()).toList());
    }

    private static RecentChange record(int id, boolean removed) {
        return new RecentChange(
                id,
                id,
                new CustomerId(1),
                "priced",
                "priced",
                removed,
                "One",
                new UserKey("carla"),
                NOW);
    }

    private Portfolio of(Actor viewer) {
        return show().of(viewer).orElseThrow();
    }

    /** Nobody may see number 13. */
    private ShowPortfolio show() {
        var people = new MemoryPeople();
        return new ShowPortfolio(
                new Pieces(directory, (viewer, known) -> without13(known), user -> Set.of()),
                figures,
                new MemoryStatuses(),
                figures,
                new ConvertSums(new NoBase(), null),
                new ShowNews(
                        (before, hidden, limit) ->
                                changes.stream()
                                        .filter(it -> it.id() < before.orElse(Integer.MAX_VALUE))
                                        .filter(it -> !hidden.contains(it.field()))
                                        .limit(limit)
                                        .toList(),
                        (viewer, known) -> without13(known),
                        organisations,
                        people,
                        List.of(new ProfileVocabulary(new MemoryFields().custom()), new Prices())),
                new Today(Clock.fixed(NOW, ZoneOffset.UTC), () -> ZoneOffset.UTC));
    }

    private static Set<CustomerId> without13(Collection<CustomerId> known) {
        return known.stream().filter(id -> id.value() != 13).collect(Collectors.toSet());
    }

    private static RecentChange change(int id, int revision, int customer, String field) {
        return new RecentChange(
                id,
                revision,
                new CustomerId(customer),
                field.equals(PRICE) ? "priced" : "profile",
                field,
                false,
                "",
                new UserKey("carla"),
                NOW);
    }

    private static Money euros(long amount) {
        return new Money(amount * 100, EUR);
    }

    /** Has the same figures for any question, and notes what was asked. */
    private static final class Figures implements StatusCounts, RevenueDirectory {
        private final List<String> asked = new ArrayList<>();
        private final List<String> days = new ArrayList<>();

        @Override
        public Map<Optional<StatusId>, Integer> of(Among customers) {
            asked.add(
                    customers instanceof Among.These these
                            ? "these " + these.customers().size()
                            : "everything");
            return Map.of(Optional.of(new StatusId(1)), 3, Optional.empty(), 2);
        }

        @Override
        public Totals arr(Among customers) {
            return new Totals(Map.of(EUR, BigInteger.valueOf(100_00)));
        }

        @Override
        public List<UpcomingRenewal> renewals(
                Among customers, LocalDate from, LocalDate to, int max) {
            days.add(from + " to " + to);
            return List.of(new UpcomingRenewal(new Organisation(new CustomerId(1), "Acme"), TODAY));
        }

        @Override
        public int countRenewals(Among customers, LocalDate from, LocalDate to) {
            return 7;
        }
    }

    /** Records that have nothing but a price. */
    private static final class Prices implements Vocabulary {
        @Override
        public String entity() {
            return "priced";
        }

        @Override
        public Optional<Word> word(String field) {
            return Optional.of(field)
                    .filter(PRICE::equals)
                    .map(name -> Word.of(name, Word.Meaning.AMOUNT).ofRevenue());
        }

        @Override
        public Set<String> amounts() {
            return Set.of(PRICE);
        }

        @Override
        public String addedKey() {
            return "new";
        }

        @Override
        public String removedKey() {
            return "gone";
        }
    }

    private static final class NoBase implements BaseCurrencyStore {
        @Override
        public BaseCurrency current() {
            return BaseCurrency.NONE;
        }

        @Override
        public void save(BaseCurrency next, int expectedVersion, Revision revision) {
            throw new UnsupportedOperationException("not in this test");
        }
    }
}
