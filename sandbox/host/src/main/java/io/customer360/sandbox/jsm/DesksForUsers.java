package io.customer360.sandbox.jsm;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.servicedesk.api.ServiceDesk;
import com.atlassian.servicedesk.api.ServiceDeskService;
import com.atlassian.servicedesk.api.util.paging.PagedRequest;
import com.atlassian.servicedesk.api.util.paging.PagedResponse;
import io.customer360.sandbox.jira.Grants;
import java.util.List;
import java.util.Optional;

/** JSM's service desks as far as a user may see them: who can browse the project. */
final class DesksForUsers implements ServiceDeskService {

    private final ServiceDesks desks;
    private final DeskPeople people;
    private final Grants grants;

    DesksForUsers(ServiceDesks desks, DeskPeople people, Grants grants) {
        this.desks = desks;
        this.people = people;
        this.grants = grants;
    }

    @Override
    public ServiceDesk getServiceDeskForProject(ApplicationUser user, Project project) {
        people.signedIn(user);
        return checked(user, desks.ofProject(project.getId()));
    }

    @Override
    public ServiceDesk getServiceDeskById(ApplicationUser user, int serviceDeskId) {
        people.signedIn(user);
        return checked(user, desks.byId(serviceDeskId));
    }

    @Override
    public PagedResponse<ServiceDesk> getServiceDesks(
            ApplicationUser user, PagedRequest pagedRequest) {
        people.signedIn(user);
        List<Long> projects = grants.projects(Grants.BROWSE, user);
        List<ServiceDesk> seen =
                desks.all().stream()
                        .filter(
                                desk ->
                                        people.admin(user)
                                                || projects.contains(desk.getProjectId()))
                        .toList();
        return Page.of(
                Limited.of(pagedRequest),
                (start, most) -> seen.stream().skip(start).limit(most).toList());
    }

    private ServiceDesk checked(ApplicationUser user, Optional<ServiceDesk> found) {
        ServiceDesk desk = found.orElseThrow(() -> Refusals.missing("service desk"));
        if (!people.admin(user) && !grants.in(desk.getProjectId(), Grants.BROWSE, user)) {
            throw Refusals.forbidden();
        }
        return desk;
    }
}
