package io.customer360.score;

import io.customer360.measure.Roster;
import io.customer360.shared.CustomerId;
import java.util.ArrayList;
import java.util.List;

/**
 * Customers who stand for all.
 *
 * @param customers some that lie evenly among the others, or all when there are not too many
 * @param of how many there are
 */
record Sample(List<CustomerId> customers, int of) {

    private static final int AT_ONCE = 5_000;

    Sample {
        customers = List.copyOf(customers);
    }

    /** At most so many customers of the roster. */
    static Sample of(Roster roster, int most) {
        int count = roster.count();
        List<CustomerId> taken = new ArrayList<>();
        long place = 0;
        var next = roster.after(0, AT_ONCE);
        while (!next.isEmpty()) {
            for (CustomerId customer : next) {
                if (taken(place++, count, most)) {
                    taken.add(customer);
                }
            }
            next = roster.after(next.get(next.size() - 1).value(), AT_ONCE);
        }
        return new Sample(taken, (int) place);
    }

    /** Whether a new step of so many equal ones begins at this place. */
    private static boolean taken(long place, int count, int most) {
        return count <= most || place * most / count != (place - 1) * most / count || place == 0;
    }
}
