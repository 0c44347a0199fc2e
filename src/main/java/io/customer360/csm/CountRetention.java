package io.customer360.csm;

import static java.util.stream.Collectors.groupingBy;

import io.customer360.csm.Retention.Cohort;
import io.customer360.csm.Retention.Month;
import io.customer360.csm.Retention.Rest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Counts retention from what customers pay when, all of it in one currency. */
final class CountRetention {
    private static final int MONTHS = 12;
    private static final int QUARTER = 3;
    private static final int COHORTS = 9;

    /** After how many months a cohort is looked at. */
    private static final List<Integer> AGES = List.of(3, 6, 9, 12, 15, 18, 21, 24);

    private final List<Life> lives;
    private final LocalDate today;

    private CountRetention(List<Life> lives, LocalDate today) {
        this.lives = lives;
        this.today = today;
    }

    /** Counts as it is today. */
    static Retention of(List<Span> spans, LocalDate today) {
        List<Life> lives =
                spans.stream().collect(groupingBy(Span::customer)).values().stream()
                        .flatMap(own -> Life.of(own).stream())
                        .toList();
        return new CountRetention(lives, today).all();
    }

    private Retention all() {
        YearMonth now = YearMonth.from(today);
        return new Retention(
                IntStream.range(0, MONTHS)
                        .mapToObj(i -> month(now.minusMonths(MONTHS - 1L - i)))
                        .toList(),
                between(today.minusYears(1), today),
                AGES,
                IntStream.range(0, COHORTS)
                        .mapToObj(
                                i ->
                                        cohort(
                                                quarter(now)
                                                        .minusMonths(
                                                                (COHORTS - i) * (long) QUARTER)))
                        .toList());
    }

    private Month month(YearMonth month) {
        LocalDate end = month.atEndOfMonth();
        boolean running = end.isAfter(today);
        return new Month(
                month, running, between(month.atDay(1).minusDays(1), running ? today : end));
    }

    private Kept between(LocalDate start, LocalDate end) {
        List<Life> there = lives.stream().filter(life -> life.on(start)).toList();
        List<Life> lost = there.stream().filter(life -> !life.on(end)).toList();
        List<BigDecimal> changes =
                there.stream()
                        .filter(life -> life.on(end))
                        .map(life -> life.worth(end).subtract(life.worth(start)))
                        .toList();
        return new Kept(
                there.size(),
                lost.size(),
                worth(there, start),
                sum(changes.stream().filter(change -> change.signum() > 0)),
                sum(changes.stream().filter(change -> change.signum() < 0)).negate(),
                worth(lost, start));
    }

    private Cohort cohort(YearMonth first) {
        YearMonth last = first.plusMonths(QUARTER - 1L);
        List<Life> came =
                lives.stream()
                        .filter(life -> !life.from().isBefore(first.atDay(1)))
                        .filter(life -> !life.from().isAfter(last.atEndOfMonth()))
                        .toList();
        BigDecimal start = sum(came.stream().map(life -> life.worth(life.from())));
        List<Optional<Rest>> kept = new ArrayList<>();
        for (int age : AGES) {
            boolean over = !last.atEndOfMonth().plusMonths(age).isAfter(today);
            kept.add(
                    over && !came.isEmpty()
                            ? Optional.of(rest(came, start, age))
                            : Optional.empty());
        }
        return new Cohort(first.atDay(1), came.size(), start, kept);
    }

    private static Rest rest(List<Life> came, BigDecimal start, int age) {
        List<Life> left =
                came.stream().filter(life -> life.on(life.from().plusMonths(age))).toList();
        BigDecimal worth = sum(left.stream().map(it -> it.worth(it.from().plusMonths(age))));
        return new Rest(
                Kept.share(BigDecimal.valueOf(left.size()), BigDecimal.valueOf(came.size()))
                        .orElseThrow(),
                Kept.share(worth, start));
    }

    private static BigDecimal worth(List<Life> some, LocalDate day) {
        return sum(some.stream().map(life -> life.worth(day)));
    }

    private static BigDecimal sum(Stream<BigDecimal> amounts) {
        return amounts.reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static YearMonth quarter(YearMonth month) {
        return month.minusMonths((month.getMonthValue() - 1L) % QUARTER);
    }
}
