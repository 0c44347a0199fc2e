package io.customer360.rest;

import java.util.Optional;

/** Views of a feature that show the newer record which a stale edit of its kind met. */
public interface NewerRecords {

    /** The record in the form of the API, as the reader may see it; nothing for other kinds. */
    Optional<Object> newer(Object current);
}
