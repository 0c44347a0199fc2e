package io.customer360.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** History in memory. */
public final class MemoryChanges implements Changes {

    private final List<Change> newestFirst = new ArrayList<>();
    private int revisions;

    /** Keeps a revision of a record. */
    public void append(String entity, String entityId, CustomerId customer, Revision revision) {
        revisions++;
        for (FieldChange change : revision.changes()) {
            newestFirst.add(
                    0,
                    new Change(
                            newestFirst.size() + 1,
                            revisions,
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

    /** The latest changes of a customer, whatever they are about. */
    public List<Change> newest(CustomerId customer, int limit) {
        return newest(customer, OptionalInt.empty(), Set.of(), limit);
    }

    @Override
    public Optional<Change> find(CustomerId customer, int id) {
        return newestFirst.stream()
                .filter(change -> change.customer().equals(customer) && change.id() == id)
                .findFirst();
    }

    @Override
    public List<Change> ofField(CustomerId customer, String entity, String field, int limit) {
        return newestFirst.stream()
                .filter(change -> change.customer().equals(customer))
                .filter(change -> change.entity().equals(entity))
                .filter(change -> change.field().equals(field))
                .limit(limit)
                .toList();
    }

    @Override
    public List<Change> newest(
            CustomerId customer, OptionalInt before, Set<String> hidden, int limit) {
        return newestFirst.stream()
                .filter(change -> change.customer().equals(customer))
                .filter(change -> change.id() < before.orElse(Integer.MAX_VALUE))
                .filter(change -> !hidden.contains(change.field()))
                .limit(limit)
                .toList();
    }
}
