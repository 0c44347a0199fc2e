package io.customer360.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.customer360.measure.ShowMeasures.State;
import io.customer360.shared.Actor;
import io.customer360.shared.CustomerId;
import io.customer360.shared.Permission;
import io.customer360.shared.UserKey;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Showing score inputs")
class ShowMeasuresTest {
    private static final CustomerId ACME = new CustomerId(1);
    private static final LocalDate DAY = LocalDate.parse("2026-03-01");

    private final Portfolio portfolio = Portfolio.of(1);
    private final Actor everything =
            reader(Permission.VIEW, Permission.VIEW_ALL, Permission.SEE_REVENUE);

    @Test
    @DisplayName("N-5 a value, never, no data and a kind nobody uses are told apart")
    void states() {
        baseline(Measure.OPEN_TICKETS, Measure.LAST_MESSAGE, Measure.OLDEST_BREACH);
        keep(
                Map.of(
                        Measure.OPEN_TICKETS, Value.of(0),
                        Measure.LAST_MESSAGE, Value.NEVER,
                        Measure.EXPIRED, Value.of(0),
                        Measure.MEETINGS_90, Value.of(2)));

        assertEquals(State.KNOWN, state(Measure.OPEN_TICKETS, everything));
        assertEquals(State.NEVER, state(Measure.LAST_MESSAGE, everything));
        assertEquals(State.NO_DATA, state(Measure.OLDEST_BREACH, everything));
        assertEquals(State.NOT_IN_USE, state(Measure.LAST_QBR, everything));
        assertEquals(State.NOT_IN_USE, state(Measure.EXPIRED, everything));
        assertEquals(State.KNOWN, state(Measure.MEETINGS_90, everything));
    }

    @Test
    @DisplayName("tickets nobody may see count only for those who see everything")
    void tickets() {
        baseline(Measure.values());
        keep(Map.of(Measure.OPEN_TICKETS, Value.of(3), Measure.MEMBERS, Value.of(2)));
        var some = reader(Permission.VIEW, Permission.SEE_REVENUE);

        assertEquals(State.TICKETS_HIDDEN, state(Measure.OPEN_TICKETS, some));
        assertEquals(State.TICKETS_HIDDEN, state(Measure.CHAMPION_SEEN, some));
        assertEquals(State.KNOWN, state(Measure.MEMBERS, some));
        assertEquals(Optional.empty(), value(Measure.OPEN_TICKETS, some));
        assertEquals(Optional.empty(), taken(some).openPerTen());
        assertEquals(Optional.of(new BigDecimal("0.5")), taken(everything).openPerTen());
    }

    @Test
    @DisplayName("what tells about revenue is for those who may see it")
    void revenue() {
        baseline(Measure.values());
        keep(Map.of(Measure.AUTO_RENEW_SHARE, Value.of(1), Measure.EXPIRED, Value.of(1)));
        var some = reader(Permission.VIEW, Permission.VIEW_ALL);

        assertEquals(State.REVENUE_HIDDEN, state(Measure.AUTO_RENEW_SHARE, some));
        assertEquals(State.REVENUE_HIDDEN, state(Measure.ARR_CHANGE_12, some));
        assertEquals(Optional.of(Value.of(1)), value(Measure.EXPIRED, some));
        assertEquals(Optional.of(Value.of(1)), value(Measure.AUTO_RENEW_SHARE, everything));
    }

    @Test
    @DisplayName("who was never measured has nothing to show yet")
    void notYet() {
        var sheet = show().on(ACME, everything);

        assertEquals(Optional.empty(), sheet.taken());
        assertEquals(Measure.values().length, sheet.readings().size());
    }

    @Test
    @DisplayName("it says when, by which run, and against which baseline")
    void taken() {
        baseline(Measure.OPEN_TICKETS);
        keep(Map.of());

        assertEquals(
                new ShowMeasures.Taken(
                        Instant.EPOCH, DAY, 12, 1, Optional.of(new BigDecimal("0.5"))),
                taken(everything));
    }

    private void baseline(Measure... inUse) {
        portfolio.inUse.clear();
        portfolio.inUse.addAll(Set.of(inUse));
        portfolio.baselines.add(portfolio.baseline().changed().orElseThrow());
    }

    private void keep(Map<Measure, Value> values) {
        var standing = new Standing(ACME, Instant.EPOCH, DAY, 1, new Measures(values));
        portfolio.standings.put(ACME, new Standing.Kept(standing, 12));
    }

    private ShowMeasures show() {
        return new ShowMeasures(portfolio.stored(), portfolio.kept());
    }

    private ShowMeasures.Taken taken(Actor reader) {
        return show().on(ACME, reader).taken().orElseThrow();
    }

    private State state(Measure measure, Actor reader) {
        return show().on(ACME, reader).readings().get(measure.ordinal()).state();
    }

    private Optional<Value> value(Measure measure, Actor reader) {
        return show().on(ACME, reader).readings().get(measure.ordinal()).value();
    }

    private static Actor reader(Permission... permissions) {
        return new Actor(new UserKey("carla"), Set.of(permissions));
    }
}
