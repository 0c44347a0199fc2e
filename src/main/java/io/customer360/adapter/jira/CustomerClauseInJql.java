package io.customer360.adapter.jira;

import io.customer360.settings.MembershipMode;
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
    public Optional<Found> of(CustomerId customer) {
        return field.find()
                .map(organizations -> "cf[" + organizations.getIdAsLong() + "]")
                .map(organizations -> clause(organizations, customer));
    }

    private Found clause(String organizations, CustomerId customer) {
        var named = organizations + " = " + customer.value();
        var mode = settings.current().mode();
        if (!mode.countsReporters()) {
            return new Found(named, false);
        }
        return members.reported(customer)
                .map(
                        reported ->
                                mode == MembershipMode.MEMBERS
                                        ? reported
                                        : "(%s OR %s IS EMPTY AND %s)"
                                                .formatted(named, organizations, reported))
                .map(jql -> new Found(jql, false))
                .orElse(new Found(named, true));
    }
}
