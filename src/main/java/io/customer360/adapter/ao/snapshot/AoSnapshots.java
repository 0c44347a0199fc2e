package io.customer360.adapter.ao.snapshot;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.customer360.adapter.ao.InList;
import io.customer360.customer.Country;
import io.customer360.customer.Organisation;
import io.customer360.customer.Profile;
import io.customer360.customer.Snapshots;
import io.customer360.customer.SortName;
import io.customer360.membership.Namesakes;
import io.customer360.membership.Snapshot;
import io.customer360.membership.SnapshotCopies;
import io.customer360.shared.CustomerId;
import io.customer360.shared.UserKey;
import io.customer360.status.StatusId;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.Query;

/** What lists read, in the database: written by the refresh, kept current by edits. */
public final class AoSnapshots implements Snapshots, SnapshotCopies, Namesakes {
    private static final int LENGTH = 300;

    private final ActiveObjects ao;

    /** Wired by Spring. */
    public AoSnapshots(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public void keep(Profile profile) {
        rows(List.of(profile.id()))
                .forEach(
                        row -> {
                            row.setCsmKey(profile.csm().map(UserKey::value).orElse(null));
                            row.setStatusId(profile.status().map(StatusId::value).orElse(null));
                            row.setIndustry(profile.industry().orElse(null));
                            row.setCountry(profile.country().map(Country::code).orElse(null));
                            row.save();
                        });
    }

    @Override
    public boolean of(Organisation organisation) {
        return ao.count(
                        SnapshotRow.class,
                        Query.select()
                                .where(
                                        SnapshotRow.SORT_NAME
                                                + " = ? AND "
                                                + SnapshotRow.ORG_ID
                                                + " <> ?",
                                        SortName.of(organisation.name()),
                                        organisation.id().value()))
                > 0;
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
        var ids = gone.stream().map(snapshot -> snapshot.customer().value()).toList();
        for (int from = 0; from < ids.size(); from += LENGTH) {
            var piece = ids.subList(from, Math.min(from + LENGTH, ids.size()));
            var marks = String.join(",", Collections.nCopies(piece.size(), "?"));
            ao.deleteWithSQL(
                    SnapshotRow.class, SnapshotRow.ORG_ID + " IN (" + marks + ")", piece.toArray());
        }
        if (!added.isEmpty()) {
            ao.create(
                    SnapshotRow.class,
                    added.stream().map(snapshot -> values(snapshot, run)).toList());
        }
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
        row.put(SnapshotRow.SORT_NAME, SortName.of(snapshot.name()));
        row.put(SnapshotRow.CSM_KEY, snapshot.csm().map(UserKey::value).orElse(null));
        row.put(SnapshotRow.STATUS_ID, snapshot.status().map(StatusId::value).orElse(null));
        row.put(SnapshotRow.INDUSTRY, snapshot.industry().orElse(null));
        row.put(SnapshotRow.COUNTRY, snapshot.country().map(Country::code).orElse(null));
        row.put(SnapshotRow.RUN, run);
        return row;
    }

    private static Snapshot copy(SnapshotRow row) {
        return new Snapshot(
                new CustomerId(row.getOrgId()),
                row.getName(),
                Optional.ofNullable(row.getCsmKey()).map(UserKey::new),
                Optional.ofNullable(row.getStatusId()).map(StatusId::new),
                Optional.ofNullable(row.getIndustry()),
                Optional.ofNullable(row.getCountry()).map(Country::new));
    }
}
