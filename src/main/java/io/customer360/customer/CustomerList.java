package io.customer360.customer;

import java.util.List;
import java.util.Optional;

/** One page of a list of customers, with the places where the pages around it begin. */
public record CustomerList(
        List<CustomerRecord> rows,
        int count,
        Optional<ListPlace> previous,
        Optional<ListPlace> next) {}
