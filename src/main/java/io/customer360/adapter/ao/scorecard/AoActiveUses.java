package io.customer360.adapter.ao.scorecard;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.customer360.scorecard.ActiveUses;
import io.customer360.scorecard.ScorecardUse;
import io.customer360.scorecard.UseChange;
import java.util.Collection;
import java.util.List;
import net.java.ao.Query;

/** The scorecards that customers have now, in the database. */
public final class AoActiveUses implements ActiveUses {

    private static final String NOW = UseRow.ENDED_AT + " IS NULL";

    private final ActiveObjects ao;
    private final UseReader reader;
    private final UseWriter writer;

    /** Wired by Spring. */
    public AoActiveUses(ActiveObjects ao) {
        this.ao = ao;
        this.reader = new UseReader(ao);
        this.writer = new UseWriter(ao);
    }

    @Override
    public int count() {
        return ao.count(UseRow.class, Query.select().where(NOW));
    }

    @Override
    public List<ScorecardUse> after(int id, int max) {
        var next = NOW + " AND " + UseRow.ID + " > ?";
        return reader.uses(Query.select().where(next, id).order(UseRow.ID).limit(max));
    }

    @Override
    public int keep(Collection<UseChange> changes) {
        return writer.keep(changes);
    }
}
