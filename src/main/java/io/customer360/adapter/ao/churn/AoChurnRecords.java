package io.customer360.adapter.ao.churn;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.customer360.adapter.ao.InList;
import io.customer360.adapter.ao.LostRace;
import io.customer360.adapter.ao.revision.AoRevisions;
import io.customer360.adapter.ao.revision.EntityRef;
import io.customer360.churn.ChurnRecord;
import io.customer360.churn.RiskLevel;
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
    public KeptChurn add(
            ChurnRecord record, Optional<RiskLevel> risk, String inputs, Revision revision) {
        var added = insert(ChurnRows.columns(record, risk, inputs, revision), record.customer());
        take(added, 1, revision);
        return added;
    }

    @Override
    public void replace(KeptChurn next, Revision revision) {
        take(next, next.version(), revision);
        ChurnRows.update(row(next.id()).orElseThrow(NotFound::new), next);
    }

    @Override
    public void remove(KeptChurn record, Revision revision) {
        take(record, record.version() + 1, revision);
        if (ao.deleteWithSQL(ChurnRecordRow.class, ChurnRecordRow.ID + " = ?", record.id()) == 0) {
            throw new NotFound();
        }
    }

    private KeptChurn insert(Map<String, Object> columns, CustomerId customer) {
        try {
            return ChurnRows.copy(ao.create(ChurnRecordRow.class, columns));
        } catch (RuntimeException refused) {
            throw new LostRace(() -> open(customer), refused);
        }
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
