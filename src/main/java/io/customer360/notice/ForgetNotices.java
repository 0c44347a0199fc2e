package io.customer360.notice;

import io.customer360.shared.Chore;
import io.customer360.shared.UnitOfWork;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.IntSupplier;

/**
 * Forgets notices after 90 days, and later that there was anything to tell: as long as a renewal is
 * told of, it is known that it was. What could not be passed on for 14 days is given up.
 */
public final class ForgetNotices implements Chore {

    /** So long people find what they were told. */
    public static final Duration KEPT = Duration.ofDays(90);

    private static final Duration KNOWN = Duration.ofDays(120);
    private static final Duration TRIED = Duration.ofDays(14);
    private static final int PIECE = 1000;

    private final Notices notices;
    private final NoticeEvents events;
    private final UnitOfWork work;
    private final Clock clock;

    /** Forgets what is here. */
    public ForgetNotices(Notices notices, NoticeEvents events, UnitOfWork work, Clock clock) {
        this.notices = notices;
        this.events = events;
        this.work = work;
        this.clock = clock;
    }

    @Override
    public void run() {
        Instant now = clock.instant();
        all(() -> notices.forget(now.minus(KEPT), PIECE));
        all(() -> events.giveUp(now.minus(TRIED), PIECE));
        all(() -> events.forget(now.minus(KNOWN), PIECE));
    }

    private void all(IntSupplier some) {
        int gone = PIECE;
        while (gone == PIECE) {
            gone = work.inOne(some::getAsInt);
        }
    }
}
