package io.customer360.adapter.ao.snapshot;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.customer360.adapter.ao.AoUnitOfWork;
import io.customer360.adapter.ao.InList;
import io.customer360.adapter.ao.RememberedAnswers;
import io.customer360.adapter.ao.standing.AoMarks;
import io.customer360.customer.Organisation;
import io.customer360.customer.Profile;
import io.customer360.customer.Profiles;
import io.customer360.customer.Snapshots;
import io.customer360.customer.SortName;
import io.customer360.membership.Namesakes;
import io.customer360.membership.Snapshot;
import io.customer360.membership.SnapshotCopies;
import io.customer360.revenue.FigureCopies;
import io.customer360.revenue.ListFigures;
import io.customer360.shared.CustomerId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.Query;

/**
 * What lists read, in the database: written by the refresh, kept current by edits. The two can meet
 * in ways that no isolation level forbids, for one copies a profile that the other is changing.
 * Whoever has written here therefore looks again after its commit, and goes on until copy and
 * profile agree; as an edit looks too, the one of them that comes last sees the other.
 */
public final class AoSnapshots implements Snapshots, SnapshotCopies, Namesakes, FigureCopies {
    private static final int MOST_LOOKS = 10;

    /** More rows than these are replaced, which takes two statements for any number. */
    private static final int FEW = 3;

    private final ActiveObjects ao;
    private final Profiles profiles;
    private final ListFigures figures;
    private final AoUnitOfWork work;
    private final RememberedAnswers answers;

    /** Wired by Spring. */
    public AoSnapshots(
            ActiveObjects ao,
            Profiles profiles,
            ListFigures figures,
            AoUnitOfWork work,
            RememberedAnswers answers) {
        this.ao = ao;
        this.profiles = profiles;
        this.figures = figures;
        this.work = work;
        this.answers = answers;
    }

    @Override
    public void keep(Profile profile) {
        rows(List.of(profile.id()))
                .forEach(
                        row -> {
                            Copied.set(row, profile);
                            row.save();
                        });
        agreeAfterwards(List.of(profile.id()));
    }

    @Override
    public void keepAll(List<Profile> kept) {
        var byId = kept.stream().collect(Collectors.toMap(Profile::id, Function.identity()));
        replace(
                rows(byId.keySet()).stream()
                        .map(row -> new Copied(row, byId.get(customer(row)), Copied.figures(row)))
                        .toList());
        agreeAfterwards(List.copyOf(byId.keySet()));
    }

    @Override
    public void follow(Collection<CustomerId> customers) {
        agreeAfterwards(List.copyOf(customers));
    }

    /** New rows in place of the old ones: the database takes many of them in one statement. */
    private void replace(List<Copied> copied) {
        if (!copied.isEmpty()) {
            delete(copied.stream().map(it -> it.row().getOrgId()).toList());
            ao.create(SnapshotRow.class, copied.stream().map(Copied::values).toList());
        }
    }

    private void delete(List<Integer> customers) {
        InList.each(
                SnapshotRow.ORG_ID,
                customers,
                (where, ids) -> ao.deleteWithSQL(SnapshotRow.class, where, ids.toArray()));
    }

    @Override
    public boolean of(Organisation organisation) {
        var holders =
                ao.find(
                        SnapshotRow.class,
                        Query.select()
                                .where(
                                        SnapshotRow.SORT_NAME + " = ?",
                                        SortName.of(organisation.name()))
                                .limit(2));
        return holders.length != 1 || holders[0].getOrgId() != organisation.id().value();
    }

    @Override
    public int count() {
        return ao.count(SnapshotRow.class);
    }

    @Override
    public List<CustomerId> after(Optional<CustomerId> last, int max) {
        var query =
                Query.select()
                        .where(SnapshotRow.ORG_ID + " > ?", last.map(CustomerId::value).orElse(0))
                        .order(SnapshotRow.ORG_ID)
                        .limit(max);
        return Stream.of(ao.find(SnapshotRow.class, query))
                .map(row -> new CustomerId(row.getOrgId()))
                .toList();
    }

    @Override
    public Set<Snapshot> of(Collection<CustomerId> customers) {
        return rows(customers).stream().map(Copied::snapshot).collect(Collectors.toSet());
    }

    @Override
    public void replace(Collection<Snapshot> gone, Collection<Snapshot> added, int run) {
        if (!gone.isEmpty()) {
            answers.changed();
        }
        delete(gone.stream().map(snapshot -> snapshot.customer().value()).toList());
        if (!added.isEmpty()) {
            var customers = added.stream().map(Snapshot::customer).toList();
            var known = figures.of(customers);
            ao.create(
                    SnapshotRow.class,
                    added.stream()
                            .map(one -> Copied.values(one, known.get(one.customer()), run))
                            .toList());
            AoMarks.add(ao, customers);
            agreeAfterwards(customers);
        }
    }

    private void agreeAfterwards(List<CustomerId> customers) {
        work.afterCommit(
                () -> {
                    int looks = 1;
                    while (!work.inOne(() -> agreed(customers)) && looks < MOST_LOOKS) {
                        looks++;
                    }
                });
    }

    /** Whether copies agree with profiles and figures; what does not is corrected. */
    private boolean agreed(List<CustomerId> customers) {
        var described = profiles.of(customers);
        var known = figures.of(customers);
        var different =
                rows(customers).stream()
                        .map(
                                row ->
                                        new Copied(
                                                row,
                                                described.get(customer(row)),
                                                known.get(customer(row))))
                        .filter(copied -> !copied.agrees())
                        .toList();
        if (different.size() > FEW) {
            replace(different);
        } else {
            different.forEach(Copied::update);
        }
        return different.isEmpty();
    }

    private static CustomerId customer(SnapshotRow row) {
        return new CustomerId(row.getOrgId());
    }

    private List<SnapshotRow> rows(Collection<CustomerId> customers) {
        return InList.read(
                SnapshotRow.ORG_ID,
                customers.stream().map(CustomerId::value).toList(),
                1,
                query -> ao.find(SnapshotRow.class, query));
    }
}
