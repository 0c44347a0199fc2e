package io.customer360.adapter.jsm;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.servicedesk.api.BadRequestException;
import com.atlassian.servicedesk.api.NoSuchEntityException;
import com.atlassian.servicedesk.api.ServiceDeskServiceException;
import com.atlassian.servicedesk.api.organization.OrganizationService;
import io.customer360.shared.CustomerId;
import io.customer360.shared.Rejected;

/** Changes of organisations in the name of a user, whom Jira Service Management may refuse. */
final class JsmEdits {
    private final OrganizationService organizations;

    JsmEdits(OrganizationService organizations) {
        this.organizations = organizations;
    }

    /** Creates an organisation, unless that is refused. */
    CustomerId create(ApplicationUser user, String name) {
        try {
            var wanted = organizations.newCreateBuilder().name(name).build();
            return new CustomerId(organizations.createOrganization(user, wanted).getId());
        } catch (ServiceDeskServiceException thrown) {
            JsmDirectory.tell(thrown);
            throw Rejected.value(
                    thrown instanceof BadRequestException
                            ? "c360.customers.organisation-name.error"
                            : "c360.customers.organisation-create.error",
                    name);
        }
    }

    /** Deletes an organisation, unless that is refused; one that is gone already is fine. */
    void delete(ApplicationUser user, CustomerId id) {
        try {
            organizations.delete(user, id.value());
        } catch (NoSuchEntityException gone) {
            JsmDirectory.tell(gone);
        } catch (ServiceDeskServiceException thrown) {
            JsmDirectory.tell(thrown);
            throw Rejected.value("c360.customers.organisation-delete.error", id);
        }
    }
}
