package io.customer360.adapter.jsm;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CacheSettingsBuilder;
import com.atlassian.jira.user.ApplicationUser;
import io.customer360.customer.Organisation;
import io.customer360.customer.Organisations;
import io.customer360.shared.CustomerId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Organisations of Jira Service Management, read as the service account; what that account is not
 * shown is asked for again as the viewer, who may serve desks that the account does not. Every
 * answer renews the names in memory, so a request that has checked its viewer knows the name of
 * that moment.
 */
public final class JsmOrganizations implements Organisations {
    private final Jsm jsm;
    private final Asker asker;
    private final Cache<Integer, String> names;

    /** Wired by Spring. */
    public JsmOrganizations(Jsm jsm, Asker asker, CacheManager caches) {
        this.jsm = jsm;
        this.asker = asker;
        this.names =
                caches.getCache(
                        "io.customer360.jira.organisation-names",
                        null,
                        new CacheSettingsBuilder()
                                .local()
                                .expireAfterWrite(1, TimeUnit.MINUTES)
                                .maxEntries(10_000)
                                .build());
    }

    @Override
    public Optional<Organisation> find(CustomerId id) {
        return Optional.ofNullable(find(List.of(id)).get(id));
    }

    @Override
    public Optional<Organisation> known(CustomerId id) {
        return Optional.ofNullable(names.get(id.value()))
                .map(name -> new Organisation(id, name))
                .or(() -> find(id));
    }

    @Override
    public Map<CustomerId, Organisation> find(Collection<CustomerId> ids) {
        var found = new LinkedHashMap<CustomerId, Organisation>();
        jsm.directory()
                .ifPresent(
                        directory ->
                                asker.inTurn()
                                        .forEach(user -> collect(ids, directory, user, found)));
        ids.forEach(id -> remember(id, found.get(id)));
        return found;
    }

    private void remember(CustomerId id, Organisation organisation) {
        if (organisation == null) {
            names.remove(id.value());
        } else {
            names.put(id.value(), organisation.name());
        }
    }

    private static void collect(
            Collection<CustomerId> ids,
            JsmDirectory directory,
            ApplicationUser user,
            Map<CustomerId, Organisation> found) {
        ids.stream()
                .filter(id -> !found.containsKey(id))
                .forEach(
                        id ->
                                directory
                                        .organisation(user, id)
                                        .ifPresent(organisation -> found.put(id, organisation)));
    }
}
