package io.customer360.adapter.ao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.customer360.adapter.ao.revision.AoRevisions;
import io.customer360.adapter.ao.revision.AoSettingEdits;
import io.customer360.adapter.ao.score.AoModelEdits;
import io.customer360.batch.InBatch;
import io.customer360.churn.ChurnModel;
import io.customer360.history.SettingEdit;
import io.customer360.history.SettingTrail;
import io.customer360.score.ChangeModels;
import io.customer360.score.SentModel;
import io.customer360.shared.Actors;
import io.customer360.shared.FieldChange;
import io.customer360.shared.Permission;
import io.customer360.shared.Stale;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What changes of models must come to on every database. */
public interface ModelChangesContract {

    Stores stores();

    @Test
    @DisplayName("F-238 of two admins who save at once one wins; history tells of that edit alone")
    default void modelsChangedAtOnce() throws Exception {
        var world = new MeasureWorld(stores());
        var changes = changes(world);
        var boss = Actors.actor("boss", Permission.MANAGE);

        var refused =
                Race.between(
                        () -> changes.churn(sea("30"), boss), () -> changes.churn(sea("40"), boss));

        assertEquals(1, refused.size());
        var winner =
                assertInstanceOf(
                        ChurnModel.class, assertInstanceOf(Stale.class, refused.get(0)).current());
        assertEquals(world.models.churn(), winner);
        assertEquals(1, winner.version());
        var told = told();
        assertEquals(1, told.size());
        assertEquals(
                List.of(
                        new FieldChange(
                                "sea-percent", "20", Integer.toString(winner.seaPercent()))),
                told.get(0).changes());
        assertEquals("boss", told.get(0).by().value());
    }

    private ChangeModels changes(MeasureWorld world) {
        return new ChangeModels(
                world.models,
                new AoModelEdits(new AoRevisions(stores().ao, new InBatch())),
                stores().work,
                Clock.fixed(Stores.NOW, ZoneOffset.UTC));
    }

    private List<SettingEdit> told() {
        return new AoSettingEdits(stores().ao)
                .newest(new SettingTrail(Set.of("churn"), Set.of()), OptionalInt.empty(), 9);
    }

    private static SentModel sea(String percent) {
        return new SentModel(Map.of("version", "0"), Map.of("sea-percent", List.of(percent)));
    }
}
