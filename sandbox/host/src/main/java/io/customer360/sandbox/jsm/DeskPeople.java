package io.customer360.sandbox.jsm;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.servicedesk.api.ServiceDesk;
import io.customer360.sandbox.jira.Grants;
import io.customer360.sandbox.jira.Groups;
import io.customer360.sandbox.jira.Organisations;
import java.util.List;

/** Who somebody is to JSM: administrator, agent of a desk, member of an organisation. */
final class DeskPeople {

    private final Grants grants;
    private final Groups groups;
    private final Organisations organisations;

    DeskPeople(Grants grants, Groups groups, Organisations organisations) {
        this.grants = grants;
        this.groups = groups;
        this.organisations = organisations;
    }

    /** Refuses nobody, and people who are shut out. */
    void signedIn(ApplicationUser user) {
        if (user == null || !user.isActive()) {
            throw Refusals.signedOut();
        }
    }

    boolean admin(ApplicationUser user) {
        return grants.globally("ADMINISTER", user);
    }

    /** An agent holds the permission in the project and a licence for JSM. */
    boolean agent(ApplicationUser user, ServiceDesk desk) {
        return groups.servesDesks(user.getKey())
                && grants.in(desk.getProjectId(), Grants.AGENT, user);
    }

    boolean agentAnywhere(ApplicationUser user) {
        List<Long> served = grants.projects(Grants.AGENT, user);
        return !served.isEmpty() && groups.servesDesks(user.getKey());
    }

    boolean member(ApplicationUser user, int organisation) {
        return organisations.member(organisation, user.getKey());
    }
}
