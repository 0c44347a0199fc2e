package io.customer360.fact;

import io.customer360.shared.CustomerId;
import io.customer360.shared.UserKey;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The tickets of all service projects as the service account finds them, many at a time. */
public interface TicketSource {

    /** The service projects; none when nothing can be searched at all. */
    Set<Long> projects();

    /** Whether anything can be searched at all. */
    default boolean ready() {
        return !projects().isEmpty();
    }

    /** What is found of these tickets. */
    Sight read(Collection<Long> issues);

    /** The same of more tickets than a search should name. */
    default Sight readAll(Collection<Long> issues) {
        Sight found = Sight.NONE;
        List<Long> all = List.copyOf(issues);
        for (int from = 0; from < all.size(); from += TicketWalk.MOST) {
            int until = Math.min(from + TicketWalk.MOST, all.size());
            found = found.and(read(all.subList(from, until)));
        }
        return found;
    }

    /** So many tickets of a range from a place counted from 0, the newest first. */
    Sight page(TicketRange range, int start, int most);

    /** The numbers of so many tickets of a range from a place, without looking closer at them. */
    List<Long> numbers(TicketRange range, int start, int most);

    /** How many tickets there are. */
    long count();

    /**
     * The tickets of a customer, at most so many, the newest first; nothing when Jira cannot tell.
     *
     * @param members whose tickets without an organisation count as well
     */
    Optional<Set<Long>> of(CustomerId customer, Collection<UserKey> members, int most);
}
