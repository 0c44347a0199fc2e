package io.customer360.scorecard;

import io.customer360.shared.NotFound;
import io.customer360.shared.Revision;
import io.customer360.shared.Stale;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The definitions in memory. */
final class MemoryScorecards implements Scorecards {

    private final List<ScorecardVersion> versions = new ArrayList<>();
    private final List<Revision> revisions = new ArrayList<>();
    private int last;

    @Override
    public List<Scorecard> all() {
        List<ScorecardId> ids =
                versions.stream().map(it -> it.scorecard().id()).distinct().toList();
        return ids.stream()
                .map(id -> versions(id, 1).get(0).scorecard())
                .sorted(Comparator.comparing(Scorecard::name))
                .toList();
    }

    @Override
    public List<ScorecardVersion> versions(ScorecardId id, int max) {
        return versions.stream()
                .filter(it -> it.scorecard().id().equals(id))
                .sorted(Comparator.comparing(ScorecardVersion::number).reversed())
                .limit(max)
                .toList();
    }

    @Override
    public Optional<ScorecardVersion> version(ScorecardId id, int number) {
        return versions(id, Integer.MAX_VALUE).stream()
                .filter(it -> it.number() == number)
                .findFirst();
    }

    @Override
    public Scorecard add(ScorecardDraft draft, Revision revision) {
        last++;
        return kept(draft.as(new ScorecardId(last)), revision);
    }

    @Override
    public Scorecard replace(Scorecard next, Revision revision) {
        Scorecard current = find(next.id()).orElseThrow(NotFound::new);
        if (current.version() != next.version() - 1) {
            throw new Stale(current);
        }
        return kept(next, revision);
    }

    @Override
    public void remove(Scorecard gone, int expectedVersion, Revision revision) {
        revisions.add(revision);
        versions.removeIf(it -> it.scorecard().id().equals(gone.id()));
    }

    /** What was kept for history, oldest first. */
    List<Revision> revisions() {
        return revisions;
    }

    private Scorecard kept(Scorecard scorecard, Revision revision) {
        revisions.add(revision);
        versions.add(new ScorecardVersion(scorecard, revision.at(), revision.by()));
        return scorecard;
    }
}
