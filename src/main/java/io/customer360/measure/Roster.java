package io.customer360.measure;

import io.customer360.shared.CustomerId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which customers there are. */
public interface Roster {

    /** How many. */
    int count();

    /** Those with a greater id, in order. */
    List<CustomerId> after(int id, int max);

    /** The names of the zones of those of these that there are; blank for none of their own. */
    Map<CustomerId, String> zones(Collection<CustomerId> customers);

    /** Somebody who may be due; the day is that of their standing. */
    record Waiting(CustomerId customer, String zone, Optional<LocalDate> day) {}

    /**
     * Those with a greater id who were not measured and judged since this day began, in order; none
     * who have left.
     */
    List<Waiting> notMeasuredOn(LocalDate day, int id, int max);

    /** Some who still stand somewhere although they are no customers any more. */
    List<CustomerId> gone(int max);
}
