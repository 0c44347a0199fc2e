package io.customer360.adapter.ao.scorecard;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.customer360.adapter.ao.LostRace;
import io.customer360.adapter.ao.revision.AoRevisions;
import io.customer360.adapter.ao.revision.EntityRef;
import io.customer360.scorecard.Scorecard;
import io.customer360.scorecard.ScorecardMarks;
import io.customer360.scorecard.ScorecardUse;
import io.customer360.scorecard.ScorecardUseId;
import io.customer360.scorecard.ScorecardUses;
import io.customer360.scorecard.UseChange;
import io.customer360.scorecard.UseEdits;
import io.customer360.scorecard.UseScore;
import io.customer360.shared.CustomerId;
import io.customer360.shared.NotFound;
import io.customer360.shared.Revision;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.java.ao.Query;

/** The scorecards of customers in the database. */
public final class AoScorecardUses implements ScorecardUses {

    private static final String NOW = UseRow.ENDED_AT + " IS NULL";
    private static final String ENDED = UseRow.ENDED_AT + " IS NOT NULL";

    private final ActiveObjects ao;
    private final AoRevisions revisions;
    private final UseReader reader;
    private final UseWriter writer;

    /** Wired by Spring. */
    public AoScorecardUses(ActiveObjects ao, AoRevisions revisions) {
        this.ao = ao;
        this.revisions = revisions;
        this.reader = new UseReader(ao);
        this.writer = new UseWriter(ao);
    }

    @Override
    public List<ScorecardUse> of(CustomerId customer) {
        var now =
                Query.select()
                        .where(UseRow.ORG_ID + " = ? AND " + NOW, customer.value())
                        .order(UseRow.ID + " DESC")
                        .limit(ScorecardUse.MAX_PER_CUSTOMER);
        var earlier =
                Query.select()
                        .where(UseRow.ORG_ID + " = ? AND " + ENDED, customer.value())
                        .order(UseRow.ENDED_AT + " DESC, " + UseRow.ID + " DESC")
                        .limit(ScorecardUse.EARLIER);
        return reader.uses(now, earlier);
    }

    @Override
    public Optional<ScorecardUse> find(ScorecardUseId id) {
        return reader.byId(id);
    }

    @Override
    public Map<ScorecardUseId, ScorecardMarks> marks(Collection<ScorecardUseId> uses) {
        return reader.marks(uses);
    }

    @Override
    public ScorecardUse assign(
            CustomerId customer, Scorecard scorecard, UseScore score, Revision revision) {
        var slot = slot(customer, scorecard);
        var row = insert(customer, scorecard, slot, revision);
        var assigned = UseRows.copy(row, score);
        take(assigned, score.version(), revision);
        ao.create(UseScoreRow.class, UseRows.columns(assigned));
        writer.follow(List.of(assigned));
        return assigned;
    }

    @Override
    public void end(ScorecardUse ended, Revision revision) {
        take(ended, ended.score().version(), revision);
        var row = row(ended.id()).orElseThrow(NotFound::new);
        row.setSlot("ended:" + row.getID());
        row.setEndedAt(revision.at().toEpochMilli());
        row.setEndedBy(revision.by().value());
        row.setEndedVersion(ended.endedVersion().getAsInt());
        row.save();
        writer.keep(List.of(new UseChange(ended, List.of(), List.of())));
    }

    @Override
    public void change(UseChange change, Revision revision) {
        take(change.use(), change.use().score().version(), revision);
        writer.keep(List.of(change));
    }

    @Override
    public void changeAll(List<UseEdits> edits) {
        revisions.takeEach(
                ScorecardUse.ENTITY,
                edits.stream().flatMap(AoScorecardUses::versions).toList(),
                () -> edits.stream().flatMap(it -> newer(it).stream()).findFirst());
        writer.keep(edits.stream().map(UseEdits::change).toList());
    }

    private static Stream<AoRevisions.Edit> versions(UseEdits edits) {
        var use = edits.change().use();
        int first = edits.change().replaced() + 1;
        return IntStream.range(0, edits.revisions().size())
                .mapToObj(
                        at ->
                                new AoRevisions.Edit(
                                        new AoRevisions.Taken(
                                                use.customer(), use.id().value(), first + at),
                                        edits.revisions().get(at)));
    }

    private Optional<ScorecardUse> newer(UseEdits edits) {
        return find(edits.change().use().id())
                .filter(now -> now.score().version() > edits.change().replaced());
    }

    private UseRow insert(
            CustomerId customer, Scorecard scorecard, String slot, Revision revision) {
        try {
            return ao.create(
                    UseRow.class,
                    Map.of(
                            UseRow.SLOT, slot,
                            UseRow.ORG_ID, customer.value(),
                            UseRow.SCORECARD, scorecard.id().value(),
                            UseRow.ASSIGNED_AT, revision.at().toEpochMilli(),
                            UseRow.ASSIGNED_BY, revision.by().value()));
        } catch (RuntimeException refused) {
            throw new LostRace(() -> in(slot), refused);
        }
    }

    private Optional<ScorecardUse> in(String slot) {
        return reader.uses(Query.select().where(UseRow.SLOT + " = ?", slot).limit(1)).stream()
                .findFirst();
    }

    private static String slot(CustomerId customer, Scorecard scorecard) {
        return customer.value() + ":" + scorecard.kindKey();
    }

    private void take(ScorecardUse use, int version, Revision revision) {
        revisions.take(
                EntityRef.of(ScorecardUse.ENTITY, use.id().value()),
                version,
                Optional.of(use.customer()),
                revision,
                () -> find(use.id()).filter(now -> now.score().version() >= version));
    }

    private Optional<UseRow> row(ScorecardUseId id) {
        return Stream.of(ao.find(UseRow.class, byId(id))).findFirst();
    }

    private static Query byId(ScorecardUseId id) {
        return Query.select().where(UseRow.ID + " = ?", id.value()).limit(1);
    }
}
