package io.customer360.fact;

import io.customer360.fact.TicketRange.Order;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Goes through tickets from the newest to the oldest. In this direction a ticket that changes
 * meanwhile moves to the front and makes others come twice, but none is left out. Searches stay
 * shallow: as soon as two minutes are passed, the next one begins below them.
 */
final class TicketWalk {

    /** About how many tickets are taken at once. */
    static final int MOST = 500;

    /** So many tickets may vanish between two searches without a look back. */
    private static final int OVERLAP = 20;

    private static final Duration FIRST_SPAN = Duration.ofDays(1);
    private static final Duration PASSED = Duration.ofMinutes(2);

    private final TicketSource source;
    private final Order order;

    TicketWalk(TicketSource source, Order order) {
        this.source = source;
        this.order = order;
    }

    /** Below an instant, after so many tickets, of which the last one has this moment. */
    record Place(Instant until, int offset, Instant last) {

        /** At the newest ticket that is not newer than this. */
        static Place below(Instant until) {
            return new Place(until, 0, until);
        }

        /** The same after so many tickets. */
        Place from(int tickets) {
            return new Place(until, tickets, last);
        }

        private Place back() {
            return new Place(until, Math.max(0, offset - MOST), last);
        }
    }

    /** What was found between two instants, and where it goes on. */
    record Stretch(Sight sight, Instant from, Instant until, Optional<Place> next) {}

    /** The next tickets that are not older than a floor. */
    Stretch after(Place place, Instant floor) {
        Sight found = Sight.NONE;
        Place at = place;
        for (Duration span = FIRST_SPAN; ; span = span.multipliedBy(2)) {
            Instant from = later(at.until().minus(span), floor);
            Sight page = source.page(range(from, at.until()), at.offset(), MOST);
            while (at.offset() > 0 && gap(page, at)) {
                at = at.back();
                page = source.page(range(from, at.until()), at.offset(), MOST);
            }
            found = found.and(page);
            if (page.size() >= MOST) {
                Instant last = last(page).orElse(from);
                return stretch(found, last, place, Optional.of(beyond(at, last)));
            }
            if (from.equals(floor)) {
                return stretch(found, floor, place, Optional.empty());
            }
            at = Place.below(from);
            if (found.size() >= MOST / 2) {
                return stretch(found, from, place, Optional.of(at));
            }
        }
    }

    /** Whether so many tickets have gone that this may not be the next page any more. */
    private boolean gap(Sight page, Place at) {
        return newest(page).filter(first -> !first.isBefore(at.last())).isEmpty();
    }

    private TicketRange range(Instant from, Instant until) {
        Optional<Instant> bound = from.equals(Instant.EPOCH) ? Optional.empty() : Optional.of(from);
        return TicketRange.between(order, bound, until);
    }

    private static Place beyond(Place at, Instant last) {
        return last.isBefore(at.until().minus(PASSED))
                ? Place.below(last)
                : new Place(at.until(), at.offset() + MOST - OVERLAP, last);
    }

    private Stretch stretch(Sight found, Instant from, Place place, Optional<Place> next) {
        Sight once = new Sight(once(found.tickets()), found.broken());
        Instant until = place.offset() == 0 ? place.until() : newest(once).orElse(place.until());
        return new Stretch(once, from, until, next);
    }

    private Optional<Instant> last(Sight page) {
        return page.tickets().stream().map(order::of).min(Instant::compareTo);
    }

    private Optional<Instant> newest(Sight page) {
        return page.tickets().stream().map(order::of).max(Instant::compareTo);
    }

    private static List<SeenTicket> once(List<SeenTicket> tickets) {
        Map<Long, SeenTicket> byNumber = new LinkedHashMap<>();
        tickets.forEach(ticket -> byNumber.put(ticket.issue(), ticket));
        return new ArrayList<>(byNumber.values());
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
