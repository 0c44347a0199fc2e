package io.customer360.run;

import io.customer360.shared.CustomerId;
import java.time.Instant;
import java.util.Optional;

/** A record that a job could not do, and why; told once, however often it happens. */
public record RunError(
        int id, Job job, String record, String reason, int times, Instant first, Instant last) {

    /** The longest name of a record. */
    public static final int MAX_RECORD = 100;

    /** The longest reason that is kept. */
    public static final int MAX_REASON = 400;

    private static final String CUSTOMER = "customer:";
    private static final String TICKET = "ticket:";

    /** What a customer is called among the records of a piece. */
    public static String customer(CustomerId customer) {
        return CUSTOMER + customer.value();
    }

    /** What a ticket is called among the records of a piece. */
    public static String ticket(long issue) {
        return TICKET + issue;
    }

    /** The customer that could not be done. */
    public Optional<CustomerId> customer() {
        return number(CUSTOMER).map(id -> new CustomerId(Integer.parseInt(id)));
    }

    /** The ticket that could not be done. */
    public Optional<Long> ticket() {
        return number(TICKET).map(Long::valueOf);
    }

    private Optional<String> number(String kind) {
        return record.matches(kind + "\\d{1,9}")
                ? Optional.of(record.substring(kind.length()))
                : Optional.empty();
    }
}
