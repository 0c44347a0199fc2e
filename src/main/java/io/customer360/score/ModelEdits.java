package io.customer360.score;

import io.customer360.shared.Revision;

/** Where it is kept for the history of settings who changed a model, and how. */
public interface ModelEdits {

    /** Keeps what an edit that made a version has changed, in the caller's transaction. */
    void add(Models.Kind kind, int version, Revision revision);
}
