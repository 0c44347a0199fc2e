package io.customer360.adapter.ao;

import static io.customer360.adapter.ao.Stores.ACME;
import static io.customer360.adapter.ao.Stores.GLOBEX;
import static io.customer360.adapter.ao.Stores.NOW;
import static io.customer360.adapter.ao.Taking.CRM;
import static io.customer360.ingest.Outcome.CHANGED;
import static io.customer360.ingest.Outcome.NEW;
import static io.customer360.ingest.Outcome.REJECTED;
import static io.customer360.ingest.Outcome.SAME;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.customer360.adapter.ao.pulse.PulseNowRow;
import io.customer360.adapter.ao.pulse.PulseRow;
import io.customer360.ingest.Intake;
import io.customer360.ingest.Outcome;
import io.customer360.ingest.Seen;
import io.customer360.ingest.Verdict;
import io.customer360.pulse.LevelId;
import io.customer360.pulse.NewestPulse;
import io.customer360.shared.Actor;
import io.customer360.shared.Permission;
import io.customer360.shared.Stale;
import io.customer360.shared.UserKey;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What taking in many pulses at once must do on every database. */
interface PulseIngestContract {

    String PULSES = "customer|month|level|category|factors|summary";
    String HOSTILE = "<script> \ud83d\ude00 ' ; --";

    Stores stores();

    private Taking pulsesAmongThree() {
        return new Taking(stores()).among("Acme", "Globex", "Initech");
    }

    @Test
    @DisplayName("F-154 pulses are taken in by name or id, found the same by month, and changed")
    default void pulsesTakenIn() {
        var taking = pulsesAmongThree();
        var rows =
                new String[] {
                    PULSES,
                    "Acme|2025-05|positive|Support|slow answers; OUTAGES|" + HOSTILE,
                    "Acme|2025-06|2|||",
                    "Globex|2025-06|Negative|1|11,13|"
                };
        assertEquals(List.of(NEW, NEW, NEW), taking.outcomes(taking.pulses, rows));
        assertEquals(List.of(SAME, SAME, SAME), taking.outcomes(taking.pulses, rows));
        assertEquals(
                List.of(CHANGED),
                taking.outcomes(taking.pulses, "customer|month|summary", "Acme|2025-06|Calls"));

        var rowsOfAcme = stores().ao.find(PulseRow.class, query(ACME.value(), 202505));
        assertEquals(HOSTILE, rowsOfAcme[0].getSummary());
        assertEquals(",11,13,", rowsOfAcme[0].getFactors());
        assertEquals("carla", rowsOfAcme[0].getAuthor());
        var now = now(ACME.value());
        assertEquals(202506, now.getMonthNo());
        assertEquals(2, now.getLevelId());
        assertEquals(2, stores().ao.count(PulseNowRow.class));
        assertEquals(
                List.of("summary  Calls", "pulse  2025-06", "pulse  2025-05"),
                stores().newest(ACME, 9).stream()
                        .map(it -> it.field() + " " + it.from() + " " + it.to())
                        .toList());
    }

    @Test
    @DisplayName("F-154 what cannot be a pulse is refused at its field")
    default void pulsesRefused() {
        var taking = pulsesAmongThree();
        assertEquals("month c360.pulse.month.error", pulseProblem(taking, "May", "1", ""));
        assertEquals(
                "month c360.pulse.month-range.error", pulseProblem(taking, "2024-06", "1", ""));
        assertEquals(
                "month c360.pulse.month-range.error", pulseProblem(taking, "2025-07", "1", ""));
        assertEquals("month c360.input.required.error", pulseProblem(taking, "", "1", ""));
        assertEquals("level c360.input.choice.error", pulseProblem(taking, "2025-06", "Great", ""));
        assertEquals(
                "level c360.input.choice.error", pulseProblem(taking, "2025-06", "furious", ""));
        assertEquals(
                "category c360.input.choice.error",
                pulseProblem(taking, "2025-06", "1", "weather"));
        assertEquals(
                List.of(NEW, REJECTED),
                taking.outcomes(taking.pulses, PULSES, "Acme|2025-06|1|||", "Acme|2025-06|2|||"));
        assertEquals(
                "month c360.ingest.pulse-twice.error",
                taking.problem(
                        taking.pulses,
                        CRM,
                        "externalId|customer|month|level",
                        "P-1|Acme|2025-06|1"));
    }

    @Test
    @DisplayName("F-155 pulses of others are changed by who manages the app only; months stay")
    default void pulsesOfOthers() {
        var taking = pulsesAmongThree();
        var columns = "externalId|customer|month|level";
        taking.take(taking.pulses, CRM, columns, "P-1|Acme|2025-06|1");
        var dan = new Actor(new UserKey("dan"), Set.of(Permission.VIEW, Permission.EDIT));

        assertEquals(List.of(REJECTED), as(dan, taking, columns, "P-1|Acme|2025-06|2"));
        assertEquals(List.of(NEW), as(dan, taking, columns, "P-2|Acme|2025-06|2"));
        assertEquals(
                "month c360.pulse.month-fixed.error",
                taking.problem(taking.pulses, CRM, columns, "P-1|Acme|2025-05|1"));
        assertEquals(
                List.of(CHANGED), taking.outcomes(taking.pulses, columns, "P-2|Acme|2025-06|1"));
        assertEquals(2, stores().ao.count(PulseRow.class));
        assertEquals(1, now(ACME.value()).getLevelId());
        assertEquals(0, stores().ao.count(PulseNowRow.class, "ORG_ID = ?", GLOBEX.value()));
    }

    @Test
    @DisplayName("F-154 two hundred pulses are taken in by as many statements as two")
    default void manyPulses() {
        var names = IntStream.rangeClosed(1, 101).mapToObj(it -> "Felt " + it).toList();
        var taking = new Taking(stores()).among(names.toArray(String[]::new));
        int two = months(taking, taking.pulses, names.subList(0, 1));
        int many = months(taking, taking.pulses, names.subList(1, 101));

        assertEquals(two, many);
        assertEquals(202, stores().ao.count(PulseRow.class));
        assertEquals(101, stores().ao.count(PulseNowRow.class));
        assertEquals(202505, now(ACME.value() + 100).getMonthNo());
    }

    @Test
    @DisplayName("F-154 as many statements are enough while it is not one month everywhere")
    default void pulsesAtMonthEnd() {
        var names = IntStream.rangeClosed(1, 101).mapToObj(it -> "Felt " + it).toList();
        var taking = new Taking(stores()).among(names.toArray(String[]::new));
        var monthEnd = taking.pulsesAt(Instant.parse("2025-05-31T23:00:00Z"));
        int two = months(taking, monthEnd, names.subList(0, 1));
        int many = months(taking, monthEnd, names.subList(1, 101));

        assertEquals(two, many);
    }

    @Test
    @DisplayName(
            "F-153 another CSM's pulse stands for the customer as soon as there is another CSM")
    default void pulseHandedOver() {
        var taking = pulsesAmongThree();
        var dan = new Actor(new UserKey("dan"), Set.of(Permission.VIEW, Permission.EDIT));
        var said = "customer|month|level";
        taking.outcomes(taking.customers, "name|csm", "Acme|carla");
        taking.outcomes(taking.pulses, said, "Acme|2025-06|1");
        as(dan, taking, said, "Acme|2025-06|2");
        assertEquals(1, now(ACME.value()).getLevelId());

        assertEquals(
                List.of(CHANGED, CHANGED),
                taking.outcomes(taking.customers, "name|csm", "Acme|dan", "Globex|dan"));
        assertEquals(2, now(ACME.value()).getLevelId());
        assertEquals(1, stores().ao.count(PulseNowRow.class));
    }

    @Test
    @DisplayName("F-153 of two who keep the newest pulse of a customer at once, the second is told")
    default void keptAtOnce() throws Exception {
        var taking = pulsesAmongThree();
        taking.outcomes(taking.pulses, "customer|month|level", "Acme|2025-06|1");
        var said = stores().pulses.counting(ACME, 1).get(0);
        stores().ao.deleteWithSQL(PulseNowRow.class, "ORG_ID = ?", ACME.value());
        var newest = Map.of(ACME, new NewestPulse(said.id(), new LevelId(1), said.month(), NOW));
        var both = new CyclicBarrier(2);
        var attempts = new AtomicInteger();
        Callable<?> keep =
                () ->
                        stores().work
                                .inOne(
                                        () -> {
                                            stores().ao.count(PulseNowRow.class);
                                            if (attempts.getAndIncrement() < 2) {
                                                meet(both);
                                            }
                                            taking.manyPulses.keepNewest(newest);
                                            return newest;
                                        });

        for (var lost : Race.between(keep, keep)) {
            assertEquals(said, assertInstanceOf(Stale.class, lost).current());
        }
        assertEquals(1, stores().ao.count(PulseNowRow.class));
    }

    private static void meet(CyclicBarrier both) {
        try {
            both.await(10, TimeUnit.SECONDS);
        } catch (Exception alone) {
            throw new IllegalStateException(alone);
        }
    }

    private static int months(Taking taking, Intake pulses, List<String> names) {
        var lines =
                Stream.concat(
                                Stream.of(PULSES),
                                names.stream()
                                        .flatMap(
                                                it ->
                                                        Stream.of("2025-05", "2025-04")
                                                                .map(
                                                                        month ->
                                                                                it + "|" + month
                                                                                        + "|1|||")))
                        .toArray(String[]::new);
        return taking.statements(
                () -> assertEquals(Set.of(NEW), Set.copyOf(taking.outcomes(pulses, lines))));
    }

    private static String pulseProblem(Taking taking, String month, String level, String category) {
        return taking.problem(
                taking.pulses,
                CRM,
                PULSES,
                String.join("|", "Acme", month, level, category, "", ""));
    }

    private static List<Outcome> as(Actor actor, Taking taking, String... lines) {
        return taking
                .takeIn
                .take(taking.pulses, Taking.entries(lines), new Seen(), CRM, actor)
                .verdicts()
                .stream()
                .map(Verdict::outcome)
                .toList();
    }

    private PulseNowRow now(int customer) {
        return stores().ao
                .find(PulseNowRow.class, Query.select().where("ORG_ID = ?", customer).limit(1))[0];
    }

    private static Query query(int customer, int month) {
        return Query.select().where("ORG_ID = ? AND MONTH_NO = ?", customer, month).limit(9);
    }
}
