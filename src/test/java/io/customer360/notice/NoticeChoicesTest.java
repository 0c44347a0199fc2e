package io.customer360.notice;

import static io.customer360.shared.Actors.carla;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.customer360.settings.MemoryPreferences;
import io.customer360.settings.Preferences;
import io.customer360.shared.Actor;
import io.customer360.shared.Forbidden;
import io.customer360.shared.Permission;
import io.customer360.shared.Refusals;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What people choose to be told (X-17)")
class NoticeChoicesTest {
    private static final Actor CARLA = carla(Permission.VIEW);
    private static final Map<String, String> NIGHT =
            Map.of("quiet", "true", "from", "22:00", "to", "06:30", "digest", "true");
    private static final Map<String, List<String>> TWO =
            Map.of("inbox", List.of("risk", "status"), "mail", List.of("risk", "mention"));

    private final MemoryPreferences preferences = new MemoryPreferences();
    private final MemoryNoticeSettings settings = new MemoryNoticeSettings();
    private final NoticeChoices choices = new NoticeChoices(preferences, settings);

    @Test
    @DisplayName("X-17 who never chose gets what is usual, also when that changes")
    void usual() {
        assertEquals(NoticeSettings.DEFAULT.usual(), choices.of(CARLA.key()));
        settings.waiting(5);
        assertEquals(Optional.empty(), choices.of(CARLA.key()).quiet());
        assertFalse(choices.chosen(CARLA.key()));
    }

    @Test
    @DisplayName("X-17 a choice is kept, and can be given up")
    void chosen() {
        choices.choose(NIGHT, TWO, CARLA);
        var mine = choices.of(CARLA.key());
        assertTrue(mine.inbox(NoticeKind.RISK) && mine.inbox(NoticeKind.STATUS));
        assertFalse(mine.inbox(NoticeKind.PULSE));
        assertTrue(mine.mail(NoticeKind.RISK));
        assertFalse(mine.mail(NoticeKind.STATUS));
        assertFalse(mine.mail(NoticeKind.MENTION), "it has a mail of its own");
        assertEquals(Optional.of(QuietHours.of("22:00", "06:30")), mine.quiet());
        assertTrue(mine.digest() && choices.chosen(CARLA.key()));
        choices.restore(CARLA);
        assertEquals(NoticeSettings.DEFAULT.usual(), choices.of(CARLA.key()));
    }

    @Test
    @DisplayName("X-17 the largest choice fits, and what cannot be read is as usual")
    void stored() {
        var none =
                new NoticePreferences(
                        EnumSet.allOf(NoticeKind.class),
                        EnumSet.allOf(NoticeKind.class),
                        Optional.of(QuietHours.of("22:00", "06:30")),
                        false);
        assertTrue(none.text().length() <= Preferences.MAX_CONTENT, none.text());
        var usual = NoticeSettings.DEFAULT.usual();
        assertEquals(none, NoticePreferences.parse(none.text(), usual));
        assertEquals(usual, NoticePreferences.parse("nonsense", usual));
        assertEquals(usual, NoticePreferences.parse("noInbox=;noMail=;quiet=9;digest=1", usual));
        assertEquals(
                new NoticePreferences(
                        EnumSet.of(NoticeKind.RISK),
                        EnumSet.noneOf(NoticeKind.class),
                        Optional.empty(),
                        true),
                NoticePreferences.parse(
                        "noInbox=risk,later;noMail=;quiet=never;digest=true", usual));
    }

    @Test
    @DisplayName("X-17 nonsense is refused at its field, and nothing is kept")
    void refused() {
        assertEquals(
                List.of("inbox c360.input.choice.error", "from c360.notices.time.error"),
                Refusals.of(
                        () ->
                                choices.choose(
                                        Map.of("quiet", "on", "from", "late", "to", "07:00"),
                                        Map.of("inbox", List.of("gossip")),
                                        CARLA)));
        assertEquals(
                List.of("to c360.notices.quiet.error"),
                Refusals.of(
                        () ->
                                choices.choose(
                                        Map.of("quiet", "on", "from", "07:00", "to", "07:00"),
                                        TWO,
                                        CARLA)));
        assertThrows(Forbidden.class, () -> choices.choose(NIGHT, TWO, carla()));
        assertFalse(choices.chosen(CARLA.key()));
    }
}
