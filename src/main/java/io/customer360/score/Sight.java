package io.customer360.score;

import io.customer360.churn.Signal;
import io.customer360.churn.SignalKind;
import io.customer360.health.SubMeasure;
import io.customer360.shared.Actor;
import io.customer360.shared.Permission;

/**
 * What a reader may see of the values behind a score. Points and scores of factors are for
 * everybody who may see the customer.
 *
 * @param tickets whether values may be shown that count tickets which the reader may not see
 * @param revenue whether values may be shown that tell about amounts
 */
public record Sight(boolean tickets, boolean revenue) {

    /** That of a reader. */
    public static Sight of(Actor reader) {
        return new Sight(reader.may(Permission.VIEW_ALL), reader.may(Permission.SEE_REVENUE));
    }

    /** Whether value and score of a sub-measure stay hidden. */
    public boolean hides(SubMeasure part) {
        return (part.tickets() && !tickets) || (part.revenue() && !revenue);
    }

    /** Whether the numbers of a signal stay hidden; that there is one does not. */
    public boolean hides(SignalKind kind) {
        return kind.tickets() && !tickets;
    }

    /** What a signal is called: its occasion, or only its kind where the day stays hidden. */
    public String name(Signal signal) {
        return hides(signal.kind()) ? signal.kind().code() : signal.key();
    }
}
