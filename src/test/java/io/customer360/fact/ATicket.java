package io.customer360.fact;

import io.customer360.fact.SeenTicket.Breach;
import io.customer360.fact.SeenTicket.Moments;
import io.customer360.fact.SeenTicket.Reporter;
import io.customer360.shared.CustomerId;
import io.customer360.shared.UserKey;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Tickets for tests. */
final class ATicket {
    private final long issue;
    private Optional<Reporter> reporter = Optional.empty();
    private List<CustomerId> named = List.of();
    private Instant created = FactWorld.NOW.minusSeconds(86_400);
    private Instant updated = FactWorld.NOW.minusSeconds(3_600);
    private Optional<Instant> resolved = Optional.empty();
    private Breach breach = Breach.NEVER;
    private boolean escalated;
    private OptionalInt stars = OptionalInt.empty();
    private long spent;

    private ATicket(long issue) {
        this.issue = issue;
    }

    static ATicket aTicket(long issue) {
        return new ATicket(issue);
    }

    ATicket by(String user) {
        reporter = Optional.of(new Reporter(new UserKey(user), user.hashCode()));
        return this;
    }

    ATicket of(int... customers) {
        named = IntStream.of(customers).mapToObj(CustomerId::new).toList();
        return this;
    }

    ATicket created(Instant at) {
        created = at;
        updated = at;
        return this;
    }

    ATicket updated(Instant at) {
        updated = at;
        return this;
    }

    ATicket resolved(Instant at) {
        resolved = Optional.of(at);
        updated = at;
        return this;
    }

    ATicket breached() {
        return breach(Breach.EVER);
    }

    ATicket breach(Breach told) {
        breach = told;
        return this;
    }

    ATicket escalated() {
        escalated = true;
        return this;
    }

    ATicket rated(int rating) {
        stars = OptionalInt.of(rating);
        return this;
    }

    ATicket spent(long seconds) {
        spent = seconds;
        return this;
    }

    SeenTicket build() {
        return new SeenTicket(
                issue,
                reporter,
                named,
                new Moments(created, updated, resolved),
                resolved.isPresent() ? Progress.DONE : Progress.TO_DO,
                3,
                breach,
                escalated,
                stars,
                spent);
    }
}
