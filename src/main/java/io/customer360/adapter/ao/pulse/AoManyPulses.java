package io.customer360.adapter.ao.pulse;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.customer360.adapter.ao.InList;
import io.customer360.adapter.ao.LostRace;
import io.customer360.adapter.ao.ManyRecords;
import io.customer360.adapter.ao.revision.AoRevisions;
import io.customer360.ingest.FedPulse;
import io.customer360.ingest.Fresh;
import io.customer360.ingest.Held;
import io.customer360.ingest.PulseRecords;
import io.customer360.pulse.NewestPulse;
import io.customer360.pulse.Pulse;
import io.customer360.pulse.PulseMonth;
import io.customer360.shared.CustomerId;
import io.customer360.shared.ExternalId;
import io.customer360.shared.UserKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.Query;

/** Pulses in the database, many at a time. */
public final class AoManyPulses extends ManyRecords<PulseRow, FedPulse> implements PulseRecords {
    private static final String OF_COUNTING =
            String.join(", ", PulseRow.ID, PulseRow.ORG_ID, PulseRow.MONTH_NO);

    private static final String ID = "ID";

    private final ActiveObjects ao;

    /** Wired by Spring. */
    public AoManyPulses(ActiveObjects ao, AoRevisions revisions) {
        super(ao, revisions, PulseRow.class, Pulse.ENTITY);
        this.ao = ao;
    }

    @Override
    public Map<Name, List<Held<FedPulse>>> named(Collection<Name> names) {
        Map<String, Name> bySlot = new HashMap<>();
        names.stream()
                .filter(name -> !name.text().isEmpty())
                .forEach(name -> bySlot.put(slot(name), name));
        Map<Name, List<Held<FedPulse>>> found = new HashMap<>();
        InList.each(
                PulseRow.SLOT,
                bySlot.keySet(),
                (where, slots) ->
                        Stream.of(
                                        ao.find(
                                                PulseRow.class,
                                                Query.select()
                                                        .where(where, slots.toArray())
                                                        .limit(slots.size())))
                                .forEach(
                                        row ->
                                                found.put(
                                                        bySlot.get(row.getSlot()),
                                                        List.of(copy(row)))));
        return found;
    }

    private static String slot(Name name) {
        var parts = name.text().split(" ", 2);
        return PulseSlot.of(name.customer(), PulseMonth.parse(parts[0]), new UserKey(parts[1]));
    }

    /** The newest months are found in rows of a few numbers, and what was said about them then. */
    @Override
    public Map<CustomerId, List<Pulse>> newest(Collection<CustomerId> customers) {
        Map<Integer, Map<Integer, List<Integer>>> months = new HashMap<>();
        InList.each(
                PulseRow.ORG_ID,
                ids(customers),
                (where, ids) -> {
                    var values = new ArrayList<>(ids);
                    values.add(true);
                    ao.stream(
                            PulseRow.class,
                            Query.select(OF_COUNTING)
                                    .where(
                                            where + " AND " + PulseRow.COUNTS + " = ?",
                                            values.toArray()),
                            row ->
                                    months.computeIfAbsent(row.getOrgId(), it -> new HashMap<>())
                                            .computeIfAbsent(
                                                    row.getMonthNo(), it -> new ArrayList<>())
                                            .add(row.getID()));
                });
        var newest =
                months.values().stream()
                        .flatMap(
                                it ->
                                        it
                                                .get(
                                                        it.keySet().stream()
                                                                .max(Integer::compare)
                                                                .get())
                                                .stream())
                        .toList();
        return pulses(newest).collect(Collectors.groupingBy(Pulse::customer));
    }

    @Override
    public void keepNewest(Map<CustomerId, NewestPulse> newest) {
        var before = kept(newest.keySet()).map(PulseNowRow::getID).toList();
        InList.each(
                ID,
                before,
                (where, ids) -> ao.deleteWithSQL(PulseNowRow.class, where, ids.toArray()));
        if (!newest.isEmpty()) {
            insert(newest, Set.copyOf(before));
        }
    }

    /** Whoever is second to keep something about a customer is told of what the first kept. */
    private void insert(Map<CustomerId, NewestPulse> newest, Set<Integer> before) {
        try {
            ao.create(
                    PulseNowRow.class,
                    newest.entrySet().stream()
                            .map(it -> AoNewestPulses.columns(it.getKey(), it.getValue()))
                            .toList());
        } catch (RuntimeException refused) {
            throw new LostRace(() -> other(newest.keySet(), before), refused);
        }
    }

    private Optional<Pulse> other(Collection<CustomerId> customers, Set<Integer> before) {
        var kept =
                kept(customers)
                        .filter(row -> !before.contains(row.getID()))
                        .map(PulseNowRow::getPulseId)
                        .toList();
        return pulses(kept).findFirst();
    }

    private Stream<PulseNowRow> kept(Collection<CustomerId> customers) {
        return InList.read(
                PulseNowRow.ORG_ID, ids(customers), 1, query -> ao.find(PulseNowRow.class, query))
                .stream();
    }

    private Stream<Pulse> pulses(List<Integer> ids) {
        return InList.read(PulseRow.ID, ids, 1, query -> ao.find(PulseRow.class, query)).stream()
                .map(PulseRows::copy);
    }

    private static List<Integer> ids(Collection<CustomerId> customers) {
        return Set.copyOf(customers).stream().map(CustomerId::value).toList();
    }

    @Override
    protected Held<FedPulse> copy(PulseRow row) {
        var held = PulseRows.copy(row);
        return new Held<>(
                row.getID(),
                held.customer(),
                held.externalId(),
                new FedPulse(held.month(), held.terms(), held.author()),
                held.stamp(),
                held.version(),
                false);
    }

    @Override
    protected Map<String, Object> columns(Fresh<FedPulse> fresh) {
        return PulseRows.columns(
                fresh.customer(),
                fresh.id(),
                fresh.terms().month(),
                fresh.terms().terms(),
                fresh.revision().created());
    }

    @Override
    protected void update(PulseRow row, Held<FedPulse> next) {
        PulseRows.update(row, next.terms().terms(), next.stamp(), next.version());
    }

    @Override
    protected Optional<String> nameColumn() {
        return Optional.of(PulseRow.SLOT);
    }

    @Override
    protected String name(PulseRow row) {
        return row.getSlot();
    }

    @Override
    protected ExternalId externalId(PulseRow row) {
        return new ExternalId(row.getSource(), row.getExtId());
    }

    @Override
    protected CustomerId customer(PulseRow row) {
        return new CustomerId(row.getOrgId());
    }
}
