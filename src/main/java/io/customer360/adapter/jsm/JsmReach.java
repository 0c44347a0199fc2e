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
 * organisations a desk shows to the asking user, mostly the service account, is kept for a minute
 * on this node, because Jira Service Management tells nobody when a link changes.
 */
public final class JsmReach implements Reach {
    private static final ProjectPermissionKey AGENT = new ProjectPermissionKey("SERVICEDESK_AGENT");

    private final Jsm jsm;
    private final PermissionManager permissions;
    private final UserManager users;
    private final Asker asker;
    private final Cache<String, Set<Integer>> linked;

    /** Wired by Spring. */
    public JsmReach(
            Jsm jsm,
            PermissionManager permissions,
            UserManager users,
            Asker asker,
            CacheManager caches) {
        this.jsm = jsm;
        this.permissions = permissions;
        this.users = users;
        this.asker = asker;
        this.linked =
                caches.getCache(
                        "io.customer360.jira.organisations-by-project-and-asker",
                        null,
                        new CacheSettingsBuilder()
                                .local()
                                .expireAfterWrite(1, TimeUnit.MINUTES)
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
        var reader = asker.otherwise(user);
        for (Project project : permissions.getProjects(AGENT, user)) {
            var served = linkedTo(project, directory.get(), reader);
            wanted.stream().filter(id -> served.contains(id.value())).forEach(found::add);
            if (found.size() == wanted.size()) {
                break;
            }
        }
        return found;
    }

    /**
     * What one user was shown is no answer to another. A refusal is asked again next time; only an
     * answer is kept.
     */
    private Set<Integer> linkedTo(Project project, JsmDirectory directory, ApplicationUser reader) {
        var question = project.getId() + " " + reader.getKey();
        var known = linked.get(question);
        if (known != null) {
            return known;
        }
        var answer = directory.linkedTo(project, reader);
        answer.ifPresent(ids -> linked.put(question, ids));
        return answer.orElse(Set.of());
    }
}
