package io.customer360.run;

import java.time.Instant;

/** Where this runs. */
public interface ThisNode {

    /** What the cluster calls this node; always the same where there is no cluster. */
    String name();

    /** When the app started here; a run of this node that was silent since then is dead. */
    Instant since();
}
