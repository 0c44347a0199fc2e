package io.customer360.notice;

import io.customer360.churn.SignalMarks;
import io.customer360.measure.Judgement;
import io.customer360.measure.Standing;
import io.customer360.measure.Standings;
import io.customer360.revenue.Figure;
import io.customer360.revenue.Figures;
import io.customer360.shared.CustomerId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Reads how customers stand, for the mail of the week. */
public final class ReadStates {
    private static final int PIECE = 500;

    private final Standings standings;
    private final Figures figures;

    /** Reads what is kept of measures and figures. */
    public ReadStates(Standings standings, Figures figures) {
        this.standings = standings;
        this.figures = figures;
    }

    /** How these stand on a day. */
    DigestState of(List<CustomerId> customers, LocalDate day) {
        Map<CustomerId, DigestState.Line> lines = new HashMap<>();
        for (int from = 0; from < customers.size(); from += PIECE) {
            var piece = customers.subList(from, Math.min(from + PIECE, customers.size()));
            var stand = standings.of(piece);
            figures.of(piece)
                    .forEach(
                            (customer, held) ->
                                    lines.put(
                                            customer,
                                            line(
                                                    Optional.ofNullable(stand.get(customer))
                                                            .map(Standing.Kept::standing)
                                                            .flatMap(Standing::judgement),
                                                    held)));
        }
        return new DigestState(day, lines);
    }

    private static DigestState.Line line(Optional<Judgement> judged, List<Figure> held) {
        return new DigestState.Line(
                judged.map(Judgement::frozen).orElse(false),
                judged.filter(it -> !it.provisional() && it.score().isPresent())
                        .map(it -> (int) Math.round(it.score().getAsDouble()))
                        .map(OptionalInt::of)
                        .orElse(OptionalInt.empty()),
                judged.map(Judgement::band).orElse(OptionalInt.empty()),
                judged.map(Judgement::risk).orElse(OptionalInt.empty()),
                judged.map(ReadStates::signals).orElse(new TreeSet<>()),
                arr(held),
                held.stream()
                        .flatMap(figure -> figure.renewal().stream())
                        .min(Comparator.naturalOrder()));
    }

    /** What cannot be read keeps nobody from their mail. */
    private static SortedSet<String> signals(Judgement judged) {
        try {
            return SignalMarks.parse(judged.signals()).marks().entrySet().stream()
                    .map(it -> it.getKey().code() + "@" + it.getValue().since())
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (RuntimeException unreadable) {
            return new TreeSet<>();
        }
    }

    private static SortedMap<String, Long> arr(List<Figure> held) {
        SortedMap<String, Long> arr = new TreeMap<>();
        held.forEach(
                it -> arr.merge(it.currency().getCurrencyCode(), it.arr().minor(), Math::addExact));
        return arr;
    }
}
