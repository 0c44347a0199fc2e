package io.customer360.customer;

import io.customer360.shared.Today;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/** Filters of lists as they are meant on a day, for tests of what answers them. */
public final class Questions {

    private Questions() {}

    /** What these parameters of an address ask for on a day. */
    public static CustomerFilter on(LocalDate day, Map<String, String> parameters) {
        var filter = CustomerFilter.of(parameters);
        var noon = Clock.fixed(day.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        var today = new Today(noon, () -> ZoneOffset.UTC);
        return filter.meaning(
                List.of(), day, filter.health().by(() -> false), filter.opinion().on(today, 45));
    }
}
