package io.customer360.adapter.ao.nomination;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.customer360.shared.CustomerId;
import io.customer360.shared.UserKey;
import io.customer360.task.Nomination;
import io.customer360.task.Nominations;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.java.ao.Query;

/** Nominations in the database. */
public final class AoNominations implements Nominations {
    private final ActiveObjects ao;

    /** Wired by Spring. */
    public AoNominations(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Optional<Nomination> of(CustomerId customer) {
        return row(customer).map(AoNominations::copy);
    }

    @Override
    public Optional<Nomination> decidedBy(long issue) {
        return first(Query.select().where(NominationRow.ISSUE_ID + " = ?", issue))
                .map(AoNominations::copy);
    }

    @Override
    public void keep(Nomination nomination) {
        var known = row(nomination.customer());
        if (known.isEmpty()) {
            ao.create(
                    NominationRow.class,
                    Map.<String, Object>of(
                            NominationRow.ORG_ID, nomination.customer().value(),
                            NominationRow.ISSUE_ID, nomination.issue(),
                            NominationRow.NOMINATED, nomination.at().toEpochMilli(),
                            NominationRow.NOMINATED_BY, nomination.by().value()));
            return;
        }
        var row = known.get();
        row.setIssueId(nomination.issue());
        row.setNominated(nomination.at().toEpochMilli());
        row.setNominatedBy(nomination.by().value());
        row.save();
    }

    private Optional<NominationRow> row(CustomerId customer) {
        return first(Query.select().where(NominationRow.ORG_ID + " = ?", customer.value()));
    }

    private Optional<NominationRow> first(Query query) {
        return Stream.of(ao.find(NominationRow.class, query.limit(1))).findFirst();
    }

    private static Nomination copy(NominationRow row) {
        return new Nomination(
                new CustomerId(row.getOrgId()),
                row.getIssueId(),
                new UserKey(row.getNominatedBy()),
                Instant.ofEpochMilli(row.getNominated()));
    }
}
