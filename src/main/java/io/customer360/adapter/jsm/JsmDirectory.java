package io.customer360.adapter.jsm;

import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.servicedesk.api.AuthorizationException;
import com.atlassian.servicedesk.api.ForbiddenException;
import com.atlassian.servicedesk.api.NoSuchEntityException;
import com.atlassian.servicedesk.api.ServiceDeskManager;
import com.atlassian.servicedesk.api.ServiceDeskServiceException;
import com.atlassian.servicedesk.api.organization.CustomerOrganization;
import com.atlassian.servicedesk.api.organization.OrganizationService;
import com.atlassian.servicedesk.api.util.paging.PagedResponse;
import com.atlassian.servicedesk.api.util.paging.SimplePagedRequest;
import io.customer360.customer.Organisation;
import io.customer360.membership.MemberCopies;
import io.customer360.membership.Obstacle;
import io.customer360.membership.OrganisationSource;
import io.customer360.membership.OrganisationSource.Found;
import io.customer360.membership.Unreadable;
import io.customer360.shared.CustomerId;
import io.customer360.shared.UserKey;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * With {@link JsmEdits} the only class that names service desk types. It loads only when they
 * exist, so nothing else may mention one in a signature.
 */
final class JsmDirectory {
    private static final Logger LOG = LoggerFactory.getLogger(JsmDirectory.class);
    private static final int PAGE = 100;

    private final OrganizationService organizations;
    private final ServiceDeskManager desks;

    private JsmDirectory(OrganizationService organizations, ServiceDeskManager desks) {
        this.organizations = organizations;
        this.desks = desks;
    }

    static Optional<JsmDirectory> locate() {
        var organizations =
                ComponentAccessor.getOSGiComponentInstanceOfType(OrganizationService.class);
        var desks = ComponentAccessor.getOSGiComponentInstanceOfType(ServiceDeskManager.class);
        return organizations == null || desks == null
                ? Optional.empty()
                : Optional.of(new JsmDirectory(organizations, desks));
    }

    /** The organisation as this user may see it: missing and forbidden answer alike. */
    Optional<Organisation> organisation(ApplicationUser asker, CustomerId id) {
        try {
            return Optional.ofNullable(organizations.getById(asker, id.value()))
                    .map(JsmDirectory::copy);
        } catch (ServiceDeskServiceException thrown) {
            tell(thrown);
            return Optional.empty();
        }
    }

    /** Whether the organisation is missing; one that is only hidden from this user may exist. */
    boolean gone(ApplicationUser asker, CustomerId id) {
        try {
            if (organizations.getById(asker, id.value()) == null) {
                throw new Unreadable(Obstacle.REFUSED);
            }
            return false;
        } catch (NoSuchEntityException missing) {
            return true;
        } catch (ServiceDeskServiceException thrown) {
            tell(thrown);
            throw new Unreadable(Obstacle.REFUSED);
        }
    }

    /** Whether this user is shown more organisations than so many. */
    boolean moreThan(ApplicationUser asker, int count) {
        return page(asker, count, 1).size() > 0;
    }

    /** The first name that fits of the organisations that this user is shown. */
    Optional<String> firstNamed(ApplicationUser asker, Predicate<String> fitting) {
        int start = 0;
        PagedResponse<CustomerOrganization> page;
        do {
            page = page(asker, start, PAGE);
            var found =
                    page.getResults().stream()
                            .map(CustomerOrganization::getName)
                            .filter(fitting)
                            .findFirst();
            if (found.isPresent()) {
                return found;
            }
            start += page.size();
        } while (page.hasNextPage() && page.size() > 0);
        return Optional.empty();
    }

    /** Those linked to the project's desk, read until there are so many; empty when refused. */
    Optional<Linked> linkedTo(Project project, ApplicationUser asker, int most) {
        try {
            var desk = desks.getServiceDeskForProject(project);
            return Optional.of(desk == null ? Linked.NONE : linkedTo(desk.getId(), asker, most));
        } catch (ServiceDeskServiceException thrown) {
            tell(thrown);
            return Optional.empty();
        }
    }

    private Linked linkedTo(int desk, ApplicationUser asker, int most) {
        var found = new BitSet();
        int start = 0;
        boolean more;
        PagedResponse<CustomerOrganization> page;
        do {
            var query =
                    organizations
                            .newOrganizationsQueryBuilder()
                            .serviceDeskId(desk)
                            .pagedRequest(new SimplePagedRequest(start, PAGE))
                            .build();
            page = organizations.getOrganizations(asker, query);
            page.getResults().forEach(organisation -> found.set(organisation.getId()));
            start += page.size();
            more = page.hasNextPage() && page.size() > 0;
        } while (more && start < most);
        return new Linked(found, more);
    }

    /** The next organisations that this user is shown, with their members where it may see them. */
    OrganisationSource.Page organisations(ApplicationUser asker, int start) {
        var page = page(asker, start, PAGE);
        return new OrganisationSource.Page(
                page.size(),
                page.getResults().stream().map(found -> withMembers(found, asker)),
                page.hasNextPage());
    }

    private PagedResponse<CustomerOrganization> page(ApplicationUser asker, int start, int most) {
        try {
            var query =
                    organizations
                            .newOrganizationsQueryBuilder()
                            .pagedRequest(new SimplePagedRequest(start, most))
                            .build();
            return organizations.getOrganizations(asker, query);
        } catch (ServiceDeskServiceException thrown) {
            tell(thrown);
            throw new Unreadable(Obstacle.REFUSED);
        }
    }

    private Found withMembers(CustomerOrganization organisation, ApplicationUser asker) {
        try {
            return members(organisation, asker);
        } catch (ServiceDeskServiceException thrown) {
            LOG.warn(
                    "The members of organisation {} cannot be read: {}",
                    organisation.getId(),
                    thrown.getMessageKey());
            return Found.silent(copy(organisation));
        }
    }

    private Found members(CustomerOrganization organisation, ApplicationUser asker) {
        var found = new LinkedHashSet<UserKey>();
        int start = 0;
        PagedResponse<ApplicationUser> page;
        do {
            var query =
                    organizations
                            .newUsersInOrganizationQuery()
                            .customerOrganization(organisation)
                            .pagedRequest(new SimplePagedRequest(start, PAGE))
                            .build();
            page = organizations.getUsersInOrganization(asker, query);
            page.getResults().forEach(user -> found.add(new UserKey(user.getKey())));
            start += page.size();
        } while (page.hasNextPage()
                && page.size() > 0
                && found.size() <= MemberCopies.MOST_PER_CUSTOMER);
        return found.size() <= MemberCopies.MOST_PER_CUSTOMER
                ? Found.whole(copy(organisation), Set.copyOf(found))
                : cut(organisation, found);
    }

    private static Found cut(CustomerOrganization organisation, Set<UserKey> members) {
        LOG.warn(
                "Organisation {} has more members than the {} that are kept",
                organisation.getId(),
                MemberCopies.MOST_PER_CUSTOMER);
        return Found.cut(
                copy(organisation),
                members.stream()
                        .limit(MemberCopies.MOST_PER_CUSTOMER)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** What somebody can change. */
    JsmEdits edits() {
        return new JsmEdits(organizations);
    }

    /** The organisations in a value of the Organizations field, in its order. */
    List<CustomerId> inFieldValue(Object value) {
        var found = new ArrayList<CustomerId>();
        if (value instanceof Iterable<?> elements) {
            for (Object element : elements) {
                if (element instanceof CustomerOrganization organisation) {
                    found.add(new CustomerId(organisation.getId()));
                }
            }
        }
        return List.copyOf(found);
    }

    /** A fault of the service desk is no refusal: it hides customers until somebody mends it. */
    static void tell(ServiceDeskServiceException thrown) {
        if (refusal(thrown)) {
            LOG.debug("Jira Service Management refused: {}", thrown.getMessageKey());
        } else {
            LOG.warn(
                    "Jira Service Management failed, so customers may be missing: {} {}",
                    thrown.getClass().getSimpleName(),
                    thrown.getMessageKey());
        }
    }

    private static boolean refusal(ServiceDeskServiceException thrown) {
        return thrown instanceof AuthorizationException
                || thrown instanceof ForbiddenException
                || thrown instanceof NoSuchEntityException;
    }

    private static Organisation copy(CustomerOrganization organisation) {
        return new Organisation(new CustomerId(organisation.getId()), organisation.getName());
    }
}
