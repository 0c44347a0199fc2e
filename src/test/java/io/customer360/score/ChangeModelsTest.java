package io.customer360.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.customer360.churn.SignalKind;
import io.customer360.health.HealthDraft;
import io.customer360.health.HealthModel;
import io.customer360.measure.MeasureGroup;
import io.customer360.shared.Actor;
import io.customer360.shared.Actors;
import io.customer360.shared.DirectWork;
import io.customer360.shared.FieldChange;
import io.customer360.shared.Forbidden;
import io.customer360.shared.Permission;
import io.customer360.shared.Refusals;
import io.customer360.shared.Revision;
import io.customer360.shared.Stale;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Changing the models")
class ChangeModelsTest {
    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    private static final Actor BOSS = Actors.actor("boss", Permission.MANAGE);

    /** What an edit said of itself. */
    private record Edit(Models.Kind kind, int version, Revision revision) {}

    private final MemoryModels models = new MemoryModels();
    private final List<Edit> edits = new ArrayList<>();
    private final ChangeModels change =
            new ChangeModels(
                    models,
                    (kind, version, revision) -> edits.add(new Edit(kind, version, revision)),
                    new DirectWork(),
                    Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    @DisplayName("F-135 weights that total 100 become the next version, kept with who and what")
    void weights() {
        HealthModel kept =
                change.health(health("0", "weight-payment", "30", "weight-usage", "15"), BOSS);

        assertEquals(1, kept.version());
        assertSame(kept, models.health());
        assertEquals(30, kept.weight(MeasureGroup.PAYMENT).percent());
        assertEquals(
                List.of(
                        new Edit(
                                Models.Kind.HEALTH,
                                1,
                                new Revision(
                                        BOSS.key(),
                                        NOW,
                                        List.of(
                                                new FieldChange("weight-payment", "25", "30"),
                                                new FieldChange("weight-usage", "20", "15"))))),
                edits);
    }

    @Test
    @DisplayName("F-135 weights that total anything else are refused, and the sum is shown")
    void total() {
        SentModel sent = health("0", "weight-payment", "24");

        assertEquals(
                List.of("fields.weights c360.score.weights.error"),
                Refusals.of(() -> change.health(sent, BOSS)));
        assertEquals(List.of(99), Refusals.argsOf(() -> change.health(sent, BOSS)));
        assertEquals(0, models.health().version());
        assertEquals(List.of(), edits);
    }

    @Test
    @DisplayName("F-131 a factor that is not ticked is off, and its weight is not counted")
    void off() {
        Map<String, List<String>> numbers = new HashMap<>(health("0").numbers());
        numbers.remove("on-usage");

        var kept = change.health(new SentModel(Map.of("version", "0"), numbers), BOSS);

        assertEquals(0, kept.weight(MeasureGroup.USAGE).counted());
    }

    @Test
    @DisplayName("of two admins the second is told what is in force now, in either kind")
    void stale() {
        change.health(health("0", "weight-payment", "30", "weight-usage", "15"), BOSS);
        change.churn(churn("0", "silence-info", "20"), BOSS);
        change.cltv(cltv("0", "cap", "48"), BOSS);

        var health =
                assertThrows(
                        Stale.class,
                        () ->
                                change.health(
                                        health("0", "weight-payment", "20", "weight-usage", "25"),
                                        BOSS));
        var churn =
                assertThrows(
                        Stale.class, () -> change.churn(churn("0", "silence-info", "25"), BOSS));
        var cltv = assertThrows(Stale.class, () -> change.cltv(cltv("0", "cap", "36"), BOSS));

        assertSame(models.health(), health.current());
        assertSame(models.churn(), churn.current());
        assertSame(models.cltv(), cltv.current());
        assertEquals(3, edits.size());
    }

    @Test
    @DisplayName("what changes nothing makes no version")
    void unchanged() {
        change.health(health("0"), BOSS);
        change.churn(churn("0"), BOSS);
        change.cltv(cltv("0"), BOSS);

        assertEquals(0, models.health().version());
        assertEquals(0, models.churn().version());
        assertEquals(0, models.cltv().version());
        assertEquals(List.of(), edits);
    }

    @Test
    @DisplayName("F-238 signals are switched and thresholds set, one version after the other")
    void signals() {
        change.churn(churn("0", "silence-on", "false"), BOSS);
        var kept = change.churn(churn("1", "sea-percent", "30"), BOSS);

        assertEquals(2, kept.version());
        assertEquals(false, kept.rule(SignalKind.SILENCE).on());
        assertEquals(30, kept.seaPercent());
        assertEquals(
                List.of(new FieldChange("sea-percent", "20", "30")),
                edits.get(1).revision().changes());
    }

    @Test
    @DisplayName("F-061 the margin of customer values is one of the numbers")
    void margin() {
        var kept = change.cltv(cltv("0", "margin", "62.5"), BOSS);

        assertEquals("62.5", kept.margin().text());
        assertEquals(1, kept.version());
        assertEquals(
                List.of(new FieldChange("margin", "100", "62.5")),
                edits.get(0).revision().changes());
    }

    @Test
    @DisplayName("a number that there is not is refused by its name, as is one given twice")
    void unknown() {
        var sent = new SentModel(Map.of("version", "0"), Map.of("weight-luck", List.of("5")));
        var twice = new SentModel(Map.of("version", "0"), Map.of("sea-percent", List.of("5", "6")));

        assertEquals(
                List.of("fields.weight-luck c360.input.unknown-field.error"),
                Refusals.of(() -> change.health(sent, BOSS)));
        assertEquals(
                List.of("fields.sea-percent c360.input.type.error"),
                Refusals.of(() -> change.churn(twice, BOSS)));
    }

    @Test
    @DisplayName(
            "a missing version is refused by its own name, a wrong number by that of its field")
    void names() {
        var sent = new SentModel(Map.of(), Map.of("silence-info", List.of("x")));

        assertEquals(
                List.of(
                        "version c360.input.required.error",
                        "fields.silence-info c360.input.number.error"),
                Refusals.of(() -> change.churn(sent, BOSS)));
    }

    @Test
    @DisplayName("only who may manage the app may change them")
    void forbidden() {
        Actor carla = Actors.carla(Permission.EDIT, Permission.VIEW_ALL);

        assertThrows(Forbidden.class, () -> change.health(health("0"), carla));
        assertThrows(Forbidden.class, () -> change.churn(churn("0"), carla));
        assertThrows(Forbidden.class, () -> change.cltv(cltv("0"), carla));
    }

    private SentModel health(String version, String... changes) {
        return sent(version, HealthDraft.fields(models.health()), changes);
    }

    private SentModel churn(String version, String... changes) {
        return sent(version, models.churn().fields(), changes);
    }

    private Map<String, String> cltv(String version, String... changes) {
        Map<String, String> fields = changed(models.cltv().fields(), changes);
        fields.put("version", version);
        return fields;
    }

    private static SentModel sent(String version, Map<String, String> fields, String... changes) {
        return new SentModel(
                Map.of("version", version),
                changed(fields, changes).entrySet().stream()
                        .collect(
                                Collectors.toMap(Map.Entry::getKey, it -> List.of(it.getValue()))));
    }

    private static Map<String, String> changed(Map<String, String> fields, String... changes) {
        Map<String, String> changed = new HashMap<>(fields);
        for (int i = 0; i < changes.length; i += 2) {
            changed.put(changes[i], changes[i + 1]);
        }
        return changed;
    }
}
