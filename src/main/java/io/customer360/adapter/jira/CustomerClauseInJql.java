package io.customer360.adapter.jira;

import io.customer360.settings.TicketSettingsStore;
import io.customer360.shared.CustomerId;
import java.util.Optional;

/**
 * The clause in the mode that the admin has chosen. Where nobody can list the members to Jira, only
 * the Organizations field counts.
 */
public final class CustomerClauseInJql implements CustomerClause {
    private final TicketSettingsStore settings;
    private final OrganizationsField field;
    private final MembersInJql members;

    /** Wired by Spring. */
    public CustomerClauseInJql(
            TicketSettingsStore settings, OrganizationsField field, MembersInJql members) {
        this.settings = settings;
        this.field = field;
        this.members = members;
    }

    @Override
    public Optional<String> of(CustomerId customer) {
        return field.find()
                .map(organizations -> "cf[" + organizations.getIdAsLong() + "]")
                .map(organizations -> clause(organizations, customer));
    }

    @Override
    public boolean leavesOutMembers(CustomerId customer) {
        return settings.current().mode().countsReporters() && members.reported(customer).isEmpty();
    }

    private String clause(String organizations, CustomerId customer) {
        var named = organizations + " = " + customer.value();
        return switch (settings.current().mode()) {
            case FIELD -> named;
            case MEMBERS -> members.reported(customer).orElse(named);
            case BOTH ->
                    members.reported(customer)
                            .map(
                                    reported ->
                                            "(%s OR %s IS EMPTY AND %s)"
                                                    .formatted(named, organizations, reported))
                            .orElse(named);
        };
    }
}
