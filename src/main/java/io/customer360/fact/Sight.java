package io.customer360.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What was seen of tickets.
 *
 * @param broken the tickets that are there but cannot be read, and why
 */
public record Sight(List<SeenTicket> tickets, Map<Long, String> broken) {

    /** Nothing. */
    public static final Sight NONE = new Sight(List.of(), Map.of());

    public Sight {
        tickets = List.copyOf(tickets);
        broken = Map.copyOf(broken);
    }

    /** How many tickets there are. */
    int size() {
        return tickets.size() + broken.size();
    }

    /** This and another one. */
    Sight and(Sight other) {
        List<SeenTicket> all = new ArrayList<>(tickets);
        all.addAll(other.tickets);
        Map<Long, String> reasons = new HashMap<>(broken);
        reasons.putAll(other.broken);
        return new Sight(all, reasons);
    }
}
