package io.customer360.adapter.jsm;

import com.atlassian.jira.user.ApplicationUser;
import io.customer360.customer.Organisation;
import io.customer360.customer.Organisations;
import io.customer360.shared.CustomerId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Organisations of Jira Service Management, read as the service account; what that account is not
 * shown is asked for again as the viewer, who may serve desks that the account does not.
 */
public final class JsmOrganizations implements Organisations {
    private final Jsm jsm;
    private final Asker asker;

    /** Wired by Spring. */
    public JsmOrganizations(Jsm jsm, Asker asker) {
        this.jsm = jsm;
        this.asker = asker;
    }

    @Override
    public Optional<Organisation> find(CustomerId id) {
        return Optional.ofNullable(find(List.of(id)).get(id));
    }

    @Override
    public Map<CustomerId, Organisation> find(Collection<CustomerId> ids) {
        var found = new LinkedHashMap<CustomerId, Organisation>();
        jsm.directory()
                .ifPresent(
                        directory ->
                                asker.inTurn()
                                        .forEach(user -> collect(ids, directory, user, found)));
        return found;
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
