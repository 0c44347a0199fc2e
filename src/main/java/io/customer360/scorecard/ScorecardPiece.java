package io.customer360.scorecard;

import io.customer360.measure.MeasureGroup;
import io.customer360.measure.Roster;
import io.customer360.run.Piece;
import io.customer360.run.RunError;
import io.customer360.score.FactorScores;
import io.customer360.shared.CustomerId;
import io.customer360.shared.Today;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Some scorecards of customers to be brought up to date. What people write is read again inside the
 * transaction, so that nothing of it is lost.
 */
final class ScorecardPiece implements Piece {

    /** What pieces of one run share. */
    record Tools(
            ActiveUses uses,
            ScorecardUses marks,
            Scorecards scorecards,
            FactorScores factors,
            Roster roster,
            Today today,
            Clock clock) {}

    /** What nobody writes while the piece is stored. */
    private record Around(
            Map<CustomerId, Map<MeasureGroup, Double>> factors,
            Map<CustomerId, LocalDate> days,
            Map<ScorecardId, Scorecard> scorecards) {}

    private final Tools tools;
    private final Conditions conditions;
    private final Around around;
    private final List<ScorecardUse> uses;

    private ScorecardPiece(
            Tools tools, Conditions conditions, Around around, List<ScorecardUse> uses) {
        this.tools = tools;
        this.conditions = conditions;
        this.around = around;
        this.uses = List.copyOf(uses);
    }

    /** Reads what is needed to store these. */
    static ScorecardPiece read(Tools tools, Conditions conditions, List<ScorecardUse> uses) {
        Set<CustomerId> customers =
                uses.stream().map(ScorecardUse::customer).collect(Collectors.toSet());
        var scorecards =
                tools.scorecards().all().stream()
                        .collect(Collectors.toMap(Scorecard::id, Function.identity()));
        var around =
                new Around(factors(tools, scorecards, uses), days(tools, customers), scorecards);
        return new ScorecardPiece(tools, conditions, around, uses);
    }

    private static Map<CustomerId, Map<MeasureGroup, Double>> factors(
            Tools tools, Map<ScorecardId, Scorecard> scorecards, List<ScorecardUse> uses) {
        Set<CustomerId> measured =
                uses.stream()
                        .filter(it -> measured(scorecards.get(it.scorecard())))
                        .map(ScorecardUse::customer)
                        .collect(Collectors.toSet());
        return measured.isEmpty() ? Map.of() : tools.factors().of(measured);
    }

    private static boolean measured(Scorecard scorecard) {
        return scorecard != null
                && scorecard.content().measures().stream().anyMatch(it -> !it.manual());
    }

    private static Map<CustomerId, LocalDate> days(Tools tools, Collection<CustomerId> customers) {
        Map<CustomerId, LocalDate> days = new HashMap<>();
        tools.roster()
                .zones(customers)
                .forEach((customer, zone) -> days.put(customer, tools.today().in(zone(zone))));
        return days;
    }

    private static Optional<ZoneId> zone(String name) {
        return Optional.of(name).filter(it -> !it.isBlank()).map(ZoneId::of);
    }

    @Override
    public String cursor() {
        return uses.get(uses.size() - 1).id().toString();
    }

    @Override
    public List<String> records() {
        return uses.stream().map(it -> RunError.customer(it.customer())).toList();
    }

    @Override
    public int write(int runNumber) {
        Instant now = tools.clock().instant();
        List<ScorecardUse> held = held();
        var marks = tools.marks().marks(held.stream().map(ScorecardUse::id).toList());
        List<UseChange> changes = new ArrayList<>();
        for (ScorecardUse use : held) {
            Scorecard scorecard = around.scorecards().get(use.scorecard());
            LocalDate day = around.days().get(use.customer());
            if (scorecard != null && day != null) {
                var sheet =
                        new UseSheet(
                                use,
                                scorecard,
                                marks.getOrDefault(use.id(), ScorecardMarks.NONE),
                                now);
                new ScoreUse(sheet, conditions, day, factors(use)).change().ifPresent(changes::add);
            }
        }
        return tools.uses().keep(changes);
    }

    private Map<MeasureGroup, Double> factors(ScorecardUse use) {
        return around.factors().getOrDefault(use.customer(), Map.of());
    }

    /** These as they are now; those that were ended meanwhile are missing. */
    private List<ScorecardUse> held() {
        Set<ScorecardUseId> wanted =
                uses.stream().map(ScorecardUse::id).collect(Collectors.toSet());
        return tools.uses().after(uses.get(0).id().value() - 1, uses.size()).stream()
                .filter(it -> wanted.contains(it.id()))
                .toList();
    }

    @Override
    public List<Piece> alone() {
        return uses.stream()
                .<Piece>map(it -> new ScorecardPiece(tools, conditions, around, List.of(it)))
                .toList();
    }
}
