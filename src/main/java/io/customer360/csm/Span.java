package io.customer360.csm;

import io.customer360.shared.CustomerId;
import io.customer360.shared.Money;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A time in which a customer pays the same for one thing.
 *
 * @param yearly what it comes to in a year
 * @param from the first day
 * @param until the last day; none while no end is agreed
 */
public record Span(CustomerId customer, Money yearly, LocalDate from, Optional<LocalDate> until) {

    /** Whether it lasts on a day. */
    boolean covers(LocalDate day) {
        return !day.isBefore(from) && until.stream().noneMatch(day::isAfter);
    }

    /** The same with nothing to pay in a break, from the first day of that to the last. */
    public Stream<Span> paused(LocalDate first, LocalDate last) {
        Span free = at(Money.zero(yearly.currency()));
        return Stream.of(
                        endedBy(first.minusDays(1)),
                        free.since(first).endedBy(last),
                        since(last.plusDays(1)))
                .filter(span -> !span.nothing());
    }

    /** What is left of it when everything is over after a day. */
    public Stream<Span> over(LocalDate last) {
        return Stream.of(endedBy(last)).filter(span -> !span.nothing());
    }

    private Span since(LocalDate day) {
        return new Span(customer, yearly, day.isAfter(from) ? day : from, until);
    }

    private Span endedBy(LocalDate day) {
        return new Span(
                customer, yearly, from, Optional.of(until.filter(day::isAfter).orElse(day)));
    }

    private boolean nothing() {
        return until.filter(from::isAfter).isPresent();
    }

    /** The same at another price. */
    Span at(Money price) {
        return new Span(customer, price, from, until);
    }
}
