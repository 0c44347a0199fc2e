package io.customer360.adapter.ao.standing;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.customer360.adapter.ao.InList;
import io.customer360.fact.Dirty;
import io.customer360.measure.Marks;
import io.customer360.shared.CustomerId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.java.ao.Query;

/**
 * The marks in the database. Each is a row of its own that nobody ever changes, so that marking
 * waits for nobody, and one that comes while a customer is measured stays.
 */
public final class AoMarks implements Marks, Dirty {

    /** Stands for every customer. */
    private static final int EVERYBODY = 0;

    private static final int MOST_OF_EVERYBODY = 10_000;

    private final ActiveObjects ao;

    /** Wired by Spring. */
    public AoMarks(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public void mark(Collection<CustomerId> customers) {
        add(ao, customers);
    }

    /** Marks customers in the transaction of whoever writes about them. */
    public static void add(ActiveObjects ao, Collection<CustomerId> customers) {
        List<Map<String, Object>> rows =
                customers.stream().distinct().map(it -> row(it.value())).toList();
        if (!rows.isEmpty()) {
            ao.create(DirtyRow.class, rows);
        }
    }

    /** Marks every customer at once. */
    public static void addEverybody(ActiveObjects ao) {
        ao.create(DirtyRow.class, row(EVERYBODY));
    }

    private static Map<String, Object> row(int customer) {
        return Map.of(DirtyRow.ORG_ID, customer);
    }

    @Override
    public List<Mark> after(int id, int max) {
        var query = Query.select().where(DirtyRow.ID + " > ?", id).order(DirtyRow.ID).limit(max);
        return Stream.of(ao.find(DirtyRow.class, query))
                .map(row -> new Mark(row.getID(), customer(row.getOrgId())))
                .toList();
    }

    @Override
    public List<Mark> ofEverybody() {
        var query = Query.select().where(DirtyRow.ORG_ID + " = ?", EVERYBODY);
        return Stream.of(ao.find(DirtyRow.class, query.limit(MOST_OF_EVERYBODY)))
                .map(row -> new Mark(row.getID(), Optional.empty()))
                .toList();
    }

    @Override
    public int count() {
        return ao.count(DirtyRow.class);
    }

    @Override
    public void remove(Collection<Mark> marks) {
        InList.each(
                DirtyRow.ID,
                marks.stream().map(Mark::id).toList(),
                (where, ids) -> ao.deleteWithSQL(DirtyRow.class, where, ids.toArray()));
    }

    private static Optional<CustomerId> customer(int id) {
        return Optional.of(id).filter(it -> it > EVERYBODY).map(CustomerId::new);
    }
}
