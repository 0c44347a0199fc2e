package io.customer360.status;

import io.customer360.shared.Revision;
import java.util.List;

/** Where the statuses are kept. What changes them takes the next version of the list first. */
public interface StatusStore extends Statuses {

    /** The statuses as they are now. */
    StatusList current();

    /** Takes the next version of the list; {@code Stale} when somebody took it before. */
    void take(int expectedVersion, Revision revision);

    /** Adds a status behind the others. */
    void add(StatusDraft draft, int position);

    /** Gives a status another name, colour and description. */
    void change(StatusId id, StatusDraft draft);

    /** Puts all statuses into this order. */
    void arrange(List<StatusId> order);

    /** Takes a status away that no customer has any more. */
    void remove(StatusId id);
}
