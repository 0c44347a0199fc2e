package io.customer360.adapter.ao.privacy;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.customer360.adapter.ao.profile.ProfileRow;
import io.customer360.adapter.ao.snapshot.SnapshotRow;
import io.customer360.privacy.PersonalData;
import io.customer360.privacy.Subject;
import io.customer360.privacy.Trace;
import io.customer360.privacy.Traces;
import io.customer360.shared.CustomerId;
import io.customer360.shared.Revision;
import java.util.Map;
import java.util.Optional;

/** Which customers a user cares for. */
public final class RoleTraces implements PersonalData {
    private final RowTraces rows;

    /** Wired by Spring. */
    public RoleTraces(ActiveObjects ao) {
        this.rows = new RowTraces(ao);
    }

    @Override
    public Traces of(Subject subject) {
        var keys = RowTraces.keys(subject);
        return new Traces(
                "customers",
                "c360.privacy.customers.label",
                rows.rows(ProfileRow.class, ProfileRow.CSM_KEY, keys)
                        .map(
                                row ->
                                        new Trace(
                                                Optional.of(new CustomerId(row.getOrgId())),
                                                Map.of("csm", row.getCsmKey())))
                        .toList(),
                rows.count(ProfileRow.class, ProfileRow.CSM_KEY, keys));
    }

    @Override
    public int erase(Subject subject, Revision revision) {
        var keys = RowTraces.keys(subject);
        rows.change(SnapshotRow.class, SnapshotRow.CSM_KEY, keys, row -> row.setCsmKey(null));
        return rows.change(ProfileRow.class, ProfileRow.CSM_KEY, keys, row -> row.setCsmKey(null));
    }
}
