package io.customer360.customer;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One page of a list of customers, with the places where the pages around it begin.
 *
 * @param count how many there are; nothing when too many would have to be checked for this viewer
 */
public record CustomerList(
        List<CustomerRecord> rows,
        OptionalInt count,
        Optional<ListPlace> previous,
        Optional<ListPlace> next) {}
