package io.customer360.adapter.ao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.customer360.adapter.ao.score.ScoreModelRow;
import io.customer360.churn.ChurnModel;
import io.customer360.churn.CltvModel;
import io.customer360.health.HealthModel;
import io.customer360.score.Models;
import io.customer360.shared.NotFound;
import io.customer360.shared.Stale;
import io.customer360.shared.UserKey;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What models must come to on every database. */
interface ModelsContract {
    UserKey ADA = new UserKey("ada");

    Stores stores();

    @Test
    @DisplayName("F-135 a model is kept as it is under its version, and everybody is judged by it")
    default void judgedModels() {
        var models = new MeasureWorld(stores()).models;
        var next = HealthModel.SHIPPED.as(1);
        assertEquals(HealthModel.SHIPPED, models.health());

        stores().work.inOne(() -> models.add(next, ADA, Stores.NOW));
        stores().work.inOne(() -> models.add(CltvModel.shipped().as(1), ADA, Stores.NOW));

        assertEquals(next, models.health());
        assertEquals(next, models.health(1));
        assertSame(models.health(1), models.health(1));
        assertEquals(HealthModel.SHIPPED, models.health(0));
        assertEquals(ChurnModel.shipped(), models.churn());
        assertEquals(CltvModel.shipped().as(1), models.cltv());
        assertThrows(NotFound.class, () -> models.health(2));
        assertThrows(NotFound.class, () -> models.churn(1));
        assertEquals(
                List.of(new Models.Version(Models.Kind.HEALTH, 1, Stores.NOW, ADA)),
                models.versions(Models.Kind.HEALTH, 10));
        assertEquals(1, new MeasureWorld(stores()).marks.ofEverybody().size());
    }

    @Test
    @DisplayName("F-012 the model of values is remembered until there is another, and read in work")
    default void judgedValues() {
        var models = new MeasureWorld(stores()).models;
        models.cltv();
        assertEquals(0, stores().statements.during(models::cltv));

        stores().work.inOne(() -> models.add(CltvModel.shipped().as(1), ADA, Stores.NOW));
        assertEquals(1, models.cltv().version());
        assertEquals(0, stores().statements.during(models::cltv));
        assertEquals(1, stores().work.inOne(models::cltv).version());
        assertThrows(
                Stale.class,
                () ->
                        stores().work
                                .inOne(
                                        () ->
                                                models.add(
                                                        CltvModel.shipped().as(1),
                                                        ADA,
                                                        Stores.NOW)));
    }

    @Test
    @DisplayName("F-135 of two admins who save the same version one wins, and the other is told so")
    default void judgedTwoAdmins() throws Exception {
        var models = new MeasureWorld(stores()).models;
        Callable<ChurnModel> saving =
                () ->
                        stores().work
                                .inOne(
                                        () ->
                                                models.add(
                                                        ChurnModel.shipped().as(1),
                                                        ADA,
                                                        Stores.NOW));

        var refused = Race.between(saving, saving);

        assertEquals(1, refused.size());
        assertEquals(
                ChurnModel.shipped().as(1),
                assertInstanceOf(Stale.class, refused.get(0)).current());
        assertEquals(1, stores().ao.count(ScoreModelRow.class));
        assertThrows(
                Stale.class,
                () ->
                        stores().work
                                .inOne(
                                        () ->
                                                models.add(
                                                        ChurnModel.shipped().as(1),
                                                        ADA,
                                                        Stores.NOW)));
    }

    @Test
    @DisplayName("a model that was rolled back leaves no trace, not even in memory")
    default void judgedRolledBack() {
        var models = new MeasureWorld(stores()).models;
        assertThrows(
                IllegalStateException.class,
                () ->
                        stores().work
                                .inOne(
                                        () -> {
                                            models.add(HealthModel.SHIPPED.as(1), ADA, Stores.NOW);
                                            assertEquals(1, models.health().version());
                                            throw new IllegalStateException("taken back");
                                        }));

        assertEquals(0, models.health().version());
        assertThrows(NotFound.class, () -> models.health(1));
    }
}
