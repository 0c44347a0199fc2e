package io.customer360.adapter.ao;

import static io.customer360.adapter.ao.MeasureWorld.DAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.customer360.adapter.ao.fact.TicketFactRow;
import io.customer360.adapter.ao.standing.HistoryRow;
import io.customer360.adapter.ao.standing.SignalRow;
import io.customer360.adapter.ao.standing.StandingRow;
import io.customer360.churn.ChurnModel;
import io.customer360.churn.RiskLevel;
import io.customer360.churn.SignalKind;
import io.customer360.measure.Judge;
import io.customer360.measure.Measures;
import io.customer360.measure.Standing;
import io.customer360.shared.CustomerId;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import net.java.ao.Query;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What scores and signals must come to on every database. */
interface JudgeContract {
    CustomerId ONE = new CustomerId(1);

    Stores stores();

    @Test
    @DisplayName(
            "F-130 everybody who is measured is scored, or provisional, with a row for the day")
    default void judgedAll() {
        var world = new MeasureWorld(stores());
        IntStream.rangeClosed(1, 30).forEach(world::customer);
        IntStream.rangeClosed(1, 10).forEach(it -> world.busy(it));

        assertEquals(List.of(), world.run(world.all));

        for (var row : stores().ao.find(StandingRow.class, Query.select())) {
            boolean known = row.getOrgId() <= 10;
            assertTrue(!known || row.getScore() != null, row.getOrgId() + " has a score");
            assertEquals(known ? 0 : 1, row.getProvisional(), row.getOrgId() + " is provisional");
            assertEquals(known, row.getBand() != null);
            assertEquals(0, row.getHealthModel());
            assertEquals("Z", row.getZoneName());
        }
        for (var day : stores().ao.find(HistoryRow.class, Query.select())) {
            var now = world.standings.of(List.of(new CustomerId(day.getOrgId())));
            var judged = now.get(new CustomerId(day.getOrgId())).standing().judgement();
            assertEquals(
                    judged.map(it -> it.score().isPresent() ? it.score().getAsDouble() : null),
                    Optional.ofNullable(day.getScore()));
            assertEquals(
                    judged.map(it -> it.risk().isPresent() ? it.risk().getAsInt() : null),
                    Optional.ofNullable(day.getRisk()));
        }
        assertEquals(10, world.portfolio.scored());
        assertEquals(20, world.portfolio.provisional());
    }

    @Test
    @DisplayName("a judgement comes back as it was stored, and a second run has nothing to write")
    default void judgedAgain() {
        var world = new MeasureWorld(stores());
        IntStream.rangeClosed(1, 3).forEach(world::customer);
        world.busy(1);
        escalated(world, 2);
        world.run(world.all);
        var before = world.standings.of(List.of(ONE, new CustomerId(2)));

        world.run(world.all);

        assertEquals(before, world.standings.of(List.of(ONE, new CustomerId(2))));
    }

    @Test
    @DisplayName("F-146 signals of now are found by kind, and written anew only where they changed")
    default void judgedSignals() {
        var world = new MeasureWorld(stores());
        IntStream.rangeClosed(1, 3).forEach(world::customer);
        escalated(world, 1);
        escalated(world, 2);
        world.run(world.all);
        assertEquals(Map.of(1, "open-escalation", 2, "open-escalation"), signals());
        assertEquals(2L, world.portfolio.signals().get(SignalKind.OPEN_ESCALATION));
        assertEquals(2L, world.portfolio.risks().get(RiskLevel.HIGH));
        assertEquals(1L, world.portfolio.risks().get(RiskLevel.LOW));
        int kept = stores().ao.find(SignalRow.class, where(1))[0].getID();

        world.ticket(1, 2);
        world.marks.mark(List.of(ONE, new CustomerId(2)));
        stores().ao.deleteWithSQL(TicketFactRow.class, TicketFactRow.ORG_ID + " = ?", 2);
        world.run(world.changed);

        assertEquals(Map.of(1, "open-escalation"), signals());
        assertEquals(kept, stores().ao.find(SignalRow.class, where(1))[0].getID());
        stores().work.inOne(() -> world.standings.remove(List.of(ONE)));
        assertEquals(Map.of(), signals());
    }

    @Test
    @DisplayName("the sea of red is told from the rows of those at high risk")
    default void judgedSea() {
        var world = new MeasureWorld(stores());
        IntStream.rangeClosed(1, 4).forEach(world::customer);
        escalated(world, 1);
        escalated(world, 2);
        world.run(world.all);

        var sea = world.portfolio.red(ChurnModel.shipped());

        assertTrue(sea.warns());
        assertEquals(4, sea.customers());
        assertEquals(2, sea.high());
        assertEquals(SignalKind.OPEN_ESCALATION, sea.causes().get(0).kind());
        assertEquals(2, sea.causes().get(0).alone());
    }

    @Test
    @DisplayName("X-28 who has left keeps score and measures, is due no more, and counts nowhere")
    default void judgedFrozen() {
        var world = new MeasureWorld(stores());
        IntStream.rangeClosed(1, 2).forEach(world::customer);
        world.busy(1);
        world.run(world.all);
        var before = world.standings.of(List.of(ONE)).get(ONE).standing();
        world.gone.add(ONE);
        escalated(world, 1);
        world.marks.mark(List.of(ONE));
        world.run(world.changed);

        var frozen = world.standings.of(List.of(ONE)).get(ONE).standing();
        assertEquals(before.measures(), frozen.measures());
        assertEquals(before.judgement().map(it -> it.frozen(true)), frozen.judgement());
        assertEquals(0, stores().ao.count(SignalRow.class, where(1)));
        assertEquals(0, world.portfolio.scored());
        assertEquals(List.of(new CustomerId(2)), due(world, DAY.plusDays(1)));

        world.gone.clear();
        world.marks.mark(List.of(ONE));
        world.run(world.changed);
        var back = world.standings.of(List.of(ONE)).get(ONE).standing().judgement().orElseThrow();
        assertFalse(back.frozen());
        assertEquals(OptionalInt.of(3), back.risk());
        assertEquals(1, stores().ao.count(SignalRow.class, where(1)));
    }

    @Test
    @DisplayName(
            "R10 who could not be measured stands as before until then, and who has left stays")
    default void judgedExpired() {
        var world = new MeasureWorld(stores());
        for (int id = 1; id <= 2; id++) {
            world.customer(id);
            world.busy(id);
        }
        var two = new CustomerId(2);
        world.gone.add(two);
        world.run(world.all);
        var before = world.standings.of(List.of(ONE, two));

        world.standings.expire(List.of(ONE, two));
        world.standings.expire(List.of(ONE, two));

        var expired = world.standings.of(List.of(ONE, two));
        assertEquals(before.get(ONE).standing(), expired.get(ONE).standing());
        assertTrue(expired.get(ONE).expired());
        assertEquals(before.get(two), expired.get(two));

        world.run(world.due);
        var again = world.standings.of(List.of(ONE, two));
        assertFalse(again.get(ONE).expired());
        assertEquals(before.get(ONE).standing().judgement(), again.get(ONE).standing().judgement());
        assertEquals(before.get(two), again.get(two));
    }

    @Test
    @DisplayName("F-131 judging takes as many statements for five hundred customers as for one")
    default void judgedStatements() {
        var world = new MeasureWorld(stores());
        world.customer(1);
        escalated(world, 1);
        var one = measured(world, 1);
        IntStream.rangeClosed(2, 300).forEach(world::customer);
        IntStream.rangeClosed(2, 300).forEach(it -> escalated(world, it));
        var many = measured(world, 300);

        assertEquals(one, many);
    }

    @Test
    @DisplayName("R10 a customer that cannot be judged is reported and hurts no other")
    default void judgedPoison() {
        var world = new MeasureWorld(stores());
        IntStream.rangeClosed(1, 20).forEach(world::customer);
        world.run(world.all);
        stores().ao.deleteWithSQL(StandingRow.class, null);
        world.poison.add(new CustomerId(4));

        assertEquals(List.of("customer:4"), world.run(world.all));
        assertEquals(19, stores().ao.count(StandingRow.class));
    }

    @Test
    @DisplayName("a row whose judgement cannot be read is judged again")
    default void judgedUnreadable() {
        var world = new MeasureWorld(stores());
        world.customer(1);
        escalated(world, 1);
        world.run(world.all);
        var before = world.stored();
        for (var row : stores().ao.find(StandingRow.class)) {
            var broken = new HashMap<String, Object>();
            broken.put(StandingRow.ORG_ID, 1);
            broken.put(StandingRow.RUN, row.getRun());
            broken.put(StandingRow.MEASURED_AT, row.getMeasuredAt());
            broken.put(StandingRow.DAY_NO, row.getDayNo());
            broken.put(StandingRow.BASELINE, row.getBaseline());
            broken.put(StandingRow.INPUTS, row.getInputs());
            broken.put(StandingRow.HEALTH_MODEL, 0);
            broken.put(StandingRow.ZONE_NAME, "Nowhere/Land");
            stores().ao.delete(row);
            stores().ao.create(StandingRow.class, broken);
        }

        assertEquals(List.of(), world.run(world.all));

        assertEquals(before, world.stored());
    }

    @Test
    @DisplayName("F-134 who was measured by a version without scores is due")
    default void judgedDue() {
        var world = new MeasureWorld(stores());
        world.customer(1);
        var old = new Standing(ONE, Stores.NOW, DAY, 0, Measures.NONE);
        stores().work
                .inOne(
                        () ->
                                world.standings.replace(
                                        List.of(new Standing.Change(old, Optional.empty())), 1));

        world.run(world.due);

        var now = world.standings.of(List.of(ONE)).get(ONE).standing();
        assertTrue(now.judgement().isPresent());
        assertEquals(List.of(), due(world, DAY));
    }

    private int measured(MeasureWorld world, int customers) {
        var ids = IntStream.rangeClosed(1, customers).mapToObj(CustomerId::new).toList();
        var standings =
                ids.stream()
                        .map(it -> new Standing(it, Stores.NOW, DAY, 0, Measures.NONE))
                        .toList();
        var cases =
                standings.stream()
                        .map(it -> new Judge.Case(it, ZoneOffset.UTC, Optional.empty()))
                        .toList();
        return stores().statements
                .during(() -> assertEquals(customers, world.judge.of(cases).size()));
    }

    private void escalated(MeasureWorld world, int customer) {
        world.ticket(customer, 20, TicketFactRow.ESCALATED, 1);
    }

    private Map<Integer, String> signals() {
        var found = new HashMap<Integer, String>();
        Arrays.stream(stores().ao.find(SignalRow.class, Query.select()))
                .forEach(it -> found.put(it.getOrgId(), it.getKind()));
        return found;
    }

    private static Query where(int customer) {
        return Query.select().where(SignalRow.ORG_ID + " = ?", customer);
    }

    private static List<CustomerId> due(MeasureWorld world, LocalDate day) {
        return world.roster.notMeasuredOn(day, 0, 10).stream().map(it -> it.customer()).toList();
    }
}
