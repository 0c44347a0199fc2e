package io.customer360.notice;

import io.customer360.shared.UserKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Has mails wait for more to tell, and until the quiet hours of their reader are over. */
public final class PlanMails implements MailPlan {

    private final NoticeSettingsStore settings;
    private final NoticeChoices choices;
    private final ReaderZones zones;

    /** Plans by these settings and choices. */
    public PlanMails(NoticeSettingsStore settings, NoticeChoices choices, ReaderZones zones) {
        this.settings = settings;
        this.choices = choices;
        this.zones = zones;
    }

    @Override
    public Optional<Instant> due(UserKey person, Instant firstUnmailed) {
        NoticeSettings now = settings.current();
        return now.mails()
                ? Optional.of(
                        loud(person, firstUnmailed.plus(Duration.ofMinutes(now.bundleMinutes()))))
                : Optional.empty();
    }

    /** The first moment from this one on in which a person may be mailed. */
    Instant loud(UserKey person, Instant at) {
        return loud(person, choices.of(person), at);
    }

    /** The same for whom it is known what they have chosen. */
    Instant loud(UserKey person, NoticePreferences chosen, Instant at) {
        return chosen.quiet().map(quiet -> quiet.next(at, zones.of(person))).orElse(at);
    }
}
