package io.customer360.adapter.ao.fact;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.customer360.adapter.ao.InList;
import io.customer360.adapter.ao.snapshot.SnapshotRow;
import io.customer360.fact.Facts;
import io.customer360.fact.TicketFact;
import io.customer360.shared.CustomerId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.java.ao.Query;

/** Facts in the database. They are streamed, so that what Active Objects remembers stays small. */
public final class AoFacts implements Facts {
    private static final String NUMBERS = TicketFactRow.ID + ", " + TicketFactRow.ISSUE_ID;

    private final ActiveObjects ao;

    /** Wired by Spring. */
    public AoFacts(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public List<TicketFact> of(Collection<Long> issues) {
        List<TicketFact> found = new ArrayList<>();
        InList.each(
                TicketFactRow.ISSUE_ID,
                issues,
                (where, ids) ->
                        ao.stream(
                                TicketFactRow.class,
                                Query.select(FactColumns.ALL).where(where, ids.toArray()),
                                row -> found.add(FactColumns.copy(row))));
        return found;
    }

    @Override
    public void replace(Collection<TicketFact> gone, Collection<TicketFact> added, int run) {
        InList.each(
                TicketFactRow.SLOT,
                gone.stream().map(FactColumns::slot).toList(),
                (where, slots) -> ao.deleteWithSQL(TicketFactRow.class, where, slots.toArray()));
        if (!added.isEmpty()) {
            ao.create(
                    TicketFactRow.class,
                    added.stream().map(fact -> FactColumns.of(fact, run)).toList());
        }
    }

    @Override
    public List<Long> created(Instant from, Instant until, long issue, int most) {
        String where =
                "%1$s >= ? AND %1$s <= ? AND %2$s > ?"
                        .formatted(TicketFactRow.CREATED_AT, TicketFactRow.ISSUE_ID);
        return first(most, where, from.toEpochMilli(), until.toEpochMilli(), issue);
    }

    @Override
    public Set<Long> of(CustomerId customer) {
        return numbers(TicketFactRow.ORG_ID + " = ?", customer.value());
    }

    @Override
    public List<Long> after(long issue, int most) {
        return first(most, TicketFactRow.ISSUE_ID + " > ?", issue);
    }

    @Override
    public Optional<CustomerId> customerAfter(int customer) {
        Query query =
                Query.select()
                        .where(SnapshotRow.ORG_ID + " > ?", customer)
                        .order(SnapshotRow.ORG_ID)
                        .limit(1);
        return Stream.of(ao.find(SnapshotRow.class, query))
                .map(row -> new CustomerId(row.getOrgId()))
                .findFirst();
    }

    @Override
    public int count() {
        return ao.count(TicketFactRow.class);
    }

    @Override
    public int customers() {
        return ao.count(SnapshotRow.class);
    }

    private List<Long> first(int most, String where, Object... values) {
        Query query = Query.select().where(where, values).order(TicketFactRow.ISSUE_ID).limit(most);
        return Stream.of(ao.find(TicketFactRow.class, query))
                .map(TicketFactRow::getIssueId)
                .distinct()
                .toList();
    }

    private Set<Long> numbers(String where, Object... values) {
        Set<Long> found = new HashSet<>();
        ao.stream(
                TicketFactRow.class,
                Query.select(NUMBERS).where(where, values),
                row -> found.add(row.getIssueId()));
        return found;
    }
}
