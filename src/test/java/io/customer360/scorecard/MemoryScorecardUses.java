package io.customer360.scorecard;

import io.customer360.shared.CustomerId;
import io.customer360.shared.Revision;
import io.customer360.shared.Stale;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The scorecards of customers in memory. */
final class MemoryScorecardUses implements ScorecardUses, ActiveUses {

    final List<Revision> revisions = new ArrayList<>();
    final List<UseChange> kept = new ArrayList<>();

    /** What somebody else does just before the next write. */
    Runnable meanwhile = () -> {};

    /** What somebody else does before every write but their own. */
    Runnable always = () -> {};

    private boolean other;
    private final Map<Integer, ScorecardUse> byId = new TreeMap<>();
    private final Map<ScorecardUseId, ScorecardMarks> marks = new HashMap<>();

    @Override
    public List<ScorecardUse> of(CustomerId customer) {
        List<ScorecardUse> all =
                byId.values().stream()
                        .filter(it -> it.customer().equals(customer))
                        .sorted(Comparator.comparing(it -> -it.id().value()))
                        .toList();
        var ended =
                all.stream()
                        .filter(it -> !it.active())
                        .sorted(Comparator.comparing(it -> -end(it).toEpochMilli()))
                        .limit(ScorecardUse.EARLIER);
        return Stream.concat(all.stream().filter(ScorecardUse::active), ended).toList();
    }

    private static Instant end(ScorecardUse ended) {
        return ended.ended().orElseThrow().at();
    }

    @Override
    public Optional<ScorecardUse> find(ScorecardUseId id) {
        return Optional.ofNullable(byId.get(id.value()));
    }

    @Override
    public Map<ScorecardUseId, ScorecardMarks> marks(Collection<ScorecardUseId> uses) {
        Map<ScorecardUseId, ScorecardMarks> found = new HashMap<>(marks);
        found.keySet().retainAll(uses);
        return found;
    }

    @Override
    public ScorecardUse assign(
            CustomerId customer, Scorecard scorecard, UseScore score, Revision revision) {
        var assigned =
                new ScorecardUse(
                        new ScorecardUseId(byId.size() + 1),
                        customer,
                        scorecard.id(),
                        new ScorecardUse.Moment(revision.at(), revision.by()),
                        Optional.empty(),
                        OptionalInt.empty(),
                        score);
        byId.put(assigned.id().value(), assigned);
        revisions.add(revision);
        return assigned;
    }

    @Override
    public void end(ScorecardUse ended, Revision revision) {
        replace(ended);
        revisions.add(revision);
    }

    @Override
    public void change(UseChange change, Revision revision) {
        keep(List.of(change));
        revisions.add(revision);
    }

    @Override
    public void changeAll(List<UseEdits> edits) {
        keep(edits.stream().map(UseEdits::change).toList());
        edits.forEach(it -> revisions.addAll(it.revisions()));
    }

    @Override
    public int count() {
        return after(0, Integer.MAX_VALUE).size();
    }

    @Override
    public List<ScorecardUse> after(int id, int max) {
        return byId.values().stream()
                .filter(it -> it.active() && it.id().value() > id)
                .limit(max)
                .toList();
    }

    @Override
    public int keep(Collection<UseChange> changes) {
        for (UseChange change : changes) {
            replace(change.use());
            var before = marks.getOrDefault(change.use().id(), ScorecardMarks.NONE);
            marks.put(change.use().id(), before.with(change.ticks(), change.given()));
            kept.add(change);
        }
        return changes.size();
    }

    private void replace(ScorecardUse next) {
        Runnable once = meanwhile;
        meanwhile = () -> {};
        once.run();
        if (!other) {
            other = true;
            always.run();
            other = false;
        }
        ScorecardUse held = byId.get(next.id().value());
        if (held.score().version() >= next.score().version()) {
            throw new Stale(held);
        }
        byId.put(next.id().value(), next);
    }
}
