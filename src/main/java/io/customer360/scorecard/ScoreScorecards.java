package io.customer360.scorecard;

import io.customer360.measure.Roster;
import io.customer360.run.Job;
import io.customer360.run.Piece;
import io.customer360.run.RunErrors;
import io.customer360.run.RunWork;
import io.customer360.run.Trouble;
import io.customer360.score.FactorScores;
import io.customer360.shared.Today;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntSupplier;

/**
 * Brings the scorecards of all customers up to date: looks for the conditions of objectives one by
 * one, takes over the scores of factors, and stores what comes out piece by piece.
 */
public final class ScoreScorecards implements RunWork {

    /** How many scorecards are stored in one transaction. */
    static final int MOST = 500;

    private final ActiveUses uses;
    private final Scorecards scorecards;
    private final ScorecardHolders holders;
    private final ConditionCounts counts;
    private final ConditionChecks checks;
    private final CheckTroubles troubles;
    private final ScorecardPiece.Tools tools;
    private final Clock clock;
    private Optional<Conditions> looked = Optional.empty();

    /** Wired by Spring. */
    public ScoreScorecards(
            ActiveUses uses,
            ScorecardUses marks,
            Scorecards scorecards,
            ScorecardHolders holders,
            ConditionCounts counts,
            ConditionChecks checks,
            FactorScores factors,
            Roster roster,
            RunErrors errors,
            Trouble trouble,
            Today today,
            Clock clock) {
        this.uses = uses;
        this.scorecards = scorecards;
        this.holders = holders;
        this.counts = counts;
        this.checks = checks;
        this.troubles = new CheckTroubles(errors, trouble);
        this.tools =
                new ScorecardPiece.Tools(uses, marks, scorecards, factors, roster, today, clock);
        this.clock = clock;
    }

    @Override
    public Job job() {
        return Job.SCORECARDS;
    }

    @Override
    public void forget() {
        looked = Optional.empty();
    }

    @Override
    public int total() {
        return uses.count();
    }

    @Override
    public Optional<Piece> next(Optional<String> cursor) {
        Place place = cursor.map(Place::parse).orElse(Place.BEGIN);
        if (cursor.isEmpty() || looked.isEmpty()) {
            looked = Optional.of(conditions());
            place = new Place(OptionalInt.of(0), place.use());
        }
        return place.search().isPresent()
                ? Optional.of(step(looked.get(), place.search().getAsInt(), place.use()))
                : piece(looked.get(), place.use());
    }

    private Conditions conditions() {
        Set<ScorecardId> held = holders.customers().keySet();
        List<Scorecard> inUse =
                scorecards.all().stream().filter(it -> held.contains(it.id())).toList();
        return new Conditions(inUse, counts, checks, clock);
    }

    private Optional<Piece> piece(Conditions conditions, int after) {
        List<ScorecardUse> some = uses.after(after, MOST);
        return some.isEmpty()
                ? Optional.empty()
                : Optional.of(ScorecardPiece.read(tools, conditions, some));
    }

    /** One search at a time, so that whoever wants the run to end need not wait for all. */
    private Step step(Conditions conditions, int search, int use) {
        if (search >= conditions.searches()) {
            return new Step(
                    new Place(OptionalInt.empty(), use).text(), () -> only(conditions.checks()));
        }
        List<ConditionCheck> some = conditions.look(search);
        return new Step(new Place(OptionalInt.of(search + 1), use).text(), () -> keep(some));
    }

    private int keep(List<ConditionCheck> some) {
        checks.keep(some);
        troubles.report(job(), some, clock.instant());
        return some.size();
    }

    /** Nothing is known any more of conditions that nobody has. */
    private int only(List<ConditionCheck> all) {
        troubles.resolveOthers(job(), all);
        return checks.forgetOthers(all);
    }

    /**
     * Where a run is.
     *
     * @param search the search to be done next, counted from 0; nothing after all of them
     * @param use the scorecard of a customer that was done last
     */
    private record Place(OptionalInt search, int use) {

        static final Place BEGIN = new Place(OptionalInt.of(0), 0);

        static Place parse(String cursor) {
            int colon = cursor.indexOf(':');
            return new Place(
                    colon < 0
                            ? OptionalInt.empty()
                            : OptionalInt.of(Integer.parseInt(cursor.substring(0, colon))),
                    Integer.parseInt(cursor.substring(colon + 1)));
        }

        String text() {
            return search.isPresent() ? search.getAsInt() + ":" + use : Integer.toString(use);
        }
    }

    /** About the conditions, and so about no single record. */
    private record Step(String cursor, IntSupplier rows) implements Piece {

        @Override
        public List<String> records() {
            return List.of();
        }

        @Override
        public int write(int runNumber) {
            return rows.getAsInt();
        }

        @Override
        public List<Piece> alone() {
            return List.of(this);
        }
    }
}
