package io.customer360.notice;

import io.customer360.customer.Organisation;
import io.customer360.customer.Organisations;
import io.customer360.customer.VisibleCustomers;
import io.customer360.shared.Actor;
import io.customer360.shared.CustomerId;
import io.customer360.shared.Permission;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Shows people what they were told, as far as they may see at this moment whom it is about. */
public final class ShowInbox {

    /** How many notices a page has. */
    public static final int PAGE = 20;

    /** How far unread notices are counted. */
    public static final int MOST_COUNTED = 99;

    private static final int LOOKS = 10;
    private static final int AT_ONCE = 100;

    private final Notices notices;
    private final Organisations organisations;
    private final VisibleCustomers visibility;

    /** Shows these notices. */
    public ShowInbox(Notices notices, Organisations organisations, VisibleCustomers visibility) {
        this.notices = notices;
        this.organisations = organisations;
        this.visibility = visibility;
    }

    /** A notice and whom it is about. */
    public record Told(Notice notice, Organisation customer) {}

    /**
     * A page of an inbox.
     *
     * @param next where the next page goes on, if there is one
     * @param newest the first that was looked at, whether it may be seen or not
     */
    public record Page(List<Told> told, Optional<NoticeId> next, Optional<NoticeId> newest) {}

    /** The newest that match, at most so many. */
    public Page of(Actor reader, NoticeQuery query, int most) {
        reader.require(Permission.VIEW);
        List<Told> found = new ArrayList<>();
        NoticeQuery from = query;
        Optional<NoticeId> newest = Optional.empty();
        boolean end = false;
        for (int look = 0; look < LOOKS && !end && found.size() <= most; look++) {
            List<Notice> piece = notices.page(reader.key(), from, AT_ONCE);
            found.addAll(seen(reader, piece));
            newest = newest.or(() -> piece.stream().map(Notice::id).findFirst());
            end = piece.size() < AT_ONCE;
            if (!end) {
                NoticeId last = piece.get(piece.size() - 1).id();
                from = new NoticeQuery(query.kind(), query.unseen(), Optional.of(last));
            }
        }
        List<Told> shown = found.subList(0, Math.min(found.size(), most));
        Optional<NoticeId> beyond = end ? Optional.empty() : from.before();
        return new Page(
                List.copyOf(shown),
                found.size() > most
                        ? Optional.of(shown.get(shown.size() - 1).notice().id())
                        : beyond,
                newest);
    }

    /** How many are unread; one more than {@link #MOST_COUNTED} when they are more. */
    public int unread(Actor reader) {
        reader.require(Permission.VIEW);
        int kept = notices.unseen(reader.key(), MOST_COUNTED + 1);
        if (kept == 0 || kept > MOST_COUNTED && reader.may(Permission.VIEW_ALL)) {
            return kept;
        }
        var unread = new NoticeQuery(Optional.empty(), true, Optional.empty());
        return of(reader, unread, MOST_COUNTED + 1).told().size();
    }

    private List<Told> seen(Actor reader, List<Notice> piece) {
        Map<CustomerId, Organisation> seen =
                VisibleOnes.of(
                        piece.stream().map(Notice::customer).toList(),
                        reader,
                        organisations,
                        visibility);
        return piece.stream()
                .filter(it -> seen.containsKey(it.customer()))
                .map(it -> new Told(it, seen.get(it.customer())))
                .toList();
    }
}
