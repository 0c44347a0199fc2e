package io.customer360.churn;

import static io.customer360.measure.Measure.ACTIVE_USERS_30;
import static io.customer360.measure.Measure.ACTIVE_USERS_BEFORE;
import static io.customer360.measure.Measure.KEY_EVENTS_30;
import static io.customer360.measure.Measure.KEY_EVENTS_USUAL;

import io.customer360.measure.Measure;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads how the product is used, and how the score has moved. */
final class UseReadings {

    private UseReadings() {}

    /** By how many percent the use has fallen: of people or of events, whichever fell more. */
    static Optional<Reading> usage(SignalInput in) {
        return Stream.of(
                        fallen(
                                in,
                                ACTIVE_USERS_BEFORE,
                                ACTIVE_USERS_30,
                                "c360.churn.fewer-users.title"),
                        fallen(
                                in,
                                KEY_EVENTS_USUAL,
                                KEY_EVENTS_30,
                                "c360.churn.fewer-events.title"))
                .flatMap(Optional::stream)
                .max(Comparator.comparing(it -> it.value().orElseThrow()));
    }

    /** By how many points the score has fallen. */
    static Optional<Reading> score(SignalInput in, SignalRule rule) {
        LocalDate today = in.now().day();
        int days = rule.constant(Constant.DROP_DAYS);
        Optional<Double> now = Optional.ofNullable(in.scores().get(today));
        return now.flatMap(
                score ->
                        before(in, today, days)
                                .map(it -> dropped(it.getKey(), it.getValue(), score)));
    }

    /** The last score that is old enough, unless it is more than twice as old as it need be. */
    private static Optional<Map.Entry<LocalDate, Double>> before(
            SignalInput in, LocalDate today, int days) {
        return Optional.ofNullable(in.scores().floorEntry(today.minusDays(days)))
                .filter(it -> !it.getKey().isBefore(today.minusDays(2L * days)));
    }

    /** Doubles as they are written, so that 79.9 less 64.9 is 15. */
    private static Reading dropped(LocalDate day, double before, double now) {
        BigDecimal drop = BigDecimal.valueOf(before).subtract(BigDecimal.valueOf(now));
        return Reading.of(drop, Evidence.of("c360.churn.health-drop.title", Part.shown(drop), day));
    }

    private static Optional<Reading> fallen(
            SignalInput in, Measure before, Measure now, String textKey) {
        Optional<BigDecimal> from =
                in.measures().number(before).filter(number -> number.signum() > 0);
        Optional<BigDecimal> to = in.measures().number(now).map(it -> it.max(BigDecimal.ZERO));
        return from.flatMap(it -> to.map(number -> fallen(it, number, textKey)));
    }

    private static Reading fallen(BigDecimal from, BigDecimal to, String textKey) {
        BigDecimal drop = Part.fallen(from, to);
        return Reading.of(drop, Evidence.of(textKey, Part.shown(drop), from, to));
    }
}
