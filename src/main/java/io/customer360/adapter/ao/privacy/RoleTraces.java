package io.customer360.adapter.ao.privacy;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.customer360.adapter.ao.profile.ProfileRow;
import io.customer360.adapter.ao.revision.AoRevisions;
import io.customer360.adapter.ao.snapshot.SnapshotRow;
import io.customer360.customer.Profile;
import io.customer360.privacy.PersonalData;
import io.customer360.privacy.Subject;
import io.customer360.privacy.Trace;
import io.customer360.privacy.Traces;
import io.customer360.shared.CustomerId;
import io.customer360.shared.FieldChange;
import io.customer360.shared.Revision;
import io.customer360.shared.UnitOfWork;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which customers a user cares for; erasing takes them away by an edit like any other. */
public final class RoleTraces implements PersonalData {
    private final RowTraces rows;
    private final AoRevisions revisions;

    /** Wired by Spring. */
    public RoleTraces(ActiveObjects ao, AoRevisions revisions) {
        this.rows = new RowTraces(ao);
        this.revisions = revisions;
    }

    @Override
    public Traces of(Subject subject) {
        var keys = RowTraces.keys(subject);
        return new Traces(
                "customers",
                "c360.privacy.customers.label",
                rows.first(ProfileRow.class, Rows.in(ProfileRow.CSM_KEY, keys))
                        .map(
                                row ->
                                        new Trace(
                                                Optional.of(new CustomerId(row.getOrgId())),
                                                Map.of("csm", row.getCsmKey())))
                        .toList(),
                rows.count(ProfileRow.class, Rows.in(ProfileRow.CSM_KEY, keys)));
    }

    @Override
    public int erase(Subject subject, Revision revision, UnitOfWork work) {
        var keys = RowTraces.keys(subject);
        var takenAway =
                new Revision(
                        revision.by(),
                        revision.at(),
                        List.of(new FieldChange("csm", Subject.ERASED.value(), "")));
        int changed =
                rows.change(
                        ProfileRow.class,
                        Rows.in(ProfileRow.CSM_KEY, keys),
                        work,
                        piece -> takeAway(piece, takenAway));
        rows.change(
                SnapshotRow.class,
                Rows.in(SnapshotRow.CSM_KEY, keys),
                work,
                piece -> piece.forEach(RoleTraces::takeAway));
        return changed;
    }

    private void takeAway(List<ProfileRow> piece, Revision revision) {
        if (piece.isEmpty()) {
            return;
        }
        revisions.takeAll(
                Profile.ENTITY,
                piece.stream()
                        .map(row -> taken(new CustomerId(row.getOrgId()), row.getVersion() + 1))
                        .toList(),
                revision,
                Optional::empty);
        for (var row : piece) {
            row.setCsmKey(null);
            row.setUpdated(revision.at().toEpochMilli());
            row.setUpdatedBy(revision.by().value());
            row.setVersion(row.getVersion() + 1);
            row.save();
        }
    }

    private static void takeAway(SnapshotRow row) {
        row.setCsmKey(null);
        row.save();
    }

    private static AoRevisions.Taken taken(CustomerId customer, int version) {
        return new AoRevisions.Taken(customer, customer.value(), version);
    }
}
