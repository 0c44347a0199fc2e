package io.customer360.ticket;

import io.customer360.customer.Person;
import java.time.Instant;
import java.util.Optional;

/** A comment on a ticket, as plain text; the author may be gone. */
public record Remark(
        long id,
        String ticket,
        String summary,
        Optional<Person> author,
        String text,
        Instant at,
        boolean edited) {

    /** Whether every word occurs in what was said, by whom, or on which ticket. */
    boolean has(TicketWords words) {
        String all = String.join("\n", text, ticket, summary, author.map(Person::name).orElse(""));
        return words.within(all);
    }
}
