package io.customer360.run;

import io.customer360.shared.UserKey;
import java.util.Optional;

/** Has a job run on whichever node is free. */
public interface RunSoon {

    /** Asks for a run now, in the name of whoever wants it, and does not wait for it. */
    void ask(Job job, Optional<UserKey> by);
}
