package io.customer360.ticket;

import io.customer360.customer.Person;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/** One ticket as somebody may see it at this moment. */
public record Ticket(
        String key,
        NamedIcon type,
        String summary,
        TicketStatus status,
        Optional<NamedIcon> priority,
        Optional<Person> reporter,
        Optional<Person> assignee,
        Dates dates,
        OptionalInt satisfaction,
        boolean organisationPrivate) {

    /** The dates of a ticket. */
    public record Dates(
            Instant created,
            Instant updated,
            Optional<LocalDate> due,
            Optional<Instant> resolved) {}
}
