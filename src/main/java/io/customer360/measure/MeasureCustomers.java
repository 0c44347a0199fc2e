package io.customer360.measure;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.customer360.shared.CustomerId;
import io.customer360.shared.Today;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Measures customers, each on the day it is for them. What comes out depends on the customer's
 * records and that day alone, not on the hour nor on who else is measured.
 */
public final class MeasureCustomers {

    private final List<MeasureSource> sources;
    private final Roster roster;
    private final Baselines baselines;
    private final Judge judge;
    private final Today today;
    private final Clock clock;

    /** Measures by these sources, and has the result judged. */
    public MeasureCustomers(
            List<MeasureSource> sources,
            Roster roster,
            Baselines baselines,
            Judge judge,
            Today today,
            Clock clock) {
        this.sources = List.copyOf(sources);
        this.roster = roster;
        this.baselines = baselines;
        this.judge = judge;
        this.today = today;
        this.clock = clock;
    }

    /** How these customers stand, of whom this is kept; those who are no more are missing. */
    Map<CustomerId, Standing> of(
            Collection<CustomerId> customers, Map<CustomerId, Standing.Kept> kept) {
        var zones = roster.zones(customers);
        List<Judge.Case> cases =
                measured(zones).stream()
                        .map(
                                it ->
                                        new Judge.Case(
                                                it,
                                                today.zone(zone(zones.get(it.customer()))),
                                                Optional.ofNullable(kept.get(it.customer()))))
                        .toList();
        var judgements = judge.of(cases);
        Map<CustomerId, Standing> standings = new HashMap<>();
        for (Judge.Case one : cases) {
            var customer = one.measured().customer();
            standings.put(customer, one.judged(judgements.get(customer)));
        }
        return standings;
    }

    /** The day it is now in a zone, which is the instance's when it has no name. */
    LocalDate today(String zone) {
        return today.in(zone(zone));
    }

    private static Optional<ZoneId> zone(String name) {
        return Optional.of(name).filter(it -> !it.isBlank()).map(ZoneId::of);
    }

    private List<Standing> measured(Map<CustomerId, String> zones) {
        Instant now = clock.instant();
        int baseline = baselines.latest().map(Baseline::version).orElse(0);
        List<Standing> standings = new ArrayList<>();
        days(zones)
                .forEach(
                        (day, same) ->
                                measured(same, day)
                                        .forEach(
                                                (customer, measures) ->
                                                        standings.add(
                                                                new Standing(
                                                                        customer, now, day,
                                                                        baseline, measures))));
        return standings;
    }

    private Map<LocalDate, List<CustomerId>> days(Map<CustomerId, String> zones) {
        return zones.entrySet().stream()
                .sorted(comparing(it -> it.getKey().value()))
                .collect(
                        groupingBy(
                                it -> today(it.getValue()),
                                TreeMap::new,
                                mapping(Map.Entry::getKey, toList())));
    }

    private Map<CustomerId, Measures> measured(List<CustomerId> customers, LocalDate day) {
        Map<CustomerId, Map<Measure, Value>> values = new HashMap<>();
        customers.forEach(customer -> values.put(customer, new EnumMap<>(Measure.class)));
        for (MeasureSource source : sources) {
            source.of(customers, day)
                    .forEach((customer, found) -> values.get(customer).putAll(found));
        }
        Map<CustomerId, Measures> measures = new HashMap<>();
        values.forEach((customer, found) -> measures.put(customer, new Measures(found)));
        return measures;
    }
}
