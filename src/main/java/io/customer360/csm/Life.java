package io.customer360.csm;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The time in which somebody is a customer without a long gap. Whoever comes back within {@link
 * #BRIDGED} days never left, and counts in between with what they paid before; whoever comes back
 * later is a new customer.
 */
record Life(List<Span> spans) {

    /** The longest gap in days that is none. */
    static final int BRIDGED = 90;

    Life {
        spans = List.copyOf(spans);
    }

    /** The lives of one customer, one after the other. */
    static List<Life> of(List<Span> spans) {
        List<Life> lives = new ArrayList<>();
        List<Span> current = new ArrayList<>();
        for (Span span : spans.stream().sorted(Comparator.comparing(Span::from)).toList()) {
            if (!current.isEmpty() && new Life(current).longGapBefore(span.from())) {
                lives.add(new Life(current));
                current.clear();
            }
            current.add(span);
        }
        if (!current.isEmpty()) {
            lives.add(new Life(current));
        }
        return lives;
    }

    private boolean longGapBefore(LocalDate day) {
        return until().filter(last -> ChronoUnit.DAYS.between(last, day) - 1 > BRIDGED).isPresent();
    }

    /** The first day. */
    LocalDate from() {
        return spans.get(0).from();
    }

    /** The last day; none while no end is agreed. */
    Optional<LocalDate> until() {
        return spans.stream().anyMatch(span -> span.until().isEmpty())
                ? Optional.empty()
                : spans.stream().flatMap(span -> span.until().stream()).max(LocalDate::compareTo);
    }

    /** Whether somebody is a customer on a day. */
    boolean on(LocalDate day) {
        return !day.isBefore(from()) && until().stream().noneMatch(day::isAfter);
    }

    /** What they pay in a year as it stands on a day of this life; in a gap, what it was before. */
    BigDecimal worth(LocalDate day) {
        return spans.stream().anyMatch(span -> span.covers(day))
                ? sum(day)
                : spans.stream()
                        .flatMap(span -> span.until().stream())
                        .filter(day::isAfter)
                        .max(LocalDate::compareTo)
                        .map(this::sum)
                        .orElse(BigDecimal.ZERO);
    }

    private BigDecimal sum(LocalDate day) {
        return spans.stream()
                .filter(span -> span.covers(day))
                .map(span -> span.yearly().decimal())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
