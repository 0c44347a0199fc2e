package io.customer360.churn;

import static io.customer360.churn.Inputs.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.customer360.measure.Measure;
import io.customer360.measure.Value;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("F-145 Risk never falls when something gets worse")
class SignalsMonotoneTest {

    private static final int ROUNDS = 3_000;

    /** Each makes one thing as bad as a number says. */
    private static final List<BiFunction<State, Integer, State>> WORSE =
            List.of(
                    (it, by) -> it.with(0, it.overdue + by),
                    (it, by) -> it.with(1, it.expired + by),
                    (it, by) -> it.with(2, Math.max(0, it.renewal - by)),
                    (it, by) -> it.with(3, it.silent + by),
                    (it, by) -> it.with(4, Math.max(0, it.users - by)),
                    (it, by) -> it.with(5, it.created + by),
                    (it, by) -> it.with(6, it.escalated + by),
                    (it, by) -> it.with(7, Math.max(0, it.score - by)),
                    (it, by) -> it.with(8, Math.max(1, it.stars - by)));

    @Test
    @DisplayName("for thousands of customers, by as many models")
    void monotone() {
        Random random = new Random(2026);
        for (int i = 0; i < ROUNDS; i++) {
            ChurnModel model = Models.random(random);
            State state = State.random(random);
            Signals before = Signals.find(state.input(), model);
            WORSE.forEach(
                    worsen -> {
                        State worse = worsen.apply(state, 1 + random.nextInt(60));
                        Signals after = Signals.find(worse.input(), model);
                        assertTrue(
                                after.risk().level().compareTo(before.risk().level()) >= 0
                                        && after.risk().points() >= before.risk().points(),
                                () -> state + " to " + worse + ": " + model);
                    });
        }
    }

    @Test
    @DisplayName("and the same customer always comes out the same, with or without records to show")
    void stable() {
        Random random = new Random(5);
        for (int i = 0; i < 1_000; i++) {
            SignalInput in = State.random(random).input();
            Signals signals = Signals.find(in, ChurnModel.shipped());

            assertEquals(
                    signals, Signals.find(in, ChurnModel.parse(0, ChurnModel.shipped().text())));
            assertEquals(
                    signals.found().size() + (int) quiet(signals) + signals.absent().size(),
                    SignalKind.values().length);
        }
    }

    private static long quiet(Signals signals) {
        return Arrays.stream(SignalKind.values())
                .filter(it -> signals.of(it).isEmpty() && !signals.absent().containsKey(it))
                .count();
    }

    private record State(
            int overdue,
            int expired,
            int renewal,
            int silent,
            int users,
            int created,
            int escalated,
            int score,
            int stars) {

        static State random(Random random) {
            return new State(
                    random.nextInt(60) - 5,
                    random.nextInt(3),
                    random.nextInt(120),
                    random.nextInt(120),
                    random.nextInt(120),
                    random.nextInt(30),
                    random.nextInt(3),
                    random.nextInt(101),
                    1 + random.nextInt(5));
        }

        State with(int place, int value) {
            int[] all = {
                overdue, expired, renewal, silent, users, created, escalated, score, stars
            };
            all[place] = value;
            return new State(
                    all[0], all[1], all[2], all[3], all[4], all[5], all[6], all[7], all[8]);
        }

        SignalInput input() {
            return Inputs.none()
                    .and(Measure.OLDEST_OVERDUE, Value.of(TODAY.minusDays(overdue)))
                    .and(Measure.EXPIRED, expired)
                    .and(Measure.NEAREST_RENEWAL, Value.of(TODAY.plusDays(renewal)))
                    .ago(Measure.LAST_MESSAGE, silent)
                    .and(Measure.EXPECTED_GAP, 7)
                    .and(Measure.ACTIVE_USERS_BEFORE, 100)
                    .and(Measure.ACTIVE_USERS_30, users)
                    .and(Measure.CREATED_30, created)
                    .and(Measure.CREATED_USUAL, "4.5")
                    .and(Measure.OPEN_ESCALATIONS, escalated)
                    .and(Measure.WORST_STARS_90, stars)
                    .input()
                    .scored(new TreeMap<LocalDate, Double>(scores()));
        }

        private Map<LocalDate, Double> scores() {
            var scores = new TreeMap<LocalDate, Double>();
            for (int days = 1; days <= 20; days++) {
                scores.put(TODAY.minusDays(days), 80.0);
            }
            scores.put(TODAY, (double) score);
            return scores;
        }
    }
}
