package io.customer360.scorecard;

import io.customer360.fact.Facts;
import io.customer360.fact.TicketFact;
import io.customer360.shared.CustomerId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tickets that belong to one customer each. */
record FactsOf(Map<Long, Integer> customerOf, int customers) implements Facts {

    @Override
    public List<TicketFact> of(Collection<Long> issues) {
        return issues.stream()
                .filter(customerOf::containsKey)
                .map(it -> new TicketFact(it, new CustomerId(customerOf.get(it)), null))
                .toList();
    }

    @Override
    public void replace(Collection<TicketFact> gone, Collection<TicketFact> added, int run) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Long> created(Instant from, Instant until, long issue, int most) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Long> after(long issue, int most) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Set<Long> of(CustomerId customer) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<CustomerId> customerAfter(int customer) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int count() {
        return customerOf.size();
    }
}
