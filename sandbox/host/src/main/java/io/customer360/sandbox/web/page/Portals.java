package io.customer360.sandbox.web.page;

import com.atlassian.jira.user.ApplicationUser;
import io.customer360.sandbox.jira.Grants;
import io.customer360.sandbox.jira.JiraIssue;
import io.customer360.sandbox.jira.JiraProject;
import io.customer360.sandbox.jira.JiraWorld;
import io.customer360.sandbox.jira.Organisation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who may do what in the customer portals: members of an organisation raise requests with the desks
 * that serve it, and people of Jira with those whose project they see.
 */
final class Portals {
    private final JiraWorld world;

    Portals(JiraWorld world) {
        this.world = world;
    }

    /** A portal: the number of its desk, and its project. */
    record Portal(int number, JiraProject project) {
        String address() {
            return "/servicedesk/customer/portal/" + number;
        }
    }

    List<Portal> open(ApplicationUser user) {
        return world.projects().all().stream()
                .flatMap(project -> of(project).stream())
                .filter(portal -> admits(portal, user))
                .toList();
    }

    Optional<Portal> open(String number, ApplicationUser user) {
        return world.desks()
                .project(Integer.parseInt(number))
                .flatMap(world.projects()::byId)
                .flatMap(this::of)
                .filter(portal -> admits(portal, user));
    }

    Optional<Portal> of(JiraProject project) {
        return world.desks().of(project).map(number -> new Portal(number, project));
    }

    private boolean admits(Portal portal, ApplicationUser user) {
        return !sharing(portal, user).isEmpty()
                || world.grants().in(portal.project().id(), Grants.BROWSE, user);
    }

    /** The organisations that somebody can share a request with. */
    List<Organisation> sharing(Portal portal, ApplicationUser user) {
        return world.desks().ofMember(portal.project(), user.getKey());
    }

    /** The request of this key if the visitor may see it: missing and hidden answer alike. */
    Optional<JiraIssue> request(String key, ApplicationUser user) {
        return world.issues().visible(key, user).filter(issue -> issue.project().service());
    }

    boolean mayComment(JiraIssue request, ApplicationUser user) {
        return world.grants().on(request.id(), IssueActions.COMMENT, user);
    }

    /** Those who take part as customers may close a request and open it again. */
    boolean mayClose(JiraIssue request, ApplicationUser user) {
        return mayComment(request, user)
                && (Stream.concat(
                                        Stream.of(request.reporter()),
                                        request.request().participants().stream())
                                .anyMatch(user::equals)
                        || request.organisations().stream()
                                .anyMatch(
                                        owner ->
                                                world.organisations()
                                                        .member(owner.id(), user.getKey())));
    }

    /** Only who asked says how it went, once it is done. */
    boolean mayRate(JiraIssue request, ApplicationUser user) {
        return request.resolution() != null && user.equals(request.reporter());
    }
}
