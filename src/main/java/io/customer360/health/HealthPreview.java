package io.customer360.health;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What another model would change, before anything is kept. No band is that of provisional scores.
 *
 * @param moves how many customers would go from one band to another, those that stay included
 */
public record HealthPreview(
        int customers, Map<Optional<Band>, Map<Optional<Band>, Integer>> moves) {

    /** Every band and none of them, in the order of the page. */
    public static final List<Optional<Band>> BANDS =
            Stream.concat(Stream.of(Band.values()).map(Optional::of), Stream.of(none())).toList();

    public HealthPreview {
        var copy = new HashMap<Optional<Band>, Map<Optional<Band>, Integer>>();
        moves.forEach((from, row) -> copy.put(from, Map.copyOf(row)));
        moves = Collections.unmodifiableMap(copy);
    }

    /** What the one model says now, and the other would. */
    public static HealthPreview of(Stream<Subject> portfolio, HealthModel now, HealthModel then) {
        var moves = new HashMap<Optional<Band>, Map<Optional<Band>, Integer>>();
        portfolio.forEach(
                subject -> {
                    Optional<Band> from = HealthScore.of(subject, now).band();
                    moves.computeIfAbsent(from, it -> new HashMap<>())
                            .merge(HealthScore.of(subject, then).band(), 1, Integer::sum);
                });
        int customers =
                moves.values().stream()
                        .flatMap(row -> row.values().stream())
                        .mapToInt(Integer::intValue)
                        .sum();
        return new HealthPreview(customers, moves);
    }

    /** How many customers would be in another band. */
    public int moved() {
        return customers - BANDS.stream().mapToInt(band -> moved(band, band)).sum();
    }

    /** How many would go from one band to another. */
    public int moved(Optional<Band> from, Optional<Band> to) {
        return Objects.requireNonNullElse(moves.getOrDefault(from, Map.of()).get(to), 0);
    }

    /** How many customers are in a band now. */
    public int now(Optional<Band> band) {
        return BANDS.stream().mapToInt(to -> moved(band, to)).sum();
    }

    /** How many customers would be in a band. */
    public int then(Optional<Band> band) {
        return BANDS.stream().mapToInt(from -> moved(from, band)).sum();
    }

    private static Optional<Band> none() {
        return Optional.empty();
    }
}
