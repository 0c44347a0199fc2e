package io.customer360.adapter.ao.churn;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.customer360.adapter.ao.InList;
import io.customer360.adapter.ao.LostRace;
import io.customer360.adapter.ao.revision.AoRevisions;
import io.customer360.adapter.ao.revision.EntityRef;
import io.customer360.score.ChurnRecords;
import io.customer360.score.KeptChurn;
import io.customer360.shared.CustomerId;
import io.customer360.shared.NotFound;
import io.customer360.shared.Revision;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.Query;

/**
 * Churn records in the database. Of two that record it at once, the second is told of the first.
 */
public final class AoChurnRecords implements ChurnRecords {
    private final ActiveObjects ao;
    private final AoRevisions revisions;

    /** Wired by Spring. */
    public AoChurnRecords(ActiveObjects ao, AoRevisions revisions) {
        this.ao = ao;
        this.revisions = revisions;
    }

    @Override
    public Set<CustomerId> of(Collection<CustomerId> customers) {
        Set<CustomerId> left = new HashSet<>();
        InList.each(
                ChurnRecordRow.SLOT,
                customers.stream().map(it -> (long) it.value()).toList(),
                (where, slots) ->
                        ao.stream(
                                ChurnRecordRow.class,
                                Query.select(ChurnRecordRow.ID + ", " + ChurnRecordRow.ORG_ID)
                                        .where(where, slots.toArray()),
                                row -> left.add(new CustomerId(row.getOrgId()))));
        return left;
    }

    @Override
    public List<KeptChurn> of(CustomerId customer, int max) {
        var query =
                Query.select()
                        .where(ChurnRecordRow.ORG_ID + " = ?", customer.value())
                        .order(ChurnRecordRow.ID + " DESC")
                        .limit(max);
        return Stream.of(ao.find(ChurnRecordRow.class, query)).map(ChurnRows::copy).toList();
    }

    @Override
    public Optional<KeptChurn> find(int id) {
        return row(id).map(ChurnRows::copy);
    }

    @Override
    public Optional<KeptChurn> open(CustomerId customer) {
        return Optional.ofNullable(open(List.of(customer)).get(customer));
    }

    @Override
    public Map<CustomerId, KeptChurn> open(Collection<CustomerId> customers) {
        Map<CustomerId, KeptChurn> open = new HashMap<>();
        InList.each(
                ChurnRecordRow.SLOT,
                customers.stream().map(it -> (long) it.value()).toList(),
                (where, slots) ->
                        Stream.of(
                                        ao.find(
                                                ChurnRecordRow.class,
                                                Query.select()
                                                        .where(where, slots.toArray())
                                                        .limit(slots.size())))
                                .map(ChurnRows::copy)
                                .forEach(it -> open.put(it.customer(), it)));
        return open;
    }

    @Override
    public List<KeptChurn> add(List<Fresh> fresh) {
        var customers = fresh.stream().map(it -> it.record().customer()).toList();
        insert(fresh, customers);
        var open = open(customers);
        revisions.takeEach(
                KeptChurn.ENTITY,
                fresh.stream()
                        .map(it -> edit(open.get(it.record().customer()), it.revision()))
                        .toList(),
                Optional::empty);
        return customers.stream().map(open::get).toList();
    }

    @Override
    public void replace(List<Edited> edited) {
        revisions.takeEach(
                KeptChurn.ENTITY,
                edited.stream().map(it -> edit(it.next(), it.revision())).toList(),
                () -> newer(edited));
        var rows = rows(edited);
        for (var it : edited) {
            var row = Optional.ofNullable(rows.get(it.next().id()));
            ChurnRows.update(row.orElseThrow(NotFound::new), it.next());
        }
    }

    @Override
    public void remove(KeptChurn record, Revision revision) {
        take(record, record.version() + 1, revision);
        if (ao.deleteWithSQL(ChurnRecordRow.class, ChurnRecordRow.ID + " = ?", record.id()) == 0) {
            throw new NotFound();
        }
    }

    private void insert(List<Fresh> fresh, List<CustomerId> customers) {
        try {
            ao.create(ChurnRecordRow.class, fresh.stream().map(ChurnRows::columns).toList());
        } catch (RuntimeException refused) {
            throw new LostRace(() -> open(customers).values().stream().findFirst(), refused);
        }
    }

    private static AoRevisions.Edit edit(KeptChurn next, Revision revision) {
        return new AoRevisions.Edit(
                new AoRevisions.Taken(next.customer(), next.id(), next.version()), revision);
    }

    private Optional<KeptChurn> newer(List<Edited> edited) {
        var rows = rows(edited);
        return edited.stream()
                .map(Edited::next)
                .filter(next -> rows.containsKey(next.id()))
                .filter(next -> rows.get(next.id()).getVersion() >= next.version())
                .map(next -> ChurnRows.copy(rows.get(next.id())))
                .findFirst();
    }

    private Map<Integer, ChurnRecordRow> rows(List<Edited> edited) {
        return InList.read(
                        ChurnRecordRow.ID,
                        edited.stream().map(it -> it.next().id()).toList(),
                        1,
                        query -> ao.find(ChurnRecordRow.class, query))
                .stream()
                .collect(Collectors.toMap(ChurnRecordRow::getID, it -> it));
    }

    private void take(KeptChurn record, int version, Revision revision) {
        revisions.take(
                EntityRef.of(KeptChurn.ENTITY, record.id()),
                version,
                Optional.of(record.customer()),
                revision,
                () -> {
                    var now = row(record.id()).map(ChurnRows::copy).orElseThrow(NotFound::new);
                    return Optional.of(now).filter(it -> it.version() >= version);
                });
    }

    private Optional<ChurnRecordRow> row(int id) {
        var query = Query.select().where(ChurnRecordRow.ID + " = ?", id).limit(1);
        return Stream.of(ao.find(ChurnRecordRow.class, query)).findFirst();
    }
}
