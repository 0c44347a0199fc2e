package io.customer360.adapter.ao.standing;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.customer360.measure.Baseline;
import io.customer360.measure.Baselines;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.java.ao.Query;

/** The baselines in the database. */
public final class AoBaselines implements Baselines {

    private final ActiveObjects ao;

    /** Wired by Spring. */
    public AoBaselines(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Optional<Baseline> latest() {
        return one(Query.select().order(BaselineRow.VERSION + " DESC"));
    }

    @Override
    public Optional<Baseline> find(int version) {
        return one(Query.select().where(BaselineRow.VERSION + " = ?", version));
    }

    @Override
    public void add(Baseline baseline) {
        ao.create(
                BaselineRow.class,
                Map.<String, Object>of(
                        BaselineRow.VERSION, baseline.version(),
                        BaselineRow.MADE_AT, baseline.at().toEpochMilli(),
                        BaselineRow.CONTENT, baseline.text()));
    }

    private Optional<Baseline> one(Query query) {
        return Stream.of(ao.find(BaselineRow.class, query.limit(1)))
                .map(AoBaselines::copy)
                .findFirst();
    }

    /** What cannot be read is as if nobody had recorded anything yet; another version follows. */
    private static Baseline copy(BaselineRow row) {
        var at = Instant.ofEpochMilli(row.getMadeAt());
        try {
            return Baseline.parse(row.getVersion(), at, row.getContent());
        } catch (RuntimeException unreadable) {
            return new Baseline(row.getVersion(), at, Baseline.FLOOR, Set.of());
        }
    }
}
