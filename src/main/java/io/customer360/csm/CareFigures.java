package io.customer360.csm;

import io.customer360.revenue.RevenueDirectory.Among;
import java.time.Instant;
import java.util.List;

/** What is known of the care for customers, whatever their number. */
public interface CareFigures {

    /** Of these customers but for those who have left; work is counted on tickets changed since. */
    List<Care> of(Among customers, Instant since);
}
