package io.customer360.export;

import static io.customer360.customer.AProfile.aProfile;
import static io.customer360.subscription.ASubscription.aSubscription;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.customer360.churn.CltvModel;
import io.customer360.churn.Losses;
import io.customer360.churn.RiskLevel;
import io.customer360.churn.Severity;
import io.customer360.churn.SignalKind;
import io.customer360.churn.SignalMarks;
import io.customer360.customer.Country;
import io.customer360.customer.CustomerColumn;
import io.customer360.customer.CustomerQuery;
import io.customer360.customer.ListColumn;
import io.customer360.customer.ListCustomers;
import io.customer360.customer.ListGroups;
import io.customer360.customer.MemoryDirectory;
import io.customer360.customer.MemoryOrganisations;
import io.customer360.customer.MemoryPeople;
import io.customer360.customer.MemoryProfiles;
import io.customer360.customer.MemoryPulseScale;
import io.customer360.customer.Reference;
import io.customer360.customer.ShowCustomer;
import io.customer360.field.MemoryFields;
import io.customer360.pulse.LevelId;
import io.customer360.pulse.LevelList;
import io.customer360.pulse.Opinion;
import io.customer360.pulse.PulseMonth;
import io.customer360.score.LossCounts;
import io.customer360.score.MemoryLossCounts;
import io.customer360.score.MemoryModels;
import io.customer360.score.ScoreLine;
import io.customer360.score.ShowCltv;
import io.customer360.settings.MemoryTiers;
import io.customer360.settings.TierId;
import io.customer360.shared.Actor;
import io.customer360.shared.Actors;
import io.customer360.shared.CustomerId;
import io.customer360.shared.Forbidden;
import io.customer360.shared.MemoryChanges;
import io.customer360.shared.Money;
import io.customer360.shared.MoneySums;
import io.customer360.shared.Permission;
import io.customer360.shared.Today;
import io.customer360.shared.UserKey;
import io.customer360.status.MemoryStatuses;
import io.customer360.status.StatusId;
import io.customer360.subscription.MemorySubscriptions;
import io.customer360.subscription.ShowFigures;
import io.customer360.tag.MemoryTags;
import io.customer360.tag.TagId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The list of customers as a file (X-02)")
class ExportCustomersTest {

    private static final Actor BOSS = Actors.boss();
    private static final SignalMarks.Mark MARK =
            new SignalMarks.Mark(Severity.MEDIUM, LocalDate.parse("2026-03-01"));
    private static final CustomerId HIDDEN = new CustomerId(1700);

    private final MemoryDirectory directory = new MemoryDirectory();
    private final MemoryFields fields = new MemoryFields();
    private final MemoryTags tags = new MemoryTags(new MemoryChanges());
    private final MemoryFacts facts = new MemoryFacts();
    private final List<CustomerId> scored = new ArrayList<>();
    private Map<CustomerId, ScoreLine> scores = Map.of();
    private Map<CustomerId, Opinion> opinions = Map.of();
    private Map<CustomerId, Instant> contacts = Map.of();
    private final MemorySubscriptions subscriptions = new MemorySubscriptions(new MemoryChanges());
    private final SheetTerms terms = terms();
    private final ListCustomers lists =
            new ListCustomers(
                    directory,
                    (actor, asked) -> {
                        Set<CustomerId> seen = new HashSet<>(asked);
                        seen.remove(HIDDEN);
                        return seen;
                    },
                    user -> Set.of(),
                    new ShowCustomer(
                            new MemoryOrganisations(),
                            new MemoryProfiles(new MemoryChanges()),
                            new MemoryPeople(),
                            new MemoryStatuses(),
                            new MemoryTiers()),
                    new ListGroups(
                            directory,
                            new MemoryPeople(),
                            new MemoryStatuses(),
                            new MemoryTiers(),
                            List::copyOf,
                            new MemoryPulseScale()),
                    fields.custom(),
                    new Today(Clock.systemUTC(), () -> ZoneOffset.UTC),
                    new MemoryPulseScale(),
                    () -> false);
    private final ExportCustomers export =
            new ExportCustomers(
                    lists,
                    facts,
                    asked -> {
                        scored.addAll(asked);
                        return scores;
                    },
                    asked -> opinions,
                    () -> LevelList.DEFAULT.all(),
                    new MemoryStatuses(),
                    new MemoryTiers(),
                    tags,
                    new MemoryPeople(),
                    fields.custom(),
                    terms,
                    asked -> contacts);

    @Test
    @DisplayName("X-02 has a row for everybody the filter counts, in order, a thousand at a time")
    void complete() {
        for (int id = 1; id <= 2500; id++) {
            hold(id, "Customer %04d".formatted(id));
        }

        List<List<String>> rows = rows(List.of(CustomerColumn.NAME));

        assertEquals(2499, rows.size());
        assertEquals(lists.count(CustomerQuery.FIRST, BOSS).getAsInt() - 1, rows.size());
        assertEquals(List.of("Customer 0001"), rows.get(0));
        assertEquals(List.of("Customer 2500"), rows.get(2498));
        assertEquals(List.of(1000, 999, 500), facts.asked);
    }

    @Test
    @DisplayName("X-02 says what each column says, in words that an import understands")
    void columns() {
        hold(1, "Acme");
        hold(2, "Bare");
        CustomerId acme = new CustomerId(1);
        TagId beta = tags.holding("beta");
        facts.known =
                Map.of(
                        acme,
                        new CustomerFacts.Facts(
                                Optional.of(new UserKey("carla")),
                                Optional.of(new StatusId(2)),
                                Optional.of("Retail"),
                                Optional.of(new Country("DE")),
                                Optional.of(TierId.of("1")),
                                Optional.of(Reference.YES),
                                Optional.of(LocalDate.parse("2026-06-30"))));
        facts.arr = Map.of(acme, List.of(Money.of("1200.00", "EUR"), Money.of("60", "USD")));
        facts.tags = Map.of(acme, List.of(beta, tags.holding("Alpha")));
        scores = Map.of(acme, line(72.449, false));
        opinions =
                Map.of(
                        acme,
                        new Opinion(
                                Optional.of(
                                        new Opinion.Said(
                                                new LevelId(4),
                                                PulseMonth.of(202602),
                                                Instant.EPOCH)),
                                Optional.of(new Opinion.Rated(62.54, Instant.EPOCH, 90))));
        contacts = Map.of(acme, Instant.parse("2026-02-27T08:00:00Z"));
        subscriptions.holding(aSubscription().id(1).of(acme).starting("2026-01-01").build());
        List<ListColumn> all = List.of(CustomerColumn.values());

        List<List<String>> rows = rows(all);

        List<String> row = rows.get(0);
        assertEquals(all.size(), row.size());
        assertEquals("Acme", row.get(all.indexOf(CustomerColumn.NAME)));
        assertEquals("Alpha, beta", row.get(all.indexOf(CustomerColumn.TAGS)));
        assertEquals("72.4", row.get(all.indexOf(CustomerColumn.SCORE)));
        assertEquals("-6.1", row.get(all.indexOf(CustomerColumn.TREND)));
        assertEquals("medium", row.get(all.indexOf(CustomerColumn.RISK)));
        assertEquals("overdue-invoice; silence", row.get(all.indexOf(CustomerColumn.SIGNALS)));
        assertEquals("Negative (2026-02)", row.get(all.indexOf(CustomerColumn.PULSE)));
        assertEquals("62.5", row.get(all.indexOf(CustomerColumn.SCORECARD)));
        assertEquals("yes", row.get(all.indexOf(CustomerColumn.REFERENCE)));
        assertEquals("Retail", row.get(all.indexOf(CustomerColumn.INDUSTRY)));
        assertEquals("DE", row.get(all.indexOf(CustomerColumn.COUNTRY)));
        assertEquals("1200.00 EUR; 60.00 USD", row.get(all.indexOf(CustomerColumn.ARR)));
        assertEquals("100.00 EUR; 5.00 USD", row.get(all.indexOf(CustomerColumn.MRR)));
        assertEquals("2026-06-30", row.get(all.indexOf(CustomerColumn.RENEWAL)));
        assertEquals("6000.00 EUR", row.get(all.indexOf(CustomerColumn.CLTV)));
        assertEquals("2026-01-01", row.get(all.indexOf(CustomerColumn.LAST_RENEWAL)));
        assertEquals("yes", row.get(all.indexOf(CustomerColumn.ACTIVE)));
        assertEquals("2026-02-27T08:00:00Z", row.get(all.indexOf(CustomerColumn.LAST_CONTACT)));
        assertEquals("overdue-invoice", row.get(all.indexOf(CustomerColumn.DRIVER)));
        row.forEach(cell -> assertEquals(false, cell.isEmpty(), row.toString()));
        assertEquals("no", rows.get(1).get(all.indexOf(CustomerColumn.ACTIVE)));
        assertEquals(2, rows.get(1).stream().filter(cell -> !cell.isEmpty()).count());
    }

    @Test
    @DisplayName("X-02 amounts and tags are not read for columns that are not there")
    void frugal() {
        hold(1, "Acme");

        rows(List.of(CustomerColumn.NAME, CustomerColumn.COUNTRY));

        assertEquals(0, facts.extras);
        assertEquals(List.of(), scored);
    }

    @Test
    @DisplayName("F-130 a provisional score says so in a file, and no score is an empty cell")
    void provisional() {
        hold(1, "Acme");
        hold(2, "Bare");
        scores = Map.of(new CustomerId(1), line(50, true));

        assertEquals(
                List.of(List.of("50.0 (provisional)"), List.of("")),
                rows(List.of(CustomerColumn.SCORE)));
    }

    private SheetTerms terms() {
        MemoryLossCounts counts = new MemoryLossCounts();
        counts.keep(
                new LossCounts.Counted(
                        1, Instant.EPOCH, new Losses(CltvModel.shipped().bands(), Map.of())));
        MemoryProfiles profiles = new MemoryProfiles(new MemoryChanges());
        Today day =
                new Today(
                        Clock.fixed(Instant.parse("2026-03-01T10:00:00Z"), ZoneOffset.UTC),
                        () -> ZoneOffset.UTC);
        return new SheetTerms(
                profiles,
                new ShowFigures(subscriptions, day),
                new ShowCltv(
                        subscriptions,
                        (customer, until) -> new MoneySums(List.of()),
                        profiles,
                        new MemoryStatuses(),
                        counts,
                        new MemoryModels(),
                        day));
    }

    private static ScoreLine line(double score, boolean provisional) {
        return new ScoreLine(
                OptionalDouble.of(score),
                provisional,
                Optional.empty(),
                Optional.of(RiskLevel.MEDIUM),
                -6.05,
                new SignalMarks(
                        Map.of(
                                SignalKind.SILENCE, MARK,
                                SignalKind.OVERDUE_INVOICE, MARK)),
                false);
    }

    @Test
    @DisplayName("X-02 is for holders of Export only, and nothing is read for others")
    void refused() {
        hold(1, "Acme");
        Actor viewer = Actors.carla(Permission.VIEW, Permission.VIEW_ALL);

        assertThrows(Forbidden.class, () -> export.check(CustomerQuery.FIRST, viewer));
        assertThrows(
                Forbidden.class,
                () -> export.on(CustomerQuery.FIRST, List.of(), viewer, row -> {}));
        assertEquals(List.of(), facts.asked);
    }

    private void hold(int id, String name) {
        directory.holding(name, aProfile().of(new CustomerId(id)).build(), 10);
    }

    private List<List<String>> rows(List<ListColumn> columns) {
        List<List<String>> rows = new ArrayList<>();
        export.on(CustomerQuery.FIRST, columns, BOSS, rows::add);
        return rows;
    }

    /** Facts of this test; counts its questions. */
    private static final class MemoryFacts implements CustomerFacts {
        private final List<Integer> asked = new ArrayList<>();
        private Map<CustomerId, Facts> known = Map.of();
        private Map<CustomerId, List<Money>> arr = Map.of();
        private Map<CustomerId, List<TagId>> tags = Map.of();
        private int extras;

        @Override
        public Map<CustomerId, Facts> of(Collection<CustomerId> customers) {
            asked.add(customers.size());
            return known;
        }

        @Override
        public Map<CustomerId, List<Money>> arr(Collection<CustomerId> customers) {
            extras++;
            return arr;
        }

        @Override
        public Map<CustomerId, List<TagId>> tags(Collection<CustomerId> customers) {
            extras++;
            return tags;
        }
    }
}
