package io.customer360.fact;

import io.customer360.shared.UserKey;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** The changes that wait to be taken over. They are deleted by number, so that none is lost. */
public interface TicketChanges {

    /** Has these wait. */
    void add(Collection<TicketChange> changes);

    /** Has the tickets of these people looked at again. */
    void addMoved(Collection<UserKey> users, Instant at);

    /** So many changes of tickets after a number, the oldest first. */
    List<TicketChange.Waiting> after(int number, int most);

    /** All changes of these tickets. */
    List<TicketChange.Waiting> of(Collection<Long> issues);

    /** So many people after a number whose tickets are to be looked at again. */
    List<TicketChange.Moved> moved(int number, int most);

    /** Deletes those with these numbers. */
    void delete(Collection<Integer> numbers);

    /** Deletes what nothing could be done with for a long time; how many. */
    int forgetBefore(Instant instant);

    /** How many wait. */
    int count();
}
