package io.customer360.adapter.ao.membership;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.customer360.adapter.ao.InList;
import io.customer360.adapter.ao.Pairs;
import io.customer360.membership.DeskLink;
import io.customer360.membership.LinkCopies;
import io.customer360.shared.CustomerId;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Links between customers and service projects in the database. */
public final class AoDeskLinks implements LinkCopies {
    private static final int MAX_PER_CUSTOMER = 1_000;

    private final ActiveObjects ao;

    /** Wired by Spring. */
    public AoDeskLinks(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Set<DeskLink> of(Collection<CustomerId> customers) {
        return InList.read(
                        DeskLinkRow.ORG_ID,
                        customers.stream().map(CustomerId::value).toList(),
                        MAX_PER_CUSTOMER,
                        query -> ao.find(DeskLinkRow.class, query))
                .stream()
                .map(row -> new DeskLink(new CustomerId(row.getOrgId()), row.getProjectId()))
                .collect(Collectors.toSet());
    }

    @Override
    public void replace(Collection<DeskLink> gone, Collection<DeskLink> added, int run) {
        Pairs.delete(
                ao,
                DeskLinkRow.class,
                DeskLinkRow.ORG_ID,
                DeskLinkRow.PROJECT_ID,
                gone.stream()
                        .flatMap(it -> Stream.<Object>of(it.customer().value(), it.project()))
                        .toList());
        if (!added.isEmpty()) {
            ao.create(DeskLinkRow.class, added.stream().map(AoDeskLinks::row).toList());
        }
    }

    private static Map<String, Object> row(DeskLink link) {
        return Map.of(
                DeskLinkRow.ORG_ID, link.customer().value(),
                DeskLinkRow.PROJECT_ID, link.project());
    }
}
