package io.customer360.shared;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** The history of what people changed. Stores append to it when they save a {@link Revision}. */
public interface Changes {

    /**
     * The latest changes of a customer, newest first.
     *
     * @param before only changes older than the one with this id
     * @param hidden fields whose changes are not counted at all
     */
    List<Change> newest(CustomerId customer, OptionalInt before, Set<String> hidden, int limit);

    /** One change of a customer. */
    Optional<Change> find(CustomerId customer, int id);

    /** The latest changes of one field of a customer's records of one kind, newest first. */
    List<Change> ofField(CustomerId customer, String entity, String field, int limit);
}
