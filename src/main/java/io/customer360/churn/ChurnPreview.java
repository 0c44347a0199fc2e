package io.customer360.churn;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What another model would change, before anything is kept.
 *
 * @param moves how many customers would go from one risk to another, those that stay included
 * @param kinds how many customers have each kind of signal now and then
 */
public record ChurnPreview(
        int customers,
        Map<RiskLevel, Map<RiskLevel, Integer>> moves,
        Map<SignalKind, Counts> kinds) {

    public ChurnPreview {
        moves = Collections.unmodifiableMap(new EnumMap<>(moves));
        kinds = Collections.unmodifiableMap(new EnumMap<>(kinds));
    }

    /** How many there are now, how many then, and for how many it is another than now. */
    public record Counts(int now, int then, int changed) {

        private static final Counts NONE = new Counts(0, 0, 0);

        private Counts plus(boolean before, boolean after, boolean other) {
            return new Counts(
                    now + (before ? 1 : 0), then + (after ? 1 : 0), changed + (other ? 1 : 0));
        }
    }

    /** What the one model finds now, and the other would. */
    public static ChurnPreview of(Stream<SignalInput> portfolio, ChurnModel now, ChurnModel then) {
        var tally = new Tally();
        portfolio.forEach(in -> tally.add(Signals.find(in, now), Signals.find(in, then)));
        return new ChurnPreview(tally.customers, tally.moves, tally.kinds);
    }

    /** How many customers would be at another risk. */
    public int moved() {
        return Stream.of(RiskLevel.values())
                .flatMap(
                        from ->
                                Stream.of(RiskLevel.values())
                                        .filter(to -> to != from)
                                        .map(to -> moved(from, to)))
                .mapToInt(Integer::intValue)
                .sum();
    }

    /** How many would go from one risk to another. */
    public int moved(RiskLevel from, RiskLevel to) {
        return moves.get(from).get(to);
    }

    /** How many customers have this risk now. */
    public int now(RiskLevel level) {
        return moves.get(level).values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How many customers would have this risk. */
    public int then(RiskLevel level) {
        return moves.values().stream().mapToInt(row -> row.get(level)).sum();
    }

    private static final class Tally {

        private final Map<RiskLevel, Map<RiskLevel, Integer>> moves =
                new EnumMap<>(RiskLevel.class);
        private final Map<SignalKind, Counts> kinds = new EnumMap<>(SignalKind.class);
        private int customers;

        Tally() {
            for (RiskLevel from : RiskLevel.values()) {
                moves.put(from, new EnumMap<>(RiskLevel.class));
                Stream.of(RiskLevel.values()).forEach(to -> moves.get(from).put(to, 0));
            }
            Stream.of(SignalKind.values()).forEach(kind -> kinds.put(kind, Counts.NONE));
        }

        void add(Signals before, Signals after) {
            customers++;
            moves.get(before.risk().level()).merge(after.risk().level(), 1, Integer::sum);
            kinds.replaceAll((kind, counts) -> plus(counts, kind, before, after));
        }

        private static Counts plus(Counts counts, SignalKind kind, Signals before, Signals after) {
            var one = before.of(kind).map(Signal::severity);
            var other = after.of(kind).map(Signal::severity);
            return counts.plus(one.isPresent(), other.isPresent(), !one.equals(other));
        }
    }
}
