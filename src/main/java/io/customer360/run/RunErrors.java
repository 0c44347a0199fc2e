package io.customer360.run;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The records that jobs could not do. */
public interface RunErrors {

    /** Notes a failure, once for each reason; whether it is a new one. */
    boolean report(Job job, String record, String reason, Instant at);

    /** The records of a job that could not be done when they were last tried. */
    Set<String> records(Job job);

    /** Forgets the failures of records that are done again. */
    void resolved(Job job, Collection<String> records);

    /** The failure of this number. */
    Optional<RunError> find(int id);

    /** The failures that happened last. */
    List<RunError> newest(int max);

    /** How many there are. */
    int count();

    /** Forgets one failure; it is told again when it happens again. */
    void clear(int id);

    /** Forgets all failures; how many. */
    int clearAll();

    /** Forgets the failures that last happened before an instant; how many. */
    int forgetBefore(Instant instant);
}
