package io.customer360.adapter.ao.scorecard;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.customer360.adapter.ao.InList;
import io.customer360.ingest.HeldScorecards;
import io.customer360.scorecard.ScorecardMarks;
import io.customer360.scorecard.ScorecardUse;
import io.customer360.scorecard.ScorecardUseId;
import io.customer360.shared.CustomerId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import net.java.ao.Query;

/** The scorecards that many customers have now, in the database. */
public final class AoHeldScorecards implements HeldScorecards {
    private static final String NOW = " AND " + UseRow.ENDED_AT + " IS NULL";

    private final UseReader reader;

    /** Wired by Spring. */
    public AoHeldScorecards(ActiveObjects ao) {
        this.reader = new UseReader(ao);
    }

    @Override
    public List<ScorecardUse> of(Collection<CustomerId> customers) {
        List<ScorecardUse> uses = new ArrayList<>();
        InList.each(
                UseRow.ORG_ID,
                customers.stream().map(CustomerId::value).toList(),
                (where, ids) ->
                        uses.addAll(
                                reader.uses(
                                        Query.select()
                                                .where(where + NOW, ids.toArray())
                                                .limit(
                                                        ids.size()
                                                                * ScorecardUse.MAX_PER_CUSTOMER))));
        return uses;
    }

    @Override
    public Map<ScorecardUseId, ScorecardMarks> marks(Collection<ScorecardUseId> uses) {
        return reader.marks(uses);
    }
}
