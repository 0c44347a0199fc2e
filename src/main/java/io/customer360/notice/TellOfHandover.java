package io.customer360.notice;

import io.customer360.customer.Leaving;
import io.customer360.customer.Profile;
import io.customer360.customer.ProfileNews;
import io.customer360.shared.UserKey;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tells that a customer has another CSM: the new one, the followers, and whoever it was before if
 * they still see it.
 */
public final class TellOfHandover implements ProfileNews {
    private final NoticeEvents events;

    /** Tells of it there. */
    public TellOfHandover(NoticeEvents events) {
        this.events = events;
    }

    @Override
    public void edited(Collection<Leaving.Edit> edits, UserKey by, Instant at) {
        List<NoticeEvent> told =
                edits.stream()
                        .filter(it -> !it.current().csm().equals(it.next().csm()))
                        .map(it -> told(it.current(), it.next(), by, at))
                        .toList();
        if (!told.isEmpty()) {
            events.add(told);
        }
    }

    private static NoticeEvent told(Profile before, Profile next, UserKey by, Instant at) {
        Map<String, String> details = new HashMap<>();
        before.csm().ifPresent(it -> details.put(NoticeDetail.CSM_FROM, it.value()));
        next.csm().ifPresent(it -> details.put(NoticeDetail.CSM_TO, it.value()));
        return new NoticeEvent(
                next.id(),
                NoticeKind.HANDOVER,
                details,
                Optional.of(by),
                at,
                NoticeKind.HANDOVER.code() + ":" + next.id() + ":" + at.toEpochMilli());
    }
}
