package io.customer360.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.customer360.shared.Actors;
import io.customer360.shared.DirectWork;
import io.customer360.shared.FieldChange;
import io.customer360.shared.Forbidden;
import io.customer360.shared.Permission;
import io.customer360.shared.Refusals;
import io.customer360.shared.Stale;
import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Changing how people are told (X-16, X-17)")
class ChangeNoticeSettingsTest {
    private final MemoryNoticeSettings store = new MemoryNoticeSettings();
    private final ChangeNoticeSettings change =
            new ChangeNoticeSettings(
                    store, new DirectWork(), new MutableClock("2026-11-23T10:00:00Z"));
    private final Map<String, String> form =
            new HashMap<>(
                    Map.of(
                            "version", "0",
                            "mails", "true",
                            "bundle", "60",
                            "quiet", "true",
                            "from", "20:00",
                            "to", "07:00",
                            "digest", "true",
                            "digestDay", "monday",
                            "digestHour", "7"));
    private final Map<String, List<String>> lists = new HashMap<>();

    ChangeNoticeSettingsTest() {
        var all = Stream.of(NoticeKind.values()).map(NoticeKind::code).toList();
        lists.put("inbox", all);
        lists.put("mail", all.stream().filter(it -> !it.equals("mention")).toList());
    }

    @Test
    @DisplayName("X-17 what is as it was makes no version")
    void same() {
        assertEquals(NoticeSettings.DEFAULT, save());
        assertEquals(List.of(), store.revisions());
    }

    @Test
    @DisplayName("X-16, X-17 changes are kept with what they changed")
    void changed() {
        form.putAll(Map.of("bundle", "0", "digestDay", "friday", "digestHour", "23", "quiet", ""));
        lists.put("mail", List.of("risk", "churn"));
        var saved = save();
        assertEquals(1, saved.version());
        assertEquals(0, saved.bundleMinutes());
        assertEquals(DayOfWeek.FRIDAY, saved.digestDay());
        assertEquals(
                List.of(
                        new FieldChange("bundle", "60", "0"),
                        new FieldChange(
                                "mail",
                                "risk\nscore\nrenewal\nchurn\nstatus\nhandover\npulse",
                                "risk\nchurn"),
                        new FieldChange("quiet", "20:00-07:00", ""),
                        new FieldChange("digestDay", "monday", "friday"),
                        new FieldChange("digestHour", "7", "23")),
                store.revisions().get(0).changes());
        assertThrows(Stale.class, this::save);
    }

    @Test
    @DisplayName("X-17 nonsense is refused, and only managers change anything")
    void refused() {
        form.putAll(Map.of("bundle", "1441", "digestDay", "today", "digestHour", "24"));
        assertEquals(
                List.of(
                        "bundle c360.input.number-range.error",
                        "digestDay c360.input.choice.error",
                        "digestHour c360.input.number-range.error"),
                Refusals.of(this::save));
        assertThrows(Forbidden.class, () -> change.on(form, lists, Actors.carla(Permission.VIEW)));
    }

    private NoticeSettings save() {
        return change.on(form, lists, Actors.boss());
    }
}
