package io.customer360.adapter.ao.snapshot;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.customer360.adapter.ao.AoUnitOfWork;
import io.customer360.adapter.ao.InList;
import io.customer360.customer.Country;
import io.customer360.customer.Organisation;
import io.customer360.customer.Profile;
import io.customer360.customer.Profiles;
import io.customer360.customer.Reference;
import io.customer360.customer.Snapshots;
import io.customer360.customer.SortName;
import io.customer360.membership.Namesakes;
import io.customer360.membership.Snapshot;
import io.customer360.membership.SnapshotCopies;
import io.customer360.settings.TierId;
import io.customer360.shared.CustomerId;
import io.customer360.shared.UserKey;
import io.customer360.status.StatusId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
public final class AoSnapshots implements Snapshots, SnapshotCopies, Namesakes {
    private static final int MOST_LOOKS = 10;

    private final ActiveObjects ao;
    private final Profiles profiles;
    private final AoUnitOfWork work;

    /** Wired by Spring. */
    public AoSnapshots(ActiveObjects ao, Profiles profiles, AoUnitOfWork work) {
        this.ao = ao;
        this.profiles = profiles;
        this.work = work;
    }

    @Override
    public void keep(Profile profile) {
        rows(List.of(profile.id())).forEach(row -> update(row, profile));
        agreeAfterwards(List.of(profile.id()));
    }

    /** New rows in place of the old ones: the database takes many of them in one statement. */
    @Override
    public void keepAll(List<Profile> kept) {
        var byId = kept.stream().collect(Collectors.toMap(Profile::id, Function.identity()));
        var next =
                rows(byId.keySet()).stream()
                        .map(row -> values(copy(row).with(profile(byId, row)), row.getRun()))
                        .toList();
        if (!next.isEmpty()) {
            delete(byId.keySet().stream().map(CustomerId::value).toList());
            ao.create(SnapshotRow.class, next);
            agreeAfterwards(List.copyOf(byId.keySet()));
        }
    }

    private static Profile profile(Map<CustomerId, Profile> byId, SnapshotRow row) {
        return byId.get(new CustomerId(row.getOrgId()));
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
        return rows(customers).stream().map(AoSnapshots::copy).collect(Collectors.toSet());
    }

    @Override
    public void replace(Collection<Snapshot> gone, Collection<Snapshot> added, int run) {
        delete(gone.stream().map(snapshot -> snapshot.customer().value()).toList());
        if (!added.isEmpty()) {
            ao.create(
                    SnapshotRow.class,
                    added.stream().map(snapshot -> values(snapshot, run)).toList());
            agreeAfterwards(added.stream().map(Snapshot::customer).toList());
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

    /** Whether copies and profiles agree; what does not is corrected. */
    private boolean agreed(List<CustomerId> customers) {
        var described = profiles.of(customers);
        var different =
                rows(customers).stream()
                        .filter(row -> !copies(row, described.get(new CustomerId(row.getOrgId()))))
                        .toList();
        different.forEach(row -> update(row, described.get(new CustomerId(row.getOrgId()))));
        return different.isEmpty();
    }

    private static boolean copies(SnapshotRow row, Profile profile) {
        var copy = copy(row);
        return copy.equals(copy.with(profile));
    }

    private static void update(SnapshotRow row, Profile profile) {
        row.setCsmKey(profile.csm().map(UserKey::value).orElse(null));
        row.setStatusId(profile.status().map(StatusId::value).orElse(null));
        row.setIndustry(profile.industry().orElse(null));
        row.setCountry(profile.country().map(Country::code).orElse(null));
        row.setTier(profile.tier().map(TierId::value).orElse(null));
        row.setReference(profile.reference().map(Reference::code).orElse(null));
        row.save();
    }

    private List<SnapshotRow> rows(Collection<CustomerId> customers) {
        return InList.read(
                SnapshotRow.ORG_ID,
                customers.stream().map(CustomerId::value).toList(),
                1,
                query -> ao.find(SnapshotRow.class, query));
    }

    private static Map<String, Object> values(Snapshot snapshot, int run) {
        Map<String, Object> row = new HashMap<>();
        row.put(SnapshotRow.ORG_ID, snapshot.customer().value());
        row.put(SnapshotRow.NAME, snapshot.name());
        row.put(SnapshotRow.SORT_NAME, snapshot.sortName());
        row.put(SnapshotRow.CSM_KEY, snapshot.csm().map(UserKey::value).orElse(null));
        row.put(SnapshotRow.STATUS_ID, snapshot.status().map(StatusId::value).orElse(null));
        row.put(SnapshotRow.INDUSTRY, snapshot.industry().orElse(null));
        row.put(SnapshotRow.COUNTRY, snapshot.country().map(Country::code).orElse(null));
        row.put(SnapshotRow.TIER, snapshot.tier().map(TierId::value).orElse(null));
        row.put(SnapshotRow.REFERENCE, snapshot.reference().map(Reference::code).orElse(null));
        row.put(SnapshotRow.RUN, run);
        return row;
    }

    private static Snapshot copy(SnapshotRow row) {
        return new Snapshot(
                new CustomerId(row.getOrgId()),
                row.getName(),
                Optional.ofNullable(row.getSortName()).orElse(""),
                Optional.ofNullable(row.getCsmKey()).map(UserKey::new),
                Optional.ofNullable(row.getStatusId()).map(StatusId::new),
                Optional.ofNullable(row.getIndustry()),
                Optional.ofNullable(row.getCountry()).map(Country::new),
                Optional.ofNullable(row.getTier()).map(TierId::new),
                Optional.ofNullable(row.getReference()).flatMap(Reference::find));
    }
}
