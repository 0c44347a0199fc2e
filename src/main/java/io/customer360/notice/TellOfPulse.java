package io.customer360.notice;

import io.customer360.pulse.Pulse;
import io.customer360.pulse.PulseNews;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells what somebody thinks of a customer this month; what is said of the past is no news. */
public final class TellOfPulse implements PulseNews {
    private final NoticeEvents events;

    /** Tells of it there. */
    public TellOfPulse(NoticeEvents events) {
        this.events = events;
    }

    @Override
    public void said(Pulse pulse) {
        events.add(
                List.of(
                        new NoticeEvent(
                                pulse.customer(),
                                NoticeKind.PULSE,
                                Map.of(
                                        NoticeDetail.LEVEL, pulse.terms().level().toString(),
                                        NoticeDetail.MONTH, pulse.month().toString()),
                                Optional.of(pulse.author()),
                                pulse.stamp().created(),
                                NoticeKind.PULSE.code() + ":" + pulse.id())));
    }
}
