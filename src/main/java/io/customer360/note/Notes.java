package io.customer360.note;

import io.customer360.shared.CustomerId;
import io.customer360.shared.ExternalId;
import io.customer360.shared.Revision;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The notes about customers. Writes store the record and its revision together. */
public interface Notes {

    /** So many notes of a customer: pinned ones first, then the newest. */
    List<Note> of(CustomerId customer, int max);

    /** How many notes a customer has. */
    int count(CustomerId customer);

    /** The pinned note that was touched last, of each of these customers that has one. */
    Map<CustomerId, Note> pinned(Collection<CustomerId> customers);

    /** The note with this id. */
    Optional<Note> find(NoteId id);

    /** The note with this id in the system it comes from. */
    Optional<Note> find(ExternalId id);

    /** Stores a new note as version 1. */
    Note add(CustomerId customer, NoteDraft draft, Revision revision);

    /**
     * Stores the next version; {@code Stale} when somebody saved before, {@code NotFound} when
     * gone.
     */
    Note replace(Note next, int expectedVersion, Revision revision);

    /** Removes a note; {@code Stale} when somebody saved before, {@code NotFound} when gone. */
    void remove(Note note, int expectedVersion, Revision revision);
}
