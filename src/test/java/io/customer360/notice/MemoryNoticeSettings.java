package io.customer360.notice;

import io.customer360.shared.Revision;
import io.customer360.shared.Stale;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The settings of notices, in memory. */
public final class MemoryNoticeSettings implements NoticeSettingsStore {
    private final List<Revision> revisions = new ArrayList<>();
    private NoticeSettings current = NoticeSettings.DEFAULT;

    @Override
    public NoticeSettings current() {
        return current;
    }

    @Override
    public void save(NoticeSettings next, int expectedVersion, Revision revision) {
        if (current.version() != expectedVersion) {
            throw new Stale(current);
        }
        current = next;
        revisions.add(revision);
    }

    /** Everything that was saved. */
    List<Revision> revisions() {
        return List.copyOf(revisions);
    }

    /** Has mails wait so long, and never for the night to be over. */
    MemoryNoticeSettings waiting(int minutes) {
        return set(true, minutes, current.digestDay(), current.digestHour());
    }

    /** Has nobody mailed. */
    void mailNobody() {
        set(false, current.bundleMinutes(), current.digestDay(), current.digestHour());
    }

    /** Has the mail of the week go out then. */
    void digest(DayOfWeek day, int hour) {
        set(true, current.bundleMinutes(), day, hour);
    }

    private MemoryNoticeSettings set(boolean mails, int minutes, DayOfWeek day, int hour) {
        var usual = current.usual();
        current =
                new NoticeSettings(
                        mails,
                        minutes,
                        new NoticePreferences(
                                usual.noInbox(), usual.noMail(), Optional.empty(), true),
                        day,
                        hour,
                        current.version());
        return this;
    }
}
