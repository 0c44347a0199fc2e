package io.customer360.churn;

import static io.customer360.measure.Measure.CREATED_30;
import static io.customer360.measure.Measure.CREATED_USUAL;
import static io.customer360.measure.Measure.EXPECTED_GAP;
import static io.customer360.measure.Measure.LAST_MESSAGE;
import static io.customer360.measure.Measure.OLDEST_BREACH;
import static io.customer360.measure.Measure.OPEN_ESCALATIONS;
import static io.customer360.measure.Measure.WORST_STARS_90;
import static io.customer360.measure.Measure.WORST_STARS_AT;

import io.customer360.measure.Measures;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** Reads what tickets tell, and their absence. */
final class TicketReadings {

    /** The gap that is expected of somebody who has written too little to have a rhythm. */
    private static final BigDecimal USUAL_GAP = BigDecimal.valueOf(30);

    private TicketReadings() {}

    /** For how many days nothing has come from the customer. */
    static Optional<Reading> silence(SignalInput in, SignalRule rule) {
        BigDecimal gap = in.measures().number(EXPECTED_GAP).orElse(USUAL_GAP).max(BigDecimal.ZERO);
        return lastWord(in)
                .map(
                        last ->
                                Reading.of(in.now().daysSince(last), silence(in, last, gap))
                                        .since(last)
                                        .with(floors(rule, gap)));
    }

    /** How many new tickets there are, in percent of what is usual. */
    static Optional<Reading> spike(SignalInput in, SignalRule rule) {
        return rhythm(in.measures())
                .map(usual -> usual.max(BigDecimal.valueOf(rule.constant(Constant.LEAST_USUAL))))
                .map(usual -> spike(in.measures().number(CREATED_30).orElseThrow(), usual));
    }

    /** For how many days nothing has come since there was so much. */
    static Optional<Reading> silenceAfterSpike(SignalInput in, SignalRule rule, int least) {
        Optional<BigDecimal> usual =
                rhythm(in.measures()).map(it -> it.max(BigDecimal.valueOf(least)));
        Optional<LocalDate> last = in.measures().moment(LAST_MESSAGE).map(in.now()::day);
        if (usual.isEmpty() || last.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal now = in.measures().number(CREATED_30).orElseThrow();
        BigDecimal most = in.peak().map(Peak::tickets).orElse(now).max(now);
        long days = in.now().daysSince(last.get());
        return Optional.of(
                Part.percent(most, usual.get()).compareTo(number(rule.constant(Constant.SPIKE))) < 0
                        ? Reading.QUIET
                        : Reading.of(
                                        days,
                                        Evidence.of(
                                                "c360.churn.silence-after-spike.title",
                                                days,
                                                most,
                                                shown(usual.get())))
                                .since(last.get()));
    }

    /** How many tickets are escalated; one that has been late for long counts like one. */
    static Optional<Reading> escalation(SignalInput in, SignalRule rule) {
        Optional<BigDecimal> open = in.measures().number(OPEN_ESCALATIONS);
        if (open.isEmpty() && in.measures().of(OLDEST_BREACH).isEmpty()) {
            return Optional.empty();
        }
        BigDecimal count = open.orElse(BigDecimal.ZERO);
        Optional<LocalDate> breach =
                in.measures()
                        .moment(OLDEST_BREACH)
                        .filter(at -> late(in, at, rule.constant(Constant.BREACH_DAYS)))
                        .map(in.now()::day);
        if (count.signum() > 0 || breach.isEmpty()) {
            return Optional.of(
                    Reading.of(
                            count,
                            Evidence.of("c360.churn.open-escalation.title", count)
                                    .at(in.records().escalated())));
        }
        long days = in.now().daysSince(breach.get());
        return Optional.of(
                Reading.of(
                        1,
                        Evidence.of("c360.churn.late-ticket.title", days)
                                .at(in.records().escalated())));
    }

    /** The worst rating of the last ninety days. */
    static Optional<Reading> rating(SignalInput in) {
        return in.measures()
                .number(WORST_STARS_90)
                .filter(stars -> stars.signum() > 0)
                .map(stars -> rating(in, stars));
    }

    private static Reading rating(SignalInput in, BigDecimal stars) {
        Reading reading = Reading.of(stars, Evidence.of("c360.churn.bad-rating.title", stars));
        return in.measures()
                .moment(WORST_STARS_AT)
                .map(in.now()::day)
                .map(reading::since)
                .orElse(reading);
    }

    private static Evidence silence(SignalInput in, LocalDate last, BigDecimal gap) {
        long days = in.now().daysSince(last);
        return in.measures().never(LAST_MESSAGE)
                ? Evidence.of("c360.churn.silence-ever.title", days)
                : Evidence.of("c360.churn.silence.title", days, shown(gap));
    }

    /** Who has never written is counted from the first day on. */
    private static Optional<LocalDate> lastWord(SignalInput in) {
        return in.measures().never(LAST_MESSAGE)
                ? in.since()
                : in.measures().moment(LAST_MESSAGE).map(in.now()::day);
    }

    private static Map<Severity, BigDecimal> floors(SignalRule rule, BigDecimal gap) {
        return Map.of(
                Severity.INFO, gap.multiply(number(rule.constant(Constant.INFO_GAPS))),
                Severity.MEDIUM, gap.multiply(number(rule.constant(Constant.MEDIUM_GAPS))));
    }

    private static Reading spike(BigDecimal created, BigDecimal usual) {
        return Reading.of(
                Part.percent(created, usual),
                Evidence.of("c360.churn.ticket-spike.title", created, shown(usual)));
    }

    /** What is usual, when both that and the last thirty days are known. */
    private static Optional<BigDecimal> rhythm(Measures measures) {
        return measures.number(CREATED_30).flatMap(it -> measures.number(CREATED_USUAL));
    }

    private static boolean late(SignalInput in, Instant at, int days) {
        return !at.plus(Duration.ofDays(days)).isAfter(in.now().at());
    }

    private static BigDecimal shown(BigDecimal number) {
        return number.setScale(1, RoundingMode.HALF_EVEN);
    }

    private static BigDecimal number(int number) {
        return BigDecimal.valueOf(number);
    }
}
