package io.customer360.csm;

import io.customer360.notice.Notice;
import io.customer360.notice.NoticeId;
import io.customer360.notice.NoticeQuery;
import io.customer360.notice.Notices;
import io.customer360.notice.ShowInbox;
import io.customer360.shared.Actor;
import io.customer360.shared.NotFound;
import io.customer360.shared.UnitOfWork;
import java.util.List;

/** Shows the newest notices of whoever looks at their own portfolio; those of others are theirs. */
public final class ShowNotices {

    /** How many are shown. */
    static final int SHOWN = 8;

    private final Notices notices;
    private final ShowInbox inbox;
    private final UnitOfWork work;

    /** Shows what these hold. */
    public ShowNotices(Notices notices, ShowInbox inbox, UnitOfWork work) {
        this.notices = notices;
        this.inbox = inbox;
        this.work = work;
    }

    /** Takes a notice out of the inbox of whom it was written to. */
    public void dismiss(NoticeId id, Actor actor) {
        work.inOne(
                () -> {
                    Notice notice = notices.find(actor.key(), id).orElseThrow(NotFound::new);
                    notices.dismiss(actor.key(), notice.id());
                    return notice;
                });
    }

    /** The newest ones about customers that the viewer may see at this moment. */
    public List<ShowInbox.Told> of(Whose whose, Actor viewer) {
        return whose.own() ? inbox.of(viewer, NoticeQuery.ALL, SHOWN).told() : List.of();
    }
}
