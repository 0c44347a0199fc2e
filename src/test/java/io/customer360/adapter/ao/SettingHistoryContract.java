package io.customer360.adapter.ao;

import static io.customer360.adapter.ao.Stores.revision;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.customer360.adapter.ao.revision.AoSettingEdits;
import io.customer360.history.SettingEdit;
import io.customer360.history.SettingTrail;
import io.customer360.settings.Industries;
import io.customer360.tag.TagColour;
import io.customer360.tag.TagSettings;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What reading the history of settings must do on every database. */
interface SettingHistoryContract {

    Stores stores();

    private List<SettingEdit> read(SettingTrail trail, OptionalInt before, int limit) {
        return new AoSettingEdits(stores().ao).newest(trail, before, limit);
    }

    private void industries(int version) {
        stores().work
                .inOne(
                        () -> {
                            var next = new Industries(List.of("I" + version), version);
                            stores().industries.save(next, version - 1, revision("names"));
                            return next;
                        });
    }

    @Test
    @DisplayName("X-05 edits of a setting are read newest first, without those of others")
    default void settingEdits() {
        industries(1);
        stores().note(0, "csm", "before", "after");
        stores().work
                .inOne(
                        () -> {
                            stores().tagSettings
                                    .save(new TagSettings(false, 1), 0, revision("open"));
                            return 1;
                        });
        industries(2);
        industries(3);
        var trail = new SettingTrail(Set.of("industries"), Set.of());
        var found = read(trail, OptionalInt.empty(), 2);
        assertEquals(List.of("industries", "industries"), settings(found));
        assertEquals("carla", found.get(0).by().value());
        assertEquals(revision("names").changes(), found.get(0).changes());
        var older = read(trail, OptionalInt.of(found.get(1).id()), 2);
        assertEquals(1, older.size());
        assertEquals(2, stores().statements.during(() -> read(trail, OptionalInt.empty(), 9)));
    }

    @Test
    @DisplayName("X-05 edits of records are read with the setting beside them, by their kind")
    default void settingRecords() {
        stores().work
                .inOne(
                        () ->
                                stores().tags
                                        .add(
                                                "Pilot",
                                                TagColour.BLUE,
                                                Optional.empty(),
                                                revision("tag-definition")));
        stores().work
                .inOne(
                        () -> {
                            stores().tagSettings
                                    .save(new TagSettings(false, 1), 0, revision("open"));
                            return 1;
                        });
        var trail = new SettingTrail(Set.of("tags"), Set.of("tag-definition"));
        var found = read(trail, OptionalInt.empty(), 9);
        assertEquals(List.of("tags", "tag-definition"), settings(found));
        assertEquals(
                List.of(),
                settings(read(new SettingTrail(Set.of(), Set.of("rate")), OptionalInt.empty(), 9)));
    }

    private static List<String> settings(List<SettingEdit> edits) {
        return edits.stream().map(SettingEdit::setting).toList();
    }
}
