package io.customer360.notice;

import io.customer360.shared.CustomerId;
import io.customer360.shared.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Tells how customers stand differently than before; what is as it was is not told. */
final class MakeDigest {

    /** By how many points a score must differ to be told while its band is the same. */
    static final int POINTS = 5;

    /** How many days ahead a renewal is near. */
    static final int NEAR = 30;

    private MakeDigest() {}

    /** What is different, by customer; customers without a difference are missing. */
    static Map<CustomerId, List<DigestChange>> of(
            Optional<DigestState> before, DigestState now, boolean revenue) {
        Map<CustomerId, List<DigestChange>> told = new LinkedHashMap<>();
        now.lines().keySet().stream()
                .sorted((a, b) -> a.value() - b.value())
                .forEach(
                        customer -> {
                            List<DigestChange> changes = changes(customer, before, now, revenue);
                            if (!changes.isEmpty()) {
                                told.put(customer, changes);
                            }
                        });
        return told;
    }

    /** Whom the person neither looks after nor follows any more. */
    static Set<CustomerId> gone(Optional<DigestState> before, DigestState now) {
        return before.map(DigestState::lines).orElse(Map.of()).keySet().stream()
                .filter(customer -> !now.lines().containsKey(customer))
                .collect(Collectors.toSet());
    }

    private static List<DigestChange> changes(
            CustomerId customer, Optional<DigestState> before, DigestState now, boolean revenue) {
        DigestState.Line is = now.lines().get(customer);
        DigestState.Line was = before.map(it -> it.lines().get(customer)).orElse(null);
        List<DigestChange> changes = new ArrayList<>();
        if (was == null) {
            changes.add(new DigestChange(DigestChange.Kind.NEW, "", ""));
        } else if (is.left() && !was.left()) {
            changes.add(new DigestChange(DigestChange.Kind.LEFT, "", ""));
        } else if (!is.left()) {
            stands(was, is, changes);
        }
        if (was != null && revenue && !was.arr().equals(is.arr())) {
            changes.add(
                    new DigestChange(DigestChange.Kind.ARR, amounts(was.arr()), amounts(is.arr())));
        }
        is.renewal()
                .filter(day -> near(day, now.day()))
                .filter(day -> was == null || !told(day, was, before.get().day()))
                .ifPresent(
                        day ->
                                changes.add(
                                        new DigestChange(
                                                DigestChange.Kind.RENEWAL, "", day.toString())));
        return changes;
    }

    private static void stands(
            DigestState.Line was, DigestState.Line is, List<DigestChange> changes) {
        boolean band = !was.band().equals(is.band());
        if (band) {
            changes.add(change(DigestChange.Kind.BAND, was.band(), is.band()));
        }
        if (differs(was.score(), is.score(), band ? 1 : POINTS)) {
            changes.add(change(DigestChange.Kind.SCORE, was.score(), is.score()));
        }
        if (!was.risk().equals(is.risk())) {
            changes.add(change(DigestChange.Kind.RISK, was.risk(), is.risk()));
        }
        count(DigestChange.Kind.SIGNALS, is.signals(), was.signals(), changes);
        count(DigestChange.Kind.OVER, was.signals(), is.signals(), changes);
    }

    private static boolean differs(OptionalInt was, OptionalInt is, int least) {
        return was.isPresent()
                && is.isPresent()
                && Math.abs(was.getAsInt() - is.getAsInt()) >= least;
    }

    private static void count(
            DigestChange.Kind kind,
            Set<String> these,
            Set<String> others,
            List<DigestChange> changes) {
        Set<String> only = new TreeSet<>(these);
        only.removeAll(others);
        if (!only.isEmpty()) {
            changes.add(new DigestChange(kind, "", Integer.toString(only.size())));
        }
    }

    private static DigestChange change(DigestChange.Kind kind, OptionalInt was, OptionalInt is) {
        return new DigestChange(kind, DigestState.number(was), DigestState.number(is));
    }

    private static boolean near(LocalDate renewal, LocalDate day) {
        return !renewal.isBefore(day) && !renewal.isAfter(day.plusDays(NEAR));
    }

    private static boolean told(LocalDate renewal, DigestState.Line was, LocalDate day) {
        return was.renewal().filter(renewal::equals).isPresent() && near(renewal, day);
    }

    /** The amounts as {@link Money#parse} reads each, one below the other. */
    private static String amounts(SortedMap<String, Long> arr) {
        return arr.entrySet().stream()
                .map(it -> new Money(it.getValue(), Currency.getInstance(it.getKey())))
                .map(Money::withCurrency)
                .collect(Collectors.joining("\n"));
    }
}
