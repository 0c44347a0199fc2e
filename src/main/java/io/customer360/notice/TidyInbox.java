package io.customer360.notice;

import io.customer360.customer.Organisations;
import io.customer360.customer.VisibleCustomers;
import io.customer360.shared.Actor;
import io.customer360.shared.NotFound;
import io.customer360.shared.Permission;
import io.customer360.shared.UnitOfWork;
import java.util.List;

/** Has people mark as read, and put away, what they were told. */
public final class TidyInbox {
    private static final int PIECE = 500;

    private final Notices notices;
    private final Organisations organisations;
    private final VisibleCustomers visibility;
    private final UnitOfWork work;

    /** Tidies these notices. */
    public TidyInbox(
            Notices notices,
            Organisations organisations,
            VisibleCustomers visibility,
            UnitOfWork work) {
        this.notices = notices;
        this.organisations = organisations;
        this.visibility = visibility;
        this.work = work;
    }

    /** Marks one as read. */
    public void see(NoticeId id, Actor reader) {
        require(id, reader);
        done(() -> notices.see(reader.key(), List.of(id)));
    }

    /** Marks everything up to this one as read; what came later was not looked at yet. */
    public void seeAll(NoticeId upTo, Actor reader) {
        reader.require(Permission.VIEW);
        int seen = PIECE;
        while (seen == PIECE) {
            seen = work.inOne(() -> notices.seeAll(reader.key(), upTo, PIECE));
        }
    }

    /** Puts one away. */
    public void dismiss(NoticeId id, Actor reader) {
        require(id, reader);
        done(() -> notices.dismiss(reader.key(), id));
    }

    private void require(NoticeId id, Actor reader) {
        reader.require(Permission.VIEW);
        Notice found = notices.find(reader.key(), id).orElseThrow(NotFound::new);
        var seen = VisibleOnes.of(List.of(found.customer()), reader, organisations, visibility);
        if (seen.isEmpty()) {
            throw new NotFound();
        }
    }

    private void done(Runnable step) {
        work.inOne(
                () -> {
                    step.run();
                    return step;
                });
    }
}
