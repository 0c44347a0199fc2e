package io.customer360.fact;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The tickets whose comments still have to be read. */
public interface CommentsDue {

    /** Has the comments of these tickets read, which changed last at these instants. */
    void add(Map<Long, Instant> issues);

    /** So many of them that may be read now, those that changed last first. */
    List<Long> newest(int most, Instant now);

    /** Leaves some alone for a while, because their comments cannot be read. */
    void later(Collection<Long> issues, Instant notBefore);

    /** Those whose comments are read. */
    void done(Collection<Long> issues);

    /** How many are left. */
    int count();
}
