package io.customer360.adapter.jsm;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CacheSettingsBuilder;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import io.customer360.access.Reach;
import io.customer360.adapter.jira.JiraServedProjects;
import io.customer360.shared.CustomerId;
import io.customer360.shared.UserKey;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * Customers whom a person serves as agent. Who is agent where is asked each time; which
 * organisations a desk shows to that agent is kept for a minute on this node, because Jira Service
 * Management tells nobody when a link changes.
 */
public final class JsmReach implements Reach {
    private final Jsm jsm;
    private final PermissionManager permissions;
    private final UserManager users;
    private final Cache<String, Set<Integer>> linked;
    private final Cache<Integer, Long> lastFound;

    /** Wired by Spring. */
    public JsmReach(
            Jsm jsm, PermissionManager permissions, UserManager users, CacheManager caches) {
        this.jsm = jsm;
        this.permissions = permissions;
        this.users = users;
        this.linked =
                caches.getCache(
                        "io.customer360.jira.organisations-by-project-and-agent",
                        null,
                        new CacheSettingsBuilder()
                                .local()
                                .expireAfterWrite(1, TimeUnit.MINUTES)
                                .maxEntries(10_000)
                                .build());
        this.lastFound =
                caches.getCache(
                        "io.customer360.jira.project-by-organisation",
                        null,
                        new CacheSettingsBuilder()
                                .local()
                                .expireAfterWrite(1, TimeUnit.DAYS)
                                .maxEntries(10_000)
                                .build());
    }

    @Override
    public Set<CustomerId> agentFor(UserKey key, Collection<CustomerId> customers) {
        var found = new HashSet<CustomerId>();
        var wanted = Set.copyOf(customers);
        var directory = jsm.directory();
        var agent = users.getUserByKey(key.value());
        if (agent == null || directory.isEmpty() || wanted.isEmpty()) {
            return found;
        }
        for (Project project : likelyFirst(served(agent), wanted)) {
            var served = linkedTo(project, directory.get(), agent);
            for (CustomerId id : wanted) {
                if (served.contains(id.value()) && found.add(id)) {
                    lastFound.put(id.value(), project.getId());
                }
            }
            if (found.size() == wanted.size()) {
                break;
            }
        }
        return found;
    }

    private Collection<Project> served(ApplicationUser agent) {
        return permissions.getProjects(JiraServedProjects.AGENT, agent);
    }

    /** Where somebody found these customers last comes first: mostly one desk answers for all. */
    private List<Project> likelyFirst(Collection<Project> projects, Set<CustomerId> wanted) {
        var likely =
                wanted.stream()
                        .map(id -> lastFound.get(id.value()))
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet());
        return projects.stream()
                .sorted(Comparator.comparing(project -> !likely.contains(project.getId())))
                .toList();
    }

    /**
     * What one agent was shown is no answer to another. A refusal is asked again next time; only an
     * answer is kept.
     */
    private Set<Integer> linkedTo(Project project, JsmDirectory directory, ApplicationUser agent) {
        var question = project.getId() + " " + agent.getKey();
        var known = linked.get(question);
        if (known != null) {
            return known;
        }
        var answer = directory.linkedTo(project, agent);
        answer.ifPresent(ids -> linked.put(question, ids));
        return answer.orElse(Set.of());
    }
}
