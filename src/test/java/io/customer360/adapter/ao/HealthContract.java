package io.customer360.adapter.ao;

import static io.customer360.adapter.ao.Stores.NOW;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.customer360.adapter.ao.revision.AoHealthLog;
import io.customer360.adapter.ao.revision.AoRevisions;
import io.customer360.adapter.ao.revision.AoSettingEdits;
import io.customer360.adapter.ao.standing.AoStandingFigures;
import io.customer360.adapter.ao.standing.StandingRow;
import io.customer360.batch.InBatch;
import io.customer360.history.SettingTrail;
import io.customer360.run.ShowErrors;
import io.customer360.shared.FieldChange;
import io.customer360.shared.Revision;
import io.customer360.shared.UserKey;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is kept of who cleared errors, and told of standings, on every database. */
interface HealthContract {

    Stores stores();

    @Test
    @DisplayName("who cleared errors is kept with every line, also twice in the same moment")
    default void cleared() {
        clear("chores, customer:1: bad \ud83d\ude00\nchores, customer:2: bad");
        clear("chores, customer:3: bad");

        var trail = new SettingTrail(Set.of(), Set.of(ShowErrors.ENTITY));
        var told = new AoSettingEdits(stores().ao).newest(trail, OptionalInt.empty(), 9);

        assertEquals(2, told.size());
        assertEquals("ada", told.get(0).by().value());
        assertEquals(NOW, told.get(1).at());
        assertEquals(
                List.of(
                        new FieldChange(
                                ShowErrors.ENTITY,
                                "chores, customer:1: bad \ud83d\ude00\nchores, customer:2: bad",
                                "")),
                told.get(1).changes());
    }

    @Test
    @DisplayName("of standings are told how many there are and when the oldest was measured")
    default void oldestStanding() {
        var figures = new AoStandingFigures(stores().ao);
        assertEquals(0, figures.count());
        assertEquals(Optional.empty(), figures.oldest());

        standing(1, 20_000, NOW);
        standing(2, 19_998, NOW.minusSeconds(60));
        standing(3, 19_999, NOW.minusSeconds(30));

        assertEquals(3, figures.count());
        assertEquals(Optional.of(NOW.minusSeconds(60)), figures.oldest());
    }

    private void clear(String lines) {
        stores().work
                .inOne(
                        () -> {
                            new AoHealthLog(new AoRevisions(stores().ao, new InBatch()))
                                    .keep(
                                            new Revision(
                                                    new UserKey("ada"),
                                                    NOW,
                                                    List.of(
                                                            new FieldChange(
                                                                    ShowErrors.ENTITY,
                                                                    lines,
                                                                    ""))));
                            return lines;
                        });
    }

    private void standing(int customer, int day, Instant at) {
        stores().ao
                .create(
                        StandingRow.class,
                        List.of(
                                Map.of(
                                        StandingRow.ORG_ID,
                                        customer,
                                        StandingRow.RUN,
                                        1,
                                        StandingRow.MEASURED_AT,
                                        at.toEpochMilli(),
                                        StandingRow.DAY_NO,
                                        day,
                                        StandingRow.BASELINE,
                                        1,
                                        StandingRow.INPUTS,
                                        "1")));
    }
}
