package io.customer360.score;

import io.customer360.churn.ChurnEntry;
import io.customer360.churn.ChurnRecord;
import io.customer360.churn.FrozenHealth;
import io.customer360.churn.RiskLevel;
import io.customer360.customer.Departures;
import io.customer360.customer.Profile;
import io.customer360.measure.Standing;
import io.customer360.measure.Standings;
import io.customer360.shared.CustomerId;
import io.customer360.shared.FieldChange;
import io.customer360.shared.MoneySums;
import io.customer360.shared.Problem;
import io.customer360.shared.Rejected;
import io.customer360.shared.Revision;
import io.customer360.shared.Today;
import io.customer360.shared.UserKey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Keeps when and why customers left, with what was lost and the last health of each. */
public final class KeepDepartures implements Departures {

    /** What the form of a profile calls the fields of {@link ChurnEntry}. */
    private static final String PREFIX = "churn";

    private final ChurnRecords records;
    private final Standings standings;
    private final LostRevenue lost;
    private final Today today;
    private final ChurnNews news;

    /** Keeps them here. */
    public KeepDepartures(
            ChurnRecords records,
            Standings standings,
            LostRevenue lost,
            Today today,
            ChurnNews news) {
        this.news = news;
        this.records = records;
        this.standings = standings;
        this.lost = lost;
        this.today = today;
    }

    @Override
    public Set<CustomerId> recorded(Collection<CustomerId> customers) {
        return records.of(customers);
    }

    @Override
    public void check(Profile customer, Map<String, String> entered) {
        entry(customer, entered);
    }

    @Override
    public void left(Collection<Departure> departures, UserKey by, Instant at) {
        returned(departures.stream().map(Departure::customer).toList(), by, at);
        told(departures, by, at);
    }

    @Override
    public void told(Collection<Departure> departures, UserKey by, Instant at) {
        Map<CustomerId, ChurnEntry> entries = new LinkedHashMap<>();
        departures.forEach(
                it -> entries.put(it.customer().id(), entry(it.customer(), it.entered())));
        add(entries, by, at);
    }

    @Override
    public void leftAgain(Profile customer, UserKey by, Instant at) {
        records.of(customer.id(), 1).stream()
                .filter(it -> it.ended().isPresent())
                .forEach(
                        over -> {
                            String day = day(customer, over.ended().orElseThrow());
                            var change = new FieldChange(ChurnTexts.ENDED, day, "");
                            Revision revision = new Revision(by, at, List.of(change));
                            replace(over.again(revision), revision);
                        });
    }

    @Override
    public void returned(Collection<Profile> customers, UserKey by, Instant at) {
        Map<CustomerId, KeptChurn> open =
                records.open(customers.stream().map(Profile::id).toList());
        List<ChurnRecords.Edited> over =
                customers.stream()
                        .filter(it -> open.containsKey(it.id()))
                        .map(it -> over(open.get(it.id()), day(it, at), by, at))
                        .toList();
        if (!over.isEmpty()) {
            records.replace(over);
        }
    }

    private static ChurnRecords.Edited over(KeptChurn open, String day, UserKey by, Instant at) {
        var change = new FieldChange(ChurnTexts.ENDED, "", day);
        Revision revision = new Revision(by, at, List.of(change));
        return new ChurnRecords.Edited(open.over(revision), revision);
    }

    private void replace(KeptChurn next, Revision revision) {
        records.replace(List.of(new ChurnRecords.Edited(next, revision)));
    }

    /**
     * Keeps what was entered with what is known; {@code Stale} when there is a record that is not
     * over.
     */
    KeptChurn add(CustomerId customer, ChurnEntry entry, UserKey by, Instant at) {
        return add(Map.of(customer, entry), by, at).get(0);
    }

    private List<KeptChurn> add(Map<CustomerId, ChurnEntry> entries, UserKey by, Instant at) {
        Map<CustomerId, Standing.Kept> kept = standings.of(entries.keySet());
        Map<CustomerId, LocalDate> days = new HashMap<>();
        entries.forEach((customer, entry) -> days.put(customer, entry.day()));
        Map<CustomerId, MoneySums> sums = lost.on(days);
        List<ChurnRecords.Fresh> fresh = new ArrayList<>();
        entries.forEach(
                (customer, entry) -> {
                    Optional<Standing> standing =
                            Optional.ofNullable(kept.get(customer)).map(Standing.Kept::standing);
                    ChurnRecord record =
                            entry.of(
                                    customer,
                                    sums.get(customer),
                                    standing.flatMap(KeepDepartures::health));
                    fresh.add(fresh(record, standing, by, at));
                });
        List<KeptChurn> added = records.add(fresh);
        news.left(added.stream().map(KeptChurn::record).toList(), by, at);
        return added;
    }

    private static ChurnRecords.Fresh fresh(
            ChurnRecord record, Optional<Standing> standing, UserKey by, Instant at) {
        return new ChurnRecords.Fresh(
                record,
                standing.flatMap(Standing::judgement)
                        .filter(it -> it.risk().isPresent())
                        .map(it -> RiskLevel.values()[it.risk().getAsInt() - 1]),
                standing.map(it -> it.measures().text()).orElse(""),
                new Revision(by, at, ChurnTexts.added(record)));
    }

    /** The revenue that went on a day. */
    ChurnRecord saying(ChurnEntry entry, ChurnRecord before) {
        return entry.of(
                before.customer(),
                entry.day().equals(before.day())
                        ? before.lost()
                        : lost.on(before.customer(), entry.day()),
                before.health());
    }

    private ChurnEntry entry(Profile customer, Map<String, String> entered) {
        Map<String, String> fields = new HashMap<>();
        entered.forEach((name, text) -> fields.put(plain(name), text));
        LocalDate day = today.in(customer.zone());
        return renaming(() -> ChurnEntry.parse(fields, day));
    }

    private static <T> T renaming(Supplier<T> step) {
        try {
            return step.get();
        } catch (Rejected refused) {
            throw new Rejected(
                    refused.problems().stream()
                            .map(
                                    it ->
                                            Problem.at(
                                                    prefixed(it.field()),
                                                    it.code(),
                                                    it.args().toArray()))
                            .toList());
        }
    }

    private static String plain(String field) {
        String rest = field.substring(PREFIX.length());
        return rest.substring(0, 1).toLowerCase(Locale.ROOT) + rest.substring(1);
    }

    private static String prefixed(String field) {
        return PREFIX + field.substring(0, 1).toUpperCase(Locale.ROOT) + field.substring(1);
    }

    private static Optional<FrozenHealth> health(Standing standing) {
        return standing.judgement()
                .filter(it -> it.score().isPresent())
                .map(
                        it ->
                                new FrozenHealth(
                                        it.score().getAsDouble(),
                                        it.provisional(),
                                        standing.day(),
                                        it.healthModel()));
    }

    private String day(Profile customer, Instant at) {
        return LocalDate.ofInstant(at, today.zone(customer.zone())).toString();
    }
}
