package io.customer360.adapter.ao.profile;

import static java.util.stream.Collectors.toMap;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.customer360.adapter.ao.external.ExternalKey;
import io.customer360.adapter.ao.snapshot.AoNames;
import io.customer360.ingest.CustomerKeys;
import io.customer360.shared.CustomerId;
import io.customer360.shared.ExternalId;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import net.java.ao.Query;

/** What customers are called, from their profiles and from the last refresh. */
public final class AoCustomerKeys implements CustomerKeys {
    private static final int LENGTH = 300;
    private static final int MOST_ALIKE = 20;

    private final ActiveObjects ao;
    private final AoNames names;

    /** Wired by Spring. */
    public AoCustomerKeys(ActiveObjects ao, AoNames names) {
        this.ao = ao;
        this.names = names;
    }

    @Override
    public Map<ExternalId, Set<CustomerId>> external(Collection<ExternalId> ids) {
        var byKey = ids.stream().distinct().collect(toMap(ExternalKey::of, Function.identity()));
        Map<ExternalId, Set<CustomerId>> found = new HashMap<>();
        read(ProfileRow.EXT_KEY, List.copyOf(byKey.keySet()), ProfileRow::getExtKey)
                .forEach((key, customers) -> found.put(byKey.get(key), customers));
        return found;
    }

    @Override
    public Map<String, Set<CustomerId>> domains(Collection<String> domains) {
        return read(ProfileRow.DOMAIN, domains.stream().distinct().toList(), ProfileRow::getDomain);
    }

    @Override
    public Map<String, Set<CustomerId>> named(Collection<String> sortNames) {
        return names.of(sortNames);
    }

    @Override
    public Set<CustomerId> existing(Collection<CustomerId> customers) {
        return names.existing(customers);
    }

    /** Streamed, because a search would preload whole rows. */
    private Map<String, Set<CustomerId>> read(
            String column, List<String> keys, Function<ProfileRow, String> key) {
        Map<String, Set<CustomerId>> found = new HashMap<>();
        for (int from = 0; from < keys.size(); from += LENGTH) {
            var piece = keys.subList(from, Math.min(from + LENGTH, keys.size()));
            var marks = String.join(",", Collections.nCopies(piece.size(), "?"));
            ao.stream(
                    ProfileRow.class,
                    Query.select("ID, " + ProfileRow.ORG_ID + ", " + column)
                            .where(column + " IN (" + marks + ")", piece.toArray())
                            .limit(piece.size() * MOST_ALIKE),
                    row ->
                            found.computeIfAbsent(key.apply(row), it -> new HashSet<>())
                                    .add(new CustomerId(row.getOrgId())));
        }
        return found;
    }
}
