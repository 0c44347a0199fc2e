package io.customer360.notice;

import io.customer360.shared.UserKey;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What people are told, each person's own; writing is inside a transaction. */
public interface Notices {

    /** Keeps these; one that a person has of the same event is left as it is. */
    void add(Collection<NewNotice> notices);

    /** Those in the inbox of a person, the newest first. */
    List<Notice> page(UserKey person, NoticeQuery query, int most);

    /** How many in the inbox of a person are not seen yet; counts no further than this. */
    int unseen(UserKey person, int most);

    /** One in the inbox of this person. */
    Optional<Notice> find(UserKey person, NoticeId id);

    /** Marks these of a person as seen. */
    void see(UserKey person, Collection<NoticeId> ids);

    /** Marks those up to this one as seen; at most so many, how many it was. */
    int seeAll(UserKey person, NoticeId upTo, int most);

    /** Takes one out of the inbox; one that is to be mailed is not mailed any more. */
    void dismiss(UserKey person, NoticeId id);

    /** From when on the next mail of each of these people is due, of those who have any waiting. */
    Map<UserKey, Instant> mailsDue(Collection<UserKey> people);

    /** People with notices to be mailed by now, the longest due first. */
    List<UserKey> dueBy(Instant now, int most);

    /** What waits to be mailed to a person, due or not, the oldest first. */
    List<Notice> unmailed(UserKey person, int most);

    /** Keeps that these were mailed. */
    void mailed(UserKey person, Collection<NoticeId> ids, Instant at);

    /** Has what waits for a person wait until then; at most so many, how many it was. */
    int postpone(UserKey person, Instant until, int most);

    /** Keeps that these are not to be mailed after all; they stay in the inbox. */
    void neverMail(UserKey person, Collection<NoticeId> ids);

    /** Forgets what is older than this, whether mailed or not; at most so many, how many it was. */
    int forget(Instant before, int most);
}
