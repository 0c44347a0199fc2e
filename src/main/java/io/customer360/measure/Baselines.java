package io.customer360.measure;

import java.util.Optional;

/** The baselines that there have been; the latest one is in force. */
public interface Baselines {

    /** The one in force. */
    Optional<Baseline> latest();

    /** The one of a version. */
    Optional<Baseline> find(int version);

    /** Keeps a new one; a version is given once. */
    void add(Baseline baseline);
}
