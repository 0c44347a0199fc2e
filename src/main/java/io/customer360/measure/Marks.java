package io.customer360.measure;

import io.customer360.shared.CustomerId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The marks on customers that something has happened to since they were measured. */
public interface Marks {

    /** A mark; without a customer it is on all of them. */
    record Mark(int id, Optional<CustomerId> customer) {}

    /** The marks beyond this one, in order. */
    List<Mark> after(int id, int max);

    /** The marks that are on all customers. */
    List<Mark> ofEverybody();

    /** How many there are. */
    int count();

    /** Takes these marks away, inside the transaction that stores what was measured since. */
    void remove(Collection<Mark> marks);
}
