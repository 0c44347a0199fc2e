package io.customer360.measure;

import io.customer360.shared.CustomerId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Measures one kind of records. What it answers depends on the records and the day alone, and it
 * asks a fixed number of questions, however many records the customers have.
 */
public interface MeasureSource {

    /** What it measures. */
    Set<Measure> measures();

    /**
     * What it knows of each of these customers on a day; who is missing has no data.
     *
     * @param day the day it is for them; spans of days begin at midnight UTC
     */
    Map<CustomerId, Map<Measure, Value>> of(List<CustomerId> customers, LocalDate day);

    /** Those of its measures for which anybody in the instance has ever recorded anything. */
    Set<Measure> inUse();
}
