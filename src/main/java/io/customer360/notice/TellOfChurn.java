package io.customer360.notice;

import io.customer360.churn.ChurnRecord;
import io.customer360.score.ChurnNews;
import io.customer360.shared.UserKey;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells that a customer has left; what is entered of long ago is no news. */
public final class TellOfChurn implements ChurnNews {
    private static final Duration NEWS = Duration.ofDays(30);

    private final NoticeEvents events;

    /** Tells of it there. */
    public TellOfChurn(NoticeEvents events) {
        this.events = events;
    }

    @Override
    public void left(Collection<ChurnRecord> records, UserKey by, Instant at) {
        LocalDate since = LocalDate.ofInstant(at.minus(NEWS), ZoneOffset.UTC);
        List<NoticeEvent> told =
                records.stream()
                        .filter(it -> !it.day().isBefore(since))
                        .map(it -> event(it, by, at))
                        .toList();
        if (!told.isEmpty()) {
            events.add(told);
        }
    }

    private static NoticeEvent event(ChurnRecord left, UserKey by, Instant at) {
        return new NoticeEvent(
                left.customer(),
                NoticeKind.CHURN,
                Map.of(
                        NoticeDetail.DAY, left.day().toString(),
                        NoticeDetail.REASON, left.reason().code()),
                Optional.of(by),
                at,
                NoticeKind.CHURN.code() + ":" + left.customer() + ":" + at.toEpochMilli());
    }
}
