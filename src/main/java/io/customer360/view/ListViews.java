package io.customer360.view;

import io.customer360.shared.Revision;
import io.customer360.shared.UserKey;
import java.util.List;
import java.util.Optional;

/** The views that people have saved. */
public interface ListViews {

    /** How many shared views of others somebody is offered; the eldest. */
    int MOST_SHARED = 100;

    /** Those of this person and those that are shared, by name. */
    List<ListView> of(UserKey viewer);

    /** The view with this id. */
    Optional<ListView> find(ViewId id);

    /** Stores a new view as version 1. */
    ListView add(UserKey owner, ViewDraft draft);

    /**
     * Stores the next version; {@code Stale} when somebody saved before, {@code NotFound} when
     * gone.
     */
    ListView replace(ListView next, Revision revision);

    /** Removes a view; {@code Stale} when somebody saved before, {@code NotFound} when gone. */
    void remove(ListView view, Revision revision);
}
