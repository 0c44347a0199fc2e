package io.customer360.shared;

import java.util.ArrayList;
import java.util.List;

/** History in memory. */
public final class MemoryChanges implements Changes {

    private final List<Change> newestFirst = new ArrayList<>();

    /** Keeps a revision of a record. */
    public void append(String entity, String entityId, CustomerId customer, Revision revision) {
        for (FieldChange change : revision.changes()) {
            newestFirst.add(
                    0,
                    new Change(
                            entity,
                            entityId,
                            customer,
                            revision.subject(),
                            change.field(),
                            change.from(),
                            change.to(),
                            revision.by(),
                            revision.at()));
        }
    }

    @Override
    public List<Change> newest(CustomerId customer, int limit) {
        return newestFirst.stream()
                .filter(change -> change.customer().equals(customer))
                .limit(limit)
                .toList();
    }
}
