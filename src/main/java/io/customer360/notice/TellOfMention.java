package io.customer360.notice;

import io.customer360.note.MentionNews;
import io.customer360.note.Note;
import io.customer360.shared.UserKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells people in their inbox that a note mentions them; the mail about it goes out by itself. */
public final class TellOfMention implements MentionNews {
    private final NoticeEvents events;

    /** Tells of it there. */
    public TellOfMention(NoticeEvents events) {
        this.events = events;
    }

    @Override
    public void mentioned(Note note, UserKey by, Set<UserKey> people) {
        List<NoticeEvent> told = people.stream().map(it -> event(note, by, it)).toList();
        events.add(told);
    }

    private static NoticeEvent event(Note note, UserKey by, UserKey whom) {
        return new NoticeEvent(
                note.customer(),
                NoticeKind.MENTION,
                Map.of(NoticeDetail.NOTE, note.id().toString()),
                Optional.of(by),
                note.stamp().updated(),
                String.join(
                        ":",
                        NoticeKind.MENTION.code(),
                        note.id().toString(),
                        Integer.toString(note.version()),
                        whom.value()),
                Optional.of(whom));
    }
}
