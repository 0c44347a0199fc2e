package io.customer360.adapter.ao.standing;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.customer360.measure.StandingFigures;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import net.java.ao.Query;

/** Standings as a whole, by the index on their days. */
public final class AoStandingFigures implements StandingFigures {
    private final ActiveObjects ao;

    /** Wired by Spring. */
    public AoStandingFigures(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public int count() {
        return ao.count(StandingRow.class);
    }

    @Override
    public Optional<Instant> oldest() {
        var first =
                Query.select()
                        .where(StandingRow.FROZEN + " IS NULL OR " + StandingRow.FROZEN + " = 0")
                        .order(StandingRow.DAY_NO)
                        .limit(1);
        return Arrays.stream(ao.find(StandingRow.class, first))
                .findFirst()
                .map(row -> Instant.ofEpochMilli(row.getMeasuredAt()));
    }
}
