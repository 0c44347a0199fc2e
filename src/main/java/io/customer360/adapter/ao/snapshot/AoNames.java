package io.customer360.adapter.ao.snapshot;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.customer360.adapter.ao.InList;
import io.customer360.shared.CustomerId;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import net.java.ao.Query;

/** The names that the last refresh has seen. */
public final class AoNames {
    private static final int LENGTH = 300;

    private final ActiveObjects ao;

    /** Wired by Spring. */
    public AoNames(ActiveObjects ao) {
        this.ao = ao;
    }

    /** Who has each of these names, as they are sorted; names of nobody are missing. */
    public Map<String, Set<CustomerId>> of(Collection<String> sortNames) {
        var keys = sortNames.stream().distinct().toList();
        Map<String, Set<CustomerId>> found = new HashMap<>();
        for (int from = 0; from < keys.size(); from += LENGTH) {
            var piece = keys.subList(from, Math.min(from + LENGTH, keys.size()));
            var marks = String.join(",", Collections.nCopies(piece.size(), "?"));
            ao.stream(
                    SnapshotRow.class,
                    columns(SnapshotRow.SORT_NAME)
                            .where(SnapshotRow.SORT_NAME + " IN (" + marks + ")", piece.toArray()),
                    row ->
                            found.computeIfAbsent(row.getSortName(), it -> new HashSet<>())
                                    .add(new CustomerId(row.getOrgId())));
        }
        return found;
    }

    /** Those of these customers that there are. */
    public Set<CustomerId> existing(Collection<CustomerId> customers) {
        Set<CustomerId> existing = new HashSet<>();
        InList.each(
                SnapshotRow.ORG_ID,
                customers.stream().map(CustomerId::value).toList(),
                (where, ids) ->
                        ao.stream(
                                SnapshotRow.class,
                                columns(SnapshotRow.ORG_ID).where(where, ids.toArray()),
                                row -> existing.add(new CustomerId(row.getOrgId()))));
        return existing;
    }

    private static Query columns(String one) {
        return Query.select(
                one.equals(SnapshotRow.ORG_ID)
                        ? "ID, " + SnapshotRow.ORG_ID
                        : "ID, " + SnapshotRow.ORG_ID + ", " + one);
    }
}
