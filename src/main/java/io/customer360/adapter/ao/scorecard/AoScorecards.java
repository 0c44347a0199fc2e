package io.customer360.adapter.ao.scorecard;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.cache.CacheManager;
import io.customer360.adapter.ao.AoUnitOfWork;
import io.customer360.adapter.ao.InList;
import io.customer360.adapter.ao.Remembered;
import io.customer360.adapter.ao.revision.AoRevisions;
import io.customer360.adapter.ao.revision.EntityRef;
import io.customer360.scorecard.Scorecard;
import io.customer360.scorecard.ScorecardDraft;
import io.customer360.scorecard.ScorecardId;
import io.customer360.scorecard.ScorecardVersion;
import io.customer360.scorecard.Scorecards;
import io.customer360.shared.NotFound;
import io.customer360.shared.Revision;
import io.customer360.shared.UserKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.java.ao.Query;

/** The definitions in the database, remembered on each node: two statements read them all. */
public final class AoScorecards implements Scorecards {
    private static final Comparator<Scorecard> BY_NAME =
            Comparator.comparing(Scorecard::name, String.CASE_INSENSITIVE_ORDER)
                    .thenComparing(it -> it.id().value());

    private final ActiveObjects ao;
    private final AoRevisions revisions;
    private final Remembered<List<Scorecard>> remembered;

    /** Wired by Spring. */
    public AoScorecards(
            ActiveObjects ao, AoRevisions revisions, AoUnitOfWork work, CacheManager caches) {
        this.ao = ao;
        this.revisions = revisions;
        this.remembered = new Remembered<>("scorecards", Remembered.MINUTE, 1, caches, work);
    }

    @Override
    public List<Scorecard> all() {
        return remembered.get(this::stored);
    }

    @Override
    public List<ScorecardVersion> versions(ScorecardId id, int max) {
        return read(of(id).order(ScorecardVersionRow.VERSION + " DESC").limit(max));
    }

    @Override
    public Optional<ScorecardVersion> version(ScorecardId id, int number) {
        return read(at(id, number)).stream().findFirst();
    }

    @Override
    public Scorecard add(ScorecardDraft draft, Revision revision) {
        remembered.changing();
        var row =
                ao.create(
                        ScorecardRow.class,
                        Map.of(
                                ScorecardRow.NAME, draft.name(),
                                ScorecardRow.KIND, draft.kind(),
                                ScorecardRow.KIND_KEY, Scorecard.kindKey(draft.kind()),
                                ScorecardRow.DESCRIPTION, draft.description(),
                                ScorecardRow.RETIRED, false,
                                ScorecardRow.VALID_DAYS, draft.validDays(),
                                ScorecardRow.VERSION, 1));
        var added = draft.as(new ScorecardId(row.getID()));
        take(added.id(), 1, revision);
        insert(added, revision);
        return added;
    }

    @Override
    public Scorecard replace(Scorecard next, Revision revision) {
        remembered.changing();
        take(next.id(), next.version(), revision);
        insert(next, revision);
        var row = row(next.id()).orElseThrow(NotFound::new);
        row.setName(next.name());
        row.setKind(next.kind());
        row.setKindKey(next.kindKey());
        row.setDescription(next.description());
        row.setRetired(next.retired());
        row.setValidDays(next.validDays());
        row.setVersion(next.version());
        row.save();
        return next;
    }

    @Override
    public void remove(Scorecard gone, int expectedVersion, Revision revision) {
        remembered.changing();
        take(gone.id(), expectedVersion + 1, revision);
        int id = gone.id().value();
        ao.deleteWithSQL(ScorecardVersionRow.class, ScorecardVersionRow.SCORECARD + " = ?", id);
        if (ao.deleteWithSQL(ScorecardRow.class, ScorecardRow.ID + " = ?", id) == 0) {
            throw new NotFound();
        }
    }

    private List<Scorecard> stored() {
        var query = Query.select().order(ScorecardRow.ID).limit(Scorecard.MAX_COUNT);
        var slots =
                Stream.of(ao.find(ScorecardRow.class, query))
                        .map(row -> slot(new ScorecardId(row.getID()), row.getVersion()))
                        .toList();
        var all = new ArrayList<Scorecard>();
        InList.each(
                ScorecardVersionRow.SLOT,
                slots,
                (where, values) ->
                        read(Query.select().where(where, values.toArray()).limit(values.size()))
                                .forEach(it -> all.add(it.scorecard())));
        all.sort(BY_NAME);
        return List.copyOf(all);
    }

    private List<ScorecardVersion> read(Query query) {
        return Stream.of(ao.find(ScorecardVersionRow.class, query))
                .map(AoScorecards::copy)
                .toList();
    }

    private static ScorecardVersion copy(ScorecardVersionRow row) {
        return new ScorecardVersion(
                ScorecardTexts.parse(
                        new ScorecardId(row.getScorecard()), row.getVersion(), row.getContent()),
                Instant.ofEpochMilli(row.getMadeAt()),
                new UserKey(row.getMadeBy()));
    }

    private Optional<ScorecardRow> row(ScorecardId id) {
        var query = Query.select().where(ScorecardRow.ID + " = ?", id.value()).limit(1);
        return Stream.of(ao.find(ScorecardRow.class, query)).findFirst();
    }

    private void insert(Scorecard next, Revision revision) {
        ao.create(
                ScorecardVersionRow.class,
                Map.of(
                        ScorecardVersionRow.SLOT, slot(next.id(), next.version()),
                        ScorecardVersionRow.SCORECARD, next.id().value(),
                        ScorecardVersionRow.VERSION, next.version(),
                        ScorecardVersionRow.CONTENT, ScorecardTexts.text(next),
                        ScorecardVersionRow.MADE_AT, revision.at().toEpochMilli(),
                        ScorecardVersionRow.MADE_BY, revision.by().value()));
    }

    /** Whoever comes second is told what the first has made. */
    private void take(ScorecardId id, int version, Revision revision) {
        revisions.take(
                EntityRef.of(Scorecard.ENTITY, id.value()),
                version,
                Optional.empty(),
                revision,
                () ->
                        stored().stream()
                                .filter(now -> now.id().equals(id) && now.version() >= version)
                                .findFirst());
    }

    private static Query of(ScorecardId id) {
        return Query.select().where(ScorecardVersionRow.SCORECARD + " = ?", id.value());
    }

    private static Query at(ScorecardId id, int number) {
        return Query.select().where(ScorecardVersionRow.SLOT + " = ?", slot(id, number)).limit(1);
    }

    private static long slot(ScorecardId id, int version) {
        return ((long) id.value() << Integer.SIZE) + version;
    }
}
