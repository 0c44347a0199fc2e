package io.customer360.ticket;

import java.util.List;

/** Some of the tickets of a customer. */
public sealed interface TicketSet {

    /** All tickets. */
    TicketSet ALL = new Matching(TicketWords.NONE, List.of());

    /**
     * Those with all of these words, and with one of these statuses when any is named by its id.
     */
    record Matching(TicketWords words, List<String> statuses) implements TicketSet {}

    /** Those without a resolution. */
    record Open() implements TicketSet {}

    /** Those that an administrator's search calls escalated. */
    record Escalated(String jql) implements TicketSet {}

    /** Those that a search finds which an administrator has written for something else. */
    record Searched(String jql) implements TicketSet {}

    /** Those that a customer has rated with one of these numbers of stars. */
    record Rated(List<Integer> stars) implements TicketSet {}
}
