package io.customer360.adapter.ao.privacy;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.customer360.adapter.ao.membership.MembershipRow;
import io.customer360.privacy.PersonalData;
import io.customer360.privacy.Subject;
import io.customer360.privacy.Trace;
import io.customer360.privacy.Traces;
import io.customer360.shared.CustomerId;
import io.customer360.shared.Revision;
import io.customer360.shared.UnitOfWork;
import java.util.Map;
import java.util.Optional;

/** Which customers a user belongs to; as long as Jira says so, the next refresh says it again. */
public final class MemberTraces implements PersonalData {
    private final RowTraces rows;

    /** Wired by Spring. */
    public MemberTraces(ActiveObjects ao) {
        this.rows = new RowTraces(ao);
    }

    @Override
    public Traces of(Subject subject) {
        var keys = RowTraces.keys(subject);
        return new Traces(
                "memberships",
                "c360.privacy.memberships.label",
                rows.first(MembershipRow.class, Rows.in(MembershipRow.USER_KEY, keys))
                        .map(
                                row ->
                                        new Trace(
                                                Optional.of(new CustomerId(row.getOrgId())),
                                                Map.of("user", row.getUserKey())))
                        .toList(),
                rows.count(MembershipRow.class, Rows.in(MembershipRow.USER_KEY, keys)));
    }

    @Override
    public int erase(Subject subject, Revision revision, UnitOfWork work) {
        return rows.delete(
                MembershipRow.class,
                Rows.in(MembershipRow.USER_KEY, RowTraces.keys(subject)),
                work);
    }
}
