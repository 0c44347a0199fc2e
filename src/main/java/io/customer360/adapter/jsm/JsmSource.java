package io.customer360.adapter.jsm;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import io.customer360.membership.Obstacle;
import io.customer360.membership.OrganisationSource;
import io.customer360.membership.Unreadable;
import io.customer360.shared.CustomerId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Organisations, members and links as Jira Service Management shows them to the account. */
public final class JsmSource implements OrganisationSource {
    private static final String SERVICE_PROJECT = "service_desk";

    private final Jsm jsm;
    private final ServiceAccount account;
    private final ProjectManager projects;

    /** Wired by Spring. */
    public JsmSource(Jsm jsm, ServiceAccount account, ProjectManager projects) {
        this.jsm = jsm;
        this.account = account;
        this.projects = projects;
    }

    @Override
    public void requireReadable() {
        directory();
        account.served();
    }

    @Override
    public Page organisations(int start) {
        return directory().organisations(account.require(), start);
    }

    @Override
    public boolean moreThan(int count) {
        return directory().moreThan(account.require(), count);
    }

    @Override
    public boolean gone(CustomerId customer) {
        return directory().gone(account.require(), customer);
    }

    @Override
    public List<Long> servedProjects() {
        return account.served().stream().map(Project::getId).toList();
    }

    @Override
    public int otherProjects() {
        var served = Set.copyOf(servedProjects());
        return (int)
                projects.getProjects().stream()
                        .filter(project -> !project.isArchived())
                        .filter(
                                project ->
                                        SERVICE_PROJECT.equals(
                                                project.getProjectTypeKey().getKey()))
                        .filter(project -> !served.contains(project.getId()))
                        .count();
    }

    /** A project can be deleted while the refresh is on its way to it. */
    @Override
    public Set<CustomerId> linkedTo(long project) {
        var found = projects.getProjectObj(project);
        if (found == null) {
            return Set.of();
        }
        return directory()
                .linkedTo(found, account.require(), Integer.MAX_VALUE)
                .orElseThrow(() -> new Unreadable(Obstacle.REFUSED))
                .ids()
                .stream()
                .mapToObj(CustomerId::new)
                .collect(Collectors.toSet());
    }

    private JsmDirectory directory() {
        return jsm.directory().orElseThrow(() -> new Unreadable(Obstacle.NO_SERVICE_MANAGEMENT));
    }
}
