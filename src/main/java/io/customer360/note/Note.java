package io.customer360.note;

import io.customer360.shared.CustomerId;
import io.customer360.shared.ExternalId;
import io.customer360.shared.Revision;
import io.customer360.shared.Stamp;
import java.util.Optional;

/** Something worth knowing about a customer; a pinned one comes first, and beside tickets. */
public record Note(
        NoteId id,
        CustomerId customer,
        NoteText text,
        boolean pinned,
        Optional<ExternalId> externalId,
        Stamp stamp,
        int version) {

    /** The name of notes in history. */
    public static final String ENTITY = "note";

    /** How many notes a customer can have. */
    public static final int MAX_PER_CUSTOMER = 500;

    /** The next version of this note. */
    Note changed(NoteDraft draft, Revision revision) {
        return new Note(
                id,
                customer,
                draft.text(),
                draft.pinned(),
                externalId,
                stamp.touched(revision),
                version + 1);
    }
}
