package io.customer360.run;

import java.time.Instant;
import java.util.List;

/** Looks at some points; one that throws is a problem at all of them. */
public interface CheckSource {

    /** The points that it looks at. */
    List<HealthPoint> points();

    /** What it finds at this moment. */
    List<HealthCheck> look(Instant now);
}
