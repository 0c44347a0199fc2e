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
import io.customer360.membership.DeskLink;
import io.customer360.membership.LinkCopies;
import io.customer360.shared.CustomerId;
import io.customer360.shared.UserKey;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * Customers whom a person serves as agent. Who is agent where is asked each time; which
 * organisations a desk shows to that agent is kept for a minute on this node, because Jira Service
 * Management tells nobody when a link changes. A desk with more than 2,000 organisations is too
 * long to read while somebody waits: every minute one page tells whether it still answers that
 * agent, and the copies of the last refresh, normally at most an hour old, tell which organisations
 * are linked to it.
 */
public final class JsmReach implements Reach {
    private static final int MOST = 2_000;
    private static final int ONE_PAGE = 1;

    private final Jsm jsm;
    private final PermissionManager permissions;
    private final UserManager users;
    private final LinkCopies copies;
    private final Cache<String, Linked> linked;
    private final Cache<Long, Boolean> longDesks;
    private final Cache<Integer, Long> lastFound;

    /** Wired by Spring. */
    public JsmReach(
            Jsm jsm,
            PermissionManager permissions,
            UserManager users,
            LinkCopies copies,
            CacheManager caches) {
        this.jsm = jsm;
        this.permissions = permissions;
        this.users = users;
        this.copies = copies;
        this.linked =
                caches.getCache(
                        "io.customer360.jira.organisations-by-project-and-agent",
                        null,
                        new CacheSettingsBuilder()
                                .local()
                                .expireAfterWrite(1, TimeUnit.MINUTES)
                                .maxEntries(10_000)
                                .build());
        this.longDesks =
                caches.getCache(
                        "io.customer360.jira.projects-with-many-organisations",
                        null,
                        new CacheSettingsBuilder()
                                .local()
                                .expireAfterWrite(1, TimeUnit.HOURS)
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
        var copied = Optional.<Set<DeskLink>>empty();
        for (Project project : likelyFirst(served(agent), wanted)) {
            var served = linkedTo(project, directory.get(), agent);
            if (served.more() && copied.isEmpty()) {
                copied = Optional.of(copies.of(wanted));
            }
            for (CustomerId id : wanted) {
                boolean link =
                        served.more()
                                ? copied.get().contains(new DeskLink(id, project.getId()))
                                : served.ids().get(id.value());
                if (link && found.add(id)) {
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
    private Linked linkedTo(Project project, JsmDirectory directory, ApplicationUser agent) {
        var question = project.getId() + " " + agent.getKey();
        var known = linked.get(question);
        if (known != null) {
            return known;
        }
        boolean longDesk = longDesks.get(project.getId()) != null;
        var answer =
                directory
                        .linkedTo(project, agent, longDesk ? ONE_PAGE : MOST)
                        .map(read -> read.more() ? Linked.MANY : read);
        answer.ifPresent(read -> linked.put(question, read));
        if (!longDesk && answer.filter(Linked::more).isPresent()) {
            longDesks.put(project.getId(), true);
        }
        return answer.orElse(Linked.NONE);
    }
}
