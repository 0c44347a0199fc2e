package io.customer360.adapter.ao.membership;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.customer360.membership.Obstacle;
import io.customer360.membership.Outcome;
import io.customer360.membership.Refresh;
import io.customer360.membership.Refresh.Counts;
import io.customer360.membership.Refreshes;
import io.customer360.shared.UnitOfWork;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.java.ao.Query;

/** The record of refreshes in the database: the newest ones and the latest useful one are kept. */
public final class AoRefreshes implements Refreshes {
    private static final int KEPT = 50;
    private static final String NEWEST_FIRST = RefreshRow.RUN + " DESC";

    private final ActiveObjects ao;
    private final UnitOfWork work;

    /** Wired by Spring. */
    public AoRefreshes(ActiveObjects ao, UnitOfWork work) {
        this.ao = ao;
        this.work = work;
    }

    @Override
    public Optional<Refresh> latest() {
        return first(Query.select().order(NEWEST_FIRST).limit(1)).map(AoRefreshes::copy);
    }

    @Override
    public Optional<Refresh> latestUseful() {
        return first(
                        Query.select()
                                .where(
                                        RefreshRow.OUTCOME + " IN (?, ?)",
                                        Outcome.COMPLETE.name(),
                                        Outcome.PARTIAL.name())
                                .order(NEWEST_FIRST)
                                .limit(1))
                .map(AoRefreshes::copy);
    }

    @Override
    public Refresh begin(Instant at) {
        return work.inOne(
                () -> {
                    running().forEach(row -> update(row, copy(row).stopped(at, Optional.empty())));
                    int run = latest().map(Refresh::run).orElse(0) + 1;
                    ao.create(
                            RefreshRow.class,
                            Map.<String, Object>of(
                                    RefreshRow.RUN, run,
                                    RefreshRow.STARTED, at.toEpochMilli(),
                                    RefreshRow.OUTCOME, Outcome.RUNNING.name()));
                    ao.deleteWithSQL(
                            RefreshRow.class,
                            RefreshRow.RUN + " <= ? AND " + RefreshRow.RUN + " <> ?",
                            run - KEPT,
                            latestUseful().map(Refresh::run).orElse(0));
                    return Refresh.begun(run, at);
                });
    }

    @Override
    public void keep(Refresh refresh) {
        work.inOne(
                () -> {
                    running()
                            .filter(row -> row.getRun() == refresh.run())
                            .forEach(row -> update(row, refresh));
                    return refresh;
                });
    }

    private Stream<RefreshRow> running() {
        var query =
                Query.select()
                        .where(RefreshRow.OUTCOME + " = ?", Outcome.RUNNING.name())
                        .limit(KEPT);
        return Stream.of(ao.find(RefreshRow.class, query));
    }

    private Optional<RefreshRow> first(Query query) {
        return Stream.of(ao.find(RefreshRow.class, query)).findFirst();
    }

    private static void update(RefreshRow row, Refresh refresh) {
        row.setFinished(refresh.finished().map(Instant::toEpochMilli).orElse(null));
        row.setOutcome(refresh.outcome().name());
        row.setObstacle(refresh.obstacle().map(Obstacle::name).orElse(null));
        row.setOrganisations(refresh.counts().organisations());
        row.setMembers(refresh.counts().members());
        row.setLinks(refresh.counts().links());
        row.setWritten(refresh.counts().written());
        row.setFailed(refresh.counts().failed());
        row.setUnserved(refresh.counts().unserved());
        row.save();
    }

    private static Refresh copy(RefreshRow row) {
        return new Refresh(
                row.getRun(),
                Instant.ofEpochMilli(row.getStarted()),
                Optional.ofNullable(row.getFinished()).map(Instant::ofEpochMilli),
                Outcome.valueOf(row.getOutcome()),
                Optional.ofNullable(row.getObstacle()).map(Obstacle::valueOf),
                new Counts(
                        row.getOrganisations(),
                        row.getMembers(),
                        row.getLinks(),
                        row.getWritten(),
                        row.getFailed(),
                        row.getUnserved()));
    }
}
