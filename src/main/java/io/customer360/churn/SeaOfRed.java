package io.customer360.churn;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Whether so much of the portfolio is at high risk that nobody can tell any more who needs help,
 * and which signals that comes from.
 *
 * @param causes the signals of those at high risk, the most telling first
 */
public record SeaOfRed(int customers, int high, int percent, List<Cause> causes) {

    public SeaOfRed {
        causes = List.copyOf(causes);
    }

    /**
     * A kind of signal that customers at high risk have.
     *
     * @param customers how many of them have it
     * @param alone how many of them would not be at high risk without it
     */
    public record Cause(SignalKind kind, int customers, int alone) {

        private static final Comparator<Cause> MOST_TELLING =
                Comparator.comparingInt(Cause::alone)
                        .thenComparingInt(Cause::customers)
                        .reversed()
                        .thenComparing(Cause::kind);
    }

    /** What the signals of all customers come to by this model. */
    public static SeaOfRed of(Collection<SignalMarks> portfolio, ChurnModel model) {
        List<SignalMarks> red =
                portfolio.stream().filter(it -> high(it, model.risk(), null)).toList();
        return new SeaOfRed(
                portfolio.size(),
                red.size(),
                model.seaPercent(),
                Arrays.stream(SignalKind.values())
                        .map(kind -> cause(kind, red, model.risk()))
                        .filter(cause -> cause.customers() > 0)
                        .sorted(Cause.MOST_TELLING)
                        .toList());
    }

    /** Whether more of the portfolio is at high risk than may be. */
    public boolean warns() {
        return 100L * high > (long) percent * customers;
    }

    private static Cause cause(SignalKind kind, List<SignalMarks> red, RiskRule rule) {
        List<SignalMarks> having = red.stream().filter(it -> it.marks().containsKey(kind)).toList();
        return new Cause(
                kind,
                having.size(),
                (int) having.stream().filter(it -> !high(it, rule, kind)).count());
    }

    private static boolean high(SignalMarks marks, RiskRule rule, SignalKind without) {
        return rule.of(
                                marks.marks().entrySet().stream()
                                        .filter(it -> it.getKey() != without)
                                        .map(it -> it.getValue().severity())
                                        .toList())
                        .level()
                == RiskLevel.HIGH;
    }
}
