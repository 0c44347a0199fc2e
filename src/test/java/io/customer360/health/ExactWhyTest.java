package io.customer360.health;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.customer360.health.ExactWhy.Made;
import io.customer360.measure.Measure;
import io.customer360.measure.MeasureGroup;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Why a score moved, exactly (M-6, X-11)")
class ExactWhyTest {

    private static final HealthModel SHIPPED = HealthModel.SHIPPED;
    private static final String[] BEFORE = {
        "OVERDUE_INVOICES 0", "LAST_MESSAGE 7", "CONTACT_TYPES 4", "OPEN_TICKETS 2", "MEMBERS 10"
    };

    @Test
    @DisplayName("X-11 a value that changed moved it by its weight and share")
    void value() {
        var why =
                why(
                        made(SHIPPED, BEFORE),
                        made(
                                SHIPPED,
                                "OVERDUE_INVOICES 0",
                                "LAST_MESSAGE 90",
                                "CONTACT_TYPES 1",
                                "OPEN_TICKETS 2",
                                "MEMBERS 10"));

        assertEquals(
                List.of(SubMeasure.SILENT_DAYS, SubMeasure.CONTACT_TYPES),
                why.parts().stream().map(it -> it.moved().orElseThrow().part()).toList());
        // Weights 25, 20, 15 and 10 have data: 20 of 70 lose 100 points, 10 of 70 lose 75.
        assertEquals(-100 * 20 / 70.0, why.parts().get(0).points(), 1e-9);
        assertEquals(-75 * 10 / 70.0, why.parts().get(1).points(), 1e-9);
        assertEquals(
                new WhyPart.Moved(
                        SubMeasure.SILENT_DAYS, new Reading.Known(7), new Reading.Known(90)),
                why.parts().get(0).moved().orElseThrow());
        assertEquals(why.delta(), why.by(WhyPart.Cause.VALUE), 1e-9);
        assertEquals(
                Set.of(MeasureGroup.ENGAGEMENT, MeasureGroup.RELATIONSHIP),
                why.byFactor().keySet());
        assertEquals(-75 * 10 / 70.0, why.byFactor().get(MeasureGroup.RELATIONSHIP), 1e-9);
    }

    @Test
    @DisplayName("X-11 nothing moved it when nothing has changed")
    void nothing() {
        var why = why(made(SHIPPED, BEFORE), made(SHIPPED.as(8), BEFORE));

        assertEquals(List.of(), why.parts());
        assertEquals(0, why.delta());
        assertEquals(0, why.residual());
        assertEquals(-10, new ExactWhy(30, 20, List.of()).residual());
    }

    @Test
    @DisplayName("M-6 weights that changed are one part")
    void weights() {
        var why =
                why(
                        made(SHIPPED, BEFORE),
                        made(Models.weights("5", "20", "20", "35", "10", "10"), BEFORE));

        assertEquals(1, why.parts().size());
        assertEquals(WhyPart.Cause.MODEL, why.parts().get(0).cause());
        assertEquals(Optional.empty(), why.parts().get(0).moved());
        assertEquals(why.delta(), why.parts().get(0).points());
        assertTrue(why.delta() < 0);
        assertEquals(Map.of(), why.byFactor());
    }

    @Test
    @DisplayName("M-6 what a new constant or curve makes of old records is the model's doing")
    void constants() {
        String[] records = {"OVERDUE_INVOICES 0", "CHAMPIONS 1", "CHAMPION_SEEN 40"};
        String[] rated = {"OVERDUE_INVOICES 3", "RATINGS_90 4", "SATISFIED_90 4"};
        var strict = Models.with(SHIPPED, Constant.CHAMPION_DAYS, 30);
        var demanding = Models.with(SHIPPED, Constant.RATINGS_NEEDED, 5);
        var curve = Models.with(SHIPPED, SubMeasure.OVERDUE_COUNT, 40, "0:90 3:0");

        for (ExactWhy why :
                List.of(
                        why(made(SHIPPED, records), made(strict, records)),
                        why(made(strict, records), made(SHIPPED, records)),
                        why(made(SHIPPED, rated), made(demanding, rated)),
                        why(made(demanding, rated), made(SHIPPED, rated)),
                        why(made(SHIPPED, records), made(curve, records)))) {
            assertTrue(Math.abs(why.delta()) > 1);
            assertEquals(why.delta(), why.by(WhyPart.Cause.MODEL), 1e-9);
            assertEquals(1, why.parts().size());
        }
    }

    @Test
    @DisplayName("M-6 a baseline that changed is one part, with what came into use")
    void baseline() {
        var before =
                Subjects.unused(
                        "OVERDUE_INVOICES 0", "LAST_MESSAGE never", "OPEN_TICKETS 2", "MEMBERS 10");
        var used =
                before.against(
                        Optional.of(Subjects.baseline(2, "0.5", Set.of(Measure.LAST_MESSAGE))));
        var there = why(new Made(before, SHIPPED), new Made(used, SHIPPED));
        var back = why(new Made(used, SHIPPED), new Made(before, SHIPPED));

        assertEquals(
                List.of(WhyPart.Cause.BASELINE),
                there.parts().stream().map(WhyPart::cause).toList());
        assertTrue(there.delta() < -10);
        assertEquals(-there.delta(), back.delta());
        assertEquals(back.delta(), back.by(WhyPart.Cause.BASELINE), 1e-9);
    }

    @Test
    @DisplayName("M-6 data that appeared and data that disappeared are told as such")
    void presence() {
        var why =
                why(
                        made(SHIPPED, "OVERDUE_INVOICES 3"),
                        made(SHIPPED, "CONTACT_TYPES 4", "FEATURES_ADOPTED 0.8"));

        assertEquals(
                List.of(WhyPart.Cause.DISAPPEARED, WhyPart.Cause.APPEARED, WhyPart.Cause.APPEARED),
                why.parts().stream().map(WhyPart::cause).toList());
        // Usage comes first: 20 of 45; then 30 of 55 are there; at last nothing is overdue.
        assertEquals(100 * 20 / 45.0, why.parts().get(1).points(), 1e-9);
        assertEquals(100 * (30 / 55.0 - 20 / 45.0), why.parts().get(2).points(), 1e-9);
        assertEquals(100 * 25 / 55.0, why.parts().get(0).points(), 1e-9);
        assertEquals(100, why.delta());
    }

    @Test
    @DisplayName("M-6 there is no reason without a score on both days")
    void none() {
        var some = made(SHIPPED, BEFORE);
        var none = made(SHIPPED);

        assertEquals(Optional.empty(), ExactWhy.between(some, none));
        assertEquals(Optional.empty(), ExactWhy.between(none, some));
        assertEquals(Optional.empty(), ExactWhy.between(none, none));
    }

    @Test
    @DisplayName("M-6 the parts add up to the difference on 10,000 random histories")
    void exact() {
        var random = new RandomSubjects(6);
        var seen = new EnumMap<WhyPart.Cause, Integer>(WhyPart.Cause.class);
        int found = 0;
        for (int history = 0; found < 10_000; history++) {
            var subject = random.subject();
            var model = random.model();
            var before = new Made(subject, model);
            var after = new Made(random.later(subject), history % 3 == 0 ? random.model() : model);
            var why = ExactWhy.between(before, after);
            if (why.isEmpty()) {
                continue;
            }
            found++;
            assertEquals(0, why.get().residual(), 1e-9);
            assertEquals(
                    after.score().value().orElseThrow() - before.score().value().orElseThrow(),
                    why.get().delta());
            why.get().parts().forEach(it -> seen.merge(it.cause(), 1, Integer::sum));
        }
        assertEquals(EnumSet.allOf(WhyPart.Cause.class), seen.keySet());
    }

    @Test
    @DisplayName("M-6 a model that stayed and a baseline that stayed have moved nothing")
    void stayed() {
        var random = new RandomSubjects(8);
        for (int history = 0; history < 1_000; history++) {
            var subject = random.subject();
            var model = random.model();
            var later = random.later(subject).against(subject.baseline());
            ExactWhy.between(new Made(subject, model), new Made(later, model))
                    .ifPresent(
                            why -> {
                                assertEquals(0, why.by(WhyPart.Cause.MODEL));
                                assertEquals(0, why.by(WhyPart.Cause.BASELINE));
                            });
        }
    }

    private static ExactWhy why(Made before, Made after) {
        return ExactWhy.between(before, after).orElseThrow();
    }

    private static Made made(HealthModel model, String... measures) {
        return new Made(Subjects.of(measures), model);
    }
}
