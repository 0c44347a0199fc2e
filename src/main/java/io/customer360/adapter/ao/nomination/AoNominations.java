package io.customer360.adapter.ao.nomination;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.customer360.adapter.ao.LostRace;
import io.customer360.shared.CustomerId;
import io.customer360.shared.UserKey;
import io.customer360.task.Nomination;
import io.customer360.task.Nominations;
import java.time.Instant;
import java.util.HashMap;
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
            add(nomination);
            return;
        }
        var row = known.get();
        row.setIssueId(nomination.issue().orElse(null));
        row.setNominated(nomination.at().toEpochMilli());
        row.setNominatedBy(nomination.by().value());
        row.save();
    }

    @Override
    public void forget(CustomerId customer) {
        ao.deleteWithSQL(NominationRow.class, NominationRow.ORG_ID + " = ?", customer.value());
    }

    private void add(Nomination nomination) {
        Map<String, Object> values = new HashMap<>();
        values.put(NominationRow.ORG_ID, nomination.customer().value());
        values.put(NominationRow.ISSUE_ID, nomination.issue().orElse(null));
        values.put(NominationRow.NOMINATED, nomination.at().toEpochMilli());
        values.put(NominationRow.NOMINATED_BY, nomination.by().value());
        try {
            ao.create(NominationRow.class, values);
        } catch (RuntimeException refused) {
            throw new LostRace(() -> of(nomination.customer()), refused);
        }
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
                Optional.ofNullable(row.getIssueId()),
                new UserKey(row.getNominatedBy()),
                Instant.ofEpochMilli(row.getNominated()));
    }
}
