package io.customer360.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.customer360.shared.Actors;
import io.customer360.shared.DirectWork;
import io.customer360.shared.FieldChange;
import io.customer360.shared.Forbidden;
import io.customer360.shared.Problem;
import io.customer360.shared.Rejected;
import io.customer360.shared.Stale;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The settings for tasks (F-095)")
class ChangeTaskSettingsTest {
    private static final Map<String, String> FULL =
            Map.of(
                    "version", "0",
                    "project", "10",
                    "type", "1",
                    "field", "10009",
                    "nominationProject", "10",
                    "nominationType", "2",
                    "accepted", "10000");

    private final MemoryTaskSettings store = new MemoryTaskSettings();
    private final ChangeTaskSettings change =
            new ChangeTaskSettings(
                    store, new MemoryIssueKinds(), new DirectWork(), Clock.systemUTC());

    @Test
    @DisplayName("are replaced with history, and an edit that changes nothing stores nothing")
    void replaced() {
        var saved = change.on(FULL, Actors.boss());

        assertEquals(MemoryTaskSettings.CHOSEN, saved);
        assertEquals(
                List.of(
                        "project",
                        "type",
                        "field",
                        "nominationProject",
                        "nominationType",
                        "accepted"),
                store.revisions().get(0).changes().stream().map(FieldChange::field).toList());
        assertEquals(saved, change.on(with("version", "1"), Actors.boss()));
        assertEquals(1, store.revisions().size());
    }

    @Test
    @DisplayName("can be taken back")
    void blank() {
        change.on(FULL, Actors.boss());
        var saved = change.on(Map.of("version", "1"), Actors.boss());
        assertEquals(IssueKind.NONE, saved.tasks());
        assertEquals("", saved.field());
    }

    @Test
    @DisplayName("refuse what Jira does not have, naming the field")
    void refused() {
        assertEquals(List.of("type"), refusal(with("type", "")));
        assertEquals(List.of("project"), refusal(with("project", "99")));
        assertEquals(List.of("type"), refusal(with("project", "11")));
        assertEquals(List.of("field"), refusal(with("field", "10002")));
        assertEquals(List.of("accepted"), refusal(with("accepted", "")));
        assertEquals(List.of("nominationType"), refusal(with("nominationType", "x")));
    }

    @Test
    @DisplayName("are for managers, who may not overwrite each other")
    void guarded() {
        assertThrows(Forbidden.class, () -> change.on(FULL, Actors.carla()));
        change.on(FULL, Actors.boss());
        assertThrows(Stale.class, () -> change.on(with("field", ""), Actors.boss()));
    }

    private List<String> refusal(Map<String, String> input) {
        return assertThrows(Rejected.class, () -> change.on(input, Actors.boss()))
                .problems()
                .stream()
                .map(Problem::field)
                .toList();
    }

    private static Map<String, String> with(String field, String value) {
        var changed = new HashMap<>(FULL);
        changed.put(field, value);
        return changed;
    }
}
