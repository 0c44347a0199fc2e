package io.customer360.csm;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;

import io.customer360.churn.RiskLevel;
import io.customer360.customer.RiskRule;
import io.customer360.revenue.ConvertSums;
import io.customer360.revenue.RevenueDirectory.Among;
import io.customer360.revenue.Totals;
import io.customer360.shared.Actor;
import io.customer360.shared.Permission;
import io.customer360.shared.Today;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Shows somebody how their customers do, in few questions whatever their number. */
public final class OverlookHealth {

    /** How many signals, and how many customers at risk, are named. */
    public static final int SHOWN = 10;

    private final Pieces pieces;
    private final Overlook overlook;
    private final RiskRule rule;
    private final ConvertSums convert;
    private final Today today;

    /** Adds up what these hold. */
    public OverlookHealth(
            Pieces pieces, Overlook overlook, RiskRule rule, ConvertSums convert, Today today) {
        this.pieces = pieces;
        this.overlook = overlook;
        this.rule = rule;
        this.convert = convert;
        this.today = today;
    }

    /** All customers of somebody; nothing when they are too many to be checked for them. */
    public Optional<Overview> of(Actor viewer) {
        viewer.require(Permission.VIEW);
        return pieces.of(viewer).map(all -> overview(all, viewer));
    }

    /** Those that somebody looks after. */
    public Optional<Overview> own(Actor viewer) {
        viewer.require(Permission.VIEW);
        return pieces.own(viewer).map(all -> overview(all, viewer));
    }

    private Overview overview(List<Among> all, Actor viewer) {
        Set<RiskLevel> levels =
                rule.mediumToo()
                        ? Set.of(RiskLevel.MEDIUM, RiskLevel.HIGH)
                        : Set.of(RiskLevel.HIGH);
        Optional<Totals> arr =
                viewer.may(Permission.SEE_REVENUE)
                        ? Optional.of(
                                all.stream()
                                        .map(piece -> overlook.arrAtRisk(piece, levels))
                                        .reduce(Totals.NONE, Totals::plus))
                        : Optional.empty();
        return new Overview(
                all.stream().mapToInt(overlook::count).sum(),
                all.stream()
                        .flatMap(piece -> overlook.bands(piece).entrySet().stream())
                        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue, Integer::sum)),
                all.stream().mapToInt(piece -> overlook.atRisk(piece, levels)).sum(),
                arr,
                arr.flatMap(totals -> convert.inBase(totals, today.in(Optional.empty()))),
                all.stream()
                        .flatMap(piece -> overlook.worst(piece, levels, SHOWN).stream())
                        .sorted(
                                comparing(Overview.Threatened::risk)
                                        .thenComparing(Overview.Threatened::points)
                                        .reversed()
                                        .thenComparing(it -> it.customer().name()))
                        .limit(SHOWN)
                        .toList(),
                all.stream()
                        .flatMap(piece -> overlook.newest(piece, SHOWN).stream())
                        .sorted(
                                comparing(Overview.Raised::since, Comparator.reverseOrder())
                                        .thenComparing(
                                                Overview.Raised::severity,
                                                Comparator.reverseOrder())
                                        .thenComparing(it -> it.customer().name()))
                        .limit(SHOWN)
                        .toList());
    }
}
