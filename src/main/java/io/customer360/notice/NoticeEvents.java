package io.customer360.notice;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** What has happened and is to be passed on, kept in the transaction that made it happen. */
public interface NoticeEvents {

    /** An event as it is kept; later ones have greater ids. */
    record Waiting(int id, NoticeEvent event) {}

    /** Keeps these; one that is known by what it is once is left as it is. */
    void add(Collection<NoticeEvent> events);

    /** The oldest that wait, after this id. */
    List<Waiting> waiting(int after, int most);

    /** Keeps that these have been passed on. */
    void passed(Collection<Waiting> events, Instant at);

    /**
     * Gives up what happened before this and could not be passed on, as if it had been; at most so
     * many, how many it was.
     */
    int giveUp(Instant before, int most);

    /** Forgets what was passed on before this; at most so many, how many it was. */
    int forget(Instant before, int most);
}
