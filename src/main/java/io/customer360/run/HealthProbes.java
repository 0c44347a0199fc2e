package io.customer360.run;

import io.customer360.shared.Actor;
import java.util.List;

/** What of Jira can be tried. */
public interface HealthProbes {

    /** Tries all of it once, in the name of this person. */
    List<HealthProbe> all(Actor actor);
}
