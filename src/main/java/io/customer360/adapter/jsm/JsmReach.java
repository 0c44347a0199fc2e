package io.customer360.adapter.jsm;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CacheSettingsBuilder;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import io.customer360.access.Reach;
import io.customer360.shared.CustomerId;
import io.customer360.shared.UserKey;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * Customers whom a person serves as agent. Who is agent where is asked each time; which
 * organisations a desk has is kept for five minutes on this node.
 */
public final class JsmReach implements Reach {
    private static final ProjectPermissionKey AGENT = new ProjectPermissionKey("SERVICEDESK_AGENT");

    private final Jsm jsm;
    private final PermissionManager permissions;
    private final UserManager users;
    private final Cache<Long, Set<Integer>> linked;

    /** Wired by Spring. */
    public JsmReach(
            Jsm jsm, PermissionManager permissions, UserManager users, CacheManager caches) {
        this.jsm = jsm;
        this.permissions = permissions;
        this.users = users;
        this.linked =
                caches.getCache(
                        "io.customer360.jira.organisations-by-project",
                        null,
                        new CacheSettingsBuilder()
                                .local()
                                .expireAfterWrite(5, TimeUnit.MINUTES)
                                .maxEntries(2_000)
                                .build());
    }

    @Override
    public Set<CustomerId> agentFor(UserKey key, Collection<CustomerId> customers) {
        var found = new HashSet<CustomerId>();
        var wanted = Set.copyOf(customers);
        var directory = jsm.directory();
        var user = users.getUserByKey(key.value());
        if (user == null || directory.isEmpty() || wanted.isEmpty()) {
            return found;
        }
        for (Project project : permissions.getProjects(AGENT, user)) {
            var served = linkedTo(project, directory.get(), user);
            wanted.stream().filter(id -> served.contains(id.value())).forEach(found::add);
            if (found.size() == wanted.size()) {
                break;
            }
        }
        return found;
    }

    private Set<Integer> linkedTo(Project project, JsmDirectory directory, ApplicationUser user) {
        var known = linked.get(project.getId());
        if (known == null) {
            known = directory.linkedTo(project, user);
            linked.put(project.getId(), known);
        }
        return known;
    }
}
