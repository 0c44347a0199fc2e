package io.customer360.adapter.ao;

import static io.customer360.adapter.ao.MeasureWorld.DAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.customer360.adapter.ao.standing.HistoryRow;
import io.customer360.adapter.ao.standing.StandingRow;
import io.customer360.health.HealthModel;
import io.customer360.health.TrendPoint;
import io.customer360.measure.Measures;
import io.customer360.measure.Standing;
import io.customer360.score.RecentScores;
import io.customer360.score.ScoreHistory;
import io.customer360.shared.CustomerId;
import io.customer360.shared.UserKey;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What scores of past days must come to on every database. */
interface ScoreHistoryContract {
    UserKey ADA = new UserKey("ada");

    Stores stores();

    @Test
    @DisplayName("F-132 the trend is read by the day; a day of a version without scores is a gap")
    default void judgedTrend() {
        var world = new MeasureWorld(stores());
        scored(world, 1, DAY.minusDays(3), 70);
        scored(world, 1, DAY.minusDays(1), 72.5);
        scored(world, 2, DAY.minusDays(1), 10);
        unscored(1, DAY.minusDays(2));

        var trend = world.history.trend(new CustomerId(1), DAY.minusDays(30), DAY);

        assertEquals(
                List.of(
                        new TrendPoint(DAY.minusDays(3), 70, false),
                        new TrendPoint(DAY.minusDays(1), 72.5, false)),
                trend.points());
        assertEquals(2, trend.lines().size());
        assertEquals(List.of(), world.history.trend(new CustomerId(1), DAY, DAY).points());
        assertEquals(Optional.empty(), world.history.made(new CustomerId(1), DAY.minusDays(2)));
        assertEquals(Optional.empty(), world.history.made(new CustomerId(1), DAY.minusDays(9)));
        assertEquals(
                HealthModel.SHIPPED,
                world.history.made(new CustomerId(1), DAY.minusDays(1)).orElseThrow().model());
        assertThrows(
                IllegalArgumentException.class,
                () ->
                        world.history.trend(
                                new CustomerId(1), DAY.minusDays(ScoreHistory.MOST_DAYS), DAY));
    }

    @Test
    @DisplayName("scores of past days are taken from the days where they are not kept at hand")
    default void judgedPast() {
        var world = new MeasureWorld(stores());
        IntStream.rangeClosed(1, 2).forEach(world::customer);
        for (int ago = 1; ago <= 10; ago++) {
            scored(world, 1, DAY.minusDays(ago), 50 - ago);
        }
        scored(world, 1, DAY.minusDays(60), 1);
        stores().ao.deleteWithSQL(StandingRow.class, null);
        world.busy(1);

        world.run(world.all);

        var judged =
                world.standings
                        .of(List.of(new CustomerId(1)))
                        .get(new CustomerId(1))
                        .standing()
                        .judgement()
                        .orElseThrow();
        var recent = RecentScores.parse(judged.recent());
        assertEquals(11, recent.points().size());
        assertEquals(49, recent.points().get(DAY.minusDays(1)).score());
        assertTrue(judged.slope() > 30);
    }

    @Test
    @DisplayName(
            "a new model changes every score at the next full run, and the old days keep theirs")
    default void judgedNextModel() {
        var world = new MeasureWorld(stores());
        world.customer(1);
        world.busy(1);
        scored(world, 1, DAY.minusDays(1), 60);
        stores().ao.deleteWithSQL(StandingRow.class, null);
        world.run(world.all);
        stores().work.inOne(() -> world.models.add(HealthModel.SHIPPED.as(1), ADA, Stores.NOW));

        world.run(world.all);

        var now =
                world.standings
                        .of(List.of(new CustomerId(1)))
                        .get(new CustomerId(1))
                        .standing()
                        .judgement()
                        .orElseThrow();
        assertEquals(1, now.healthModel());
        assertEquals(1, world.history.made(new CustomerId(1), DAY).orElseThrow().model().version());
        assertEquals(
                0,
                world.history
                        .made(new CustomerId(1), DAY.minusDays(1))
                        .orElseThrow()
                        .model()
                        .version());
        assertEquals(0, world.marks.count());
    }

    /** The row of a day with a score. */
    private void scored(MeasureWorld world, int customer, LocalDate day, double score) {
        var standing =
                new Standing(
                        new CustomerId(customer),
                        Stores.NOW,
                        day,
                        0,
                        Measures.NONE,
                        Optional.of(MeasureWorld.judgement(score)));
        stores().ao.deleteWithSQL(StandingRow.class, StandingRow.ORG_ID + " = ?", customer);
        stores().work
                .inOne(
                        () ->
                                world.standings.replace(
                                        List.of(new Standing.Change(standing, Optional.empty())),
                                        1));
    }

    /** The row of a day as a version without scores has written it. */
    private void unscored(int customer, LocalDate day) {
        stores().ao
                .create(
                        HistoryRow.class,
                        Map.of(
                                HistoryRow.SLOT,
                                ((long) customer << Integer.SIZE) + day.toEpochDay(),
                                HistoryRow.ORG_ID,
                                customer,
                                HistoryRow.DAY_NO,
                                (int) day.toEpochDay(),
                                HistoryRow.RUN,
                                1,
                                HistoryRow.BASELINE,
                                0,
                                HistoryRow.INPUTS,
                                Measures.NONE.text()));
    }
}
