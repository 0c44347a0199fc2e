package io.customer360.adapter.ao;

import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.customer360.adapter.ao.Planted.Kind;
import io.customer360.adapter.ao.Poison.Fate;
import io.customer360.adapter.ao.run.DatabaseTrouble;
import io.customer360.adapter.ao.score.AoModels;
import io.customer360.adapter.ao.standing.AoBaselines;
import io.customer360.adapter.ao.standing.AoMarks;
import io.customer360.adapter.ao.standing.AoScoreHistory;
import io.customer360.adapter.ao.standing.AoStandings;
import io.customer360.adapter.sql.SqlContractMeasures;
import io.customer360.adapter.sql.SqlEngagementMeasures;
import io.customer360.adapter.sql.SqlPaymentMeasures;
import io.customer360.adapter.sql.SqlReader;
import io.customer360.adapter.sql.SqlRelationshipMeasures;
import io.customer360.adapter.sql.SqlRoster;
import io.customer360.adapter.sql.SqlSupportMeasures;
import io.customer360.adapter.sql.SqlTicketLoads;
import io.customer360.adapter.sql.Tables;
import io.customer360.contact.MemoryContactTypes;
import io.customer360.measure.MakeBaseline;
import io.customer360.measure.MeasureAll;
import io.customer360.measure.MeasureCustomers;
import io.customer360.measure.MeasureSource;
import io.customer360.revenue.ConvertSums;
import io.customer360.run.ConductRuns;
import io.customer360.run.Job;
import io.customer360.run.Run;
import io.customer360.run.RunError;
import io.customer360.run.RunState;
import io.customer360.run.ThisNode;
import io.customer360.run.Turns;
import io.customer360.score.JudgeCustomers;
import io.customer360.shared.CustomerId;
import io.customer360.shared.Today;
import io.customer360.shared.UserKey;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Records that nobody could have entered hurt nobody but their customer, on every database. */
interface PoisonContract {
    Clock CLOCK = Clock.fixed(Stores.NOW, ZoneOffset.UTC);
    int GOOD = 20;

    Stores stores();

    @Test
    @DisplayName("R10 of 50 kinds of broken records each is told once, and all others are measured")
    default void poisoned() {
        var planted = new Planted(stores().statements.source());
        IntStream.rangeClosed(1, GOOD).forEach(it -> healthy(planted, it));
        Map<CustomerId, String> clean = texts(measured("clean"), good());

        for (var poison : Poison.values()) {
            healthy(planted, poison.customer());
            poison.plant(planted);
        }
        var run = measured("poisoned");

        assertEquals(RunState.DONE, run.state());
        assertEquals(clean, texts(run, good()));
        assertEquals(fates(), actual());
        assertEquals(Poison.values().length, fates().size());
        var told = told();
        told.values().forEach(error -> assertFalse(error.reason().isBlank()));
        assertEquals(told.size(), stores().errors.count());

        measured("poisoned once more");
        assertEquals(told.keySet(), told().keySet());
        assertEquals(told.size(), stores().errors.count());
        told().values().forEach(error -> assertEquals(2, error.times(), error.record()));

        Arrays.stream(Poison.values())
                .filter(it -> it.fate() == Fate.REPORTED)
                .forEach(it -> it.heal(planted));
        assertEquals(0, measured("healed").failed());
        assertEquals(0, stores().errors.count());
    }

    private static void healthy(Planted planted, int customer) {
        for (var kind :
                List.of(
                        Kind.SNAPSHOT,
                        Kind.SUBSCRIPTION,
                        Kind.INVOICE,
                        Kind.CONTACT,
                        Kind.TICKET_FACT,
                        Kind.CUSTOMER_MESSAGE)) {
            planted.row(kind, customer, Map.of());
        }
    }

    private static Map<Poison, Fate> fates() {
        return Arrays.stream(Poison.values()).collect(toMap(it -> it, Poison::fate));
    }

    private Map<Poison, Fate> actual() {
        var told = told();
        return Arrays.stream(Poison.values())
                .collect(toMap(it -> it, it -> fate(new CustomerId(it.customer()), told)));
    }

    private Fate fate(CustomerId customer, Map<CustomerId, RunError> told) {
        if (told.containsKey(customer)) {
            return Fate.REPORTED;
        }
        return standings().of(List.of(customer)).isEmpty() ? Fate.GONE : Fate.MEASURED;
    }

    private Map<CustomerId, RunError> told() {
        return stores().errors.newest(1_000).stream()
                .collect(toMap(it -> it.customer().orElseThrow(), Function.identity()));
    }

    private Map<CustomerId, String> texts(Run run, List<CustomerId> customers) {
        assertEquals(RunState.DONE, run.state());
        return standings().of(customers).values().stream()
                .collect(
                        toMap(
                                it -> it.standing().customer(),
                                it -> it.standing().measures().text()));
    }

    private static List<CustomerId> good() {
        return IntStream.rangeClosed(1, GOOD).mapToObj(CustomerId::new).toList();
    }

    private AoStandings standings() {
        return new AoStandings(stores().ao);
    }

    private Run measured(String bucket) {
        var stores = stores();
        var conduct =
                new ConductRuns(
                        stores.runs,
                        stores.errors,
                        new Alone(),
                        stores.work,
                        new Here(),
                        new DatabaseTrouble(),
                        CLOCK);
        return conduct.conduct(everybody(), bucket, Optional.empty(), () -> true).orElseThrow();
    }

    private MeasureAll everybody() {
        var stores = stores();
        var reader =
                new SqlReader(new TestExecutors(stores.statements.source()), new Tables("AO_TEST"));
        var sources =
                List.<MeasureSource>of(
                        new SqlPaymentMeasures(reader),
                        new SqlEngagementMeasures(reader),
                        new SqlSupportMeasures(reader),
                        new SqlRelationshipMeasures(
                                reader, new MemoryContactTypes(), PoisonContract::numbers),
                        new SqlContractMeasures(
                                reader,
                                stores.subscriptions,
                                new ConvertSums(stores.bases, stores.rates)));
        var roster = new SqlRoster(reader);
        var baselines = new AoBaselines(stores.ao);
        var models = new AoModels(stores.ao, stores.work, stores.caches.manager());
        var past = new AoScoreHistory(stores.ao, baselines, models);
        return new MeasureAll(
                new MeasureCustomers(
                        sources,
                        roster,
                        baselines,
                        new JudgeCustomers(models, baselines, nobody -> Set.of(), past),
                        new Today(CLOCK, () -> ZoneOffset.UTC),
                        CLOCK),
                roster,
                standings(),
                new AoMarks(stores.ao),
                baselines,
                new MakeBaseline(sources, new SqlTicketLoads(reader), baselines, CLOCK),
                new DatabaseTrouble());
    }

    private static Map<UserKey, Long> numbers(Collection<UserKey> people) {
        return people.contains(new UserKey("paula"))
                ? Map.of(new UserKey("paula"), 10_001L)
                : Map.of();
    }

    /** There is no other node. */
    record Here() implements ThisNode {
        @Override
        public String name() {
            return "single";
        }

        @Override
        public Instant since() {
            return Stores.NOW.minusSeconds(60);
        }
    }

    /** Nobody else wants a turn. */
    record Alone() implements Turns {
        @Override
        public <T> Optional<T> attempt(Job job, Supplier<T> work) {
            return Optional.of(work.get());
        }
    }
}
