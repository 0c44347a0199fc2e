package io.customer360.scorecard;

import io.customer360.fact.Facts;
import io.customer360.shared.CustomerId;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How many of the tickets that a search finds belong to each customer. */
public final class ConditionCounts {

    /** How long a job may look for one search. */
    static final Duration JOB = Duration.ofSeconds(60);

    /** How long somebody may be kept waiting, which is less than a page waits for an answer. */
    static final Duration TRIAL = Duration.ofSeconds(20);

    private final ConditionSearch search;
    private final Facts facts;

    /** Counts what this search finds, by what is kept about whose tickets they are. */
    public ConditionCounts(ConditionSearch search, Facts facts) {
        this.search = search;
        this.facts = facts;
    }

    /**
     * The tickets that a search finds, by customer.
     *
     * @param counts only customers with any
     * @param trouble why it could not be told; then nobody has any
     */
    public record Counted(
            Map<CustomerId, Integer> counts, Optional<ConditionSearch.Trouble> trouble) {

        public Counted {
            counts = Map.copyOf(counts);
        }

        /** How many a customer has. */
        public int of(CustomerId customer) {
            return counts.getOrDefault(customer, 0);
        }
    }

    /** Counts what one search finds. */
    public Counted of(String jql) {
        return of(jql, JOB);
    }

    private Counted of(String jql, Duration limit) {
        ConditionSearch.Found found = search.find(jql, limit);
        return new Counted(
                found.trouble().isPresent() ? Map.of() : counted(found.tickets()), found.trouble());
    }

    /** For how many of all customers a condition holds; a trouble when nobody can say. */
    Held held(TicketCondition condition) {
        Counted counted = of(condition.jql(), TRIAL);
        int customers = facts.customers();
        if (counted.trouble().isPresent()) {
            return new Held(0, customers, counted.trouble());
        }
        Collection<Integer> counts = counted.counts().values();
        int held = (int) counts.stream().filter(condition::holds).count();
        int without = condition.holds(0) ? Math.max(0, customers - counts.size()) : 0;
        return new Held(held + without, customers, Optional.empty());
    }

    /** For how many of so many customers a condition holds. */
    public record Held(int customers, int all, Optional<ConditionSearch.Trouble> trouble) {}

    private Map<CustomerId, Integer> counted(Collection<Long> tickets) {
        Map<CustomerId, Integer> counts = new HashMap<>();
        facts.of(List.copyOf(tickets))
                .forEach(fact -> counts.merge(fact.customer(), 1, Integer::sum));
        return counts;
    }
}
