package io.customer360.notice;

import io.customer360.customer.Leaving;
import io.customer360.customer.ProfileNews;
import io.customer360.shared.UserKey;
import io.customer360.status.StatusId;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tells that a customer has another status; a first one is no news, and that it has left is told as
 * such and not twice.
 */
public final class TellOfStatus implements ProfileNews {
    private final NoticeEvents events;

    /** Tells of it there. */
    public TellOfStatus(NoticeEvents events) {
        this.events = events;
    }

    @Override
    public void edited(Collection<Leaving.Edit> edits, UserKey by, Instant at) {
        List<NoticeEvent> told =
                edits.stream()
                        .filter(it -> it.current().status().isPresent())
                        .filter(it -> !it.current().status().equals(it.next().status()))
                        .filter(it -> it.entered().isEmpty())
                        .map(it -> event(it, by, at))
                        .toList();
        if (!told.isEmpty()) {
            events.add(told);
        }
    }

    private static NoticeEvent event(Leaving.Edit edit, UserKey by, Instant at) {
        Map<String, String> details = new HashMap<>();
        edit.current()
                .status()
                .map(StatusId::toString)
                .ifPresent(id -> details.put(NoticeDetail.FROM, id));
        edit.next()
                .status()
                .map(StatusId::toString)
                .ifPresent(id -> details.put(NoticeDetail.TO, id));
        return new NoticeEvent(
                edit.next().id(),
                NoticeKind.STATUS,
                details,
                Optional.of(by),
                at,
                NoticeKind.STATUS.code() + ":" + edit.next().id() + ":" + at.toEpochMilli());
    }
}
