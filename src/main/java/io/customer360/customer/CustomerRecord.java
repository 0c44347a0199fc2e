package io.customer360.customer;

import io.customer360.status.Status;
import java.util.Optional;

/** A customer with everything their profile refers to; a deleted CSM or status is left out. */
public record CustomerRecord(
        Organisation organisation,
        Profile profile,
        Optional<Person> csm,
        Optional<Status> status) {}
