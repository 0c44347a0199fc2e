package io.customer360.ticket;

import io.customer360.customer.Person;
import io.customer360.shared.UserKey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/** Makes tickets for tests, complete but for what the test wants else. */
public final class ATicket {
    public static final TicketStatus OPEN = new TicketStatus("1", "Open", StatusKind.NEW);
    public static final TicketStatus WAITING =
            new TicketStatus("3", "Waiting", StatusKind.IN_PROGRESS);
    public static final TicketStatus DONE = new TicketStatus("5", "Done", StatusKind.DONE);

    private final String key;
    private TicketStatus status = OPEN;
    private OptionalInt stars = OptionalInt.empty();
    private boolean escalated;

    private ATicket(String key) {
        this.key = key;
    }

    public static ATicket aTicket(String key) {
        return new ATicket(key);
    }

    public ATicket in(TicketStatus wanted) {
        status = wanted;
        return this;
    }

    public ATicket rated(int wanted) {
        stars = OptionalInt.of(wanted);
        return this;
    }

    public ATicket escalated() {
        escalated = true;
        return this;
    }

    public Ticket build() {
        var created = Instant.parse("2026-02-01T10:00:00Z");
        var paula = new Person(new UserKey("paula"), "Paula Portal", true, "/avatar/paula");
        return new Ticket(
                key,
                new NamedIcon(escalated ? "Escalation" : "Request", "/request.svg"),
                "The printer is on fire",
                status,
                Optional.of(new NamedIcon("High", "https://icons.example/high.svg")),
                Optional.of(paula),
                Optional.empty(),
                new Ticket.Dates(
                        created, created, Optional.of(LocalDate.of(2026, 3, 1)), Optional.empty()),
                stars,
                true);
    }
}
