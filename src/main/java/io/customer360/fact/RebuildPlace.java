package io.customer360.fact;

import io.customer360.fact.TicketWalk.Place;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * How far a rebuild is.
 *
 * @param version of the facts and of the settings with which it began
 * @param place where the tickets go on; nowhere behind the last one
 * @param gap the facts that are looked up before that
 */
record RebuildPlace(long version, Optional<Place> place, Optional<Gap> gap) {

    /** The text of a place where nothing is left. */
    static final String END = "end";

    private static final long NOWHERE = -1;
    private static final int WITHOUT_GAP = 4;

    /** Facts of a time, after this ticket. */
    record Gap(Instant from, Instant until, long issue) {

        Gap past(long next) {
            return new Gap(from, until, next);
        }
    }

    static RebuildPlace begin(long version, Place place) {
        return new RebuildPlace(version, Optional.of(place), Optional.empty());
    }

    /** Reads a place from a text. */
    static RebuildPlace of(String text) {
        long[] parts = Stream.of(text.split(" ")).mapToLong(Long::parseLong).toArray();
        Optional<Place> place =
                parts[2] == NOWHERE
                        ? Optional.empty()
                        : Optional.of(new Place(at(parts[1]), (int) parts[2], at(parts[3])));
        Optional<Gap> gap =
                parts.length == WITHOUT_GAP
                        ? Optional.empty()
                        : Optional.of(new Gap(at(parts[4]), at(parts[5]), parts[6]));
        return new RebuildPlace(parts[0], place, gap);
    }

    /** The place as a text. */
    String text() {
        String next =
                place.map(it -> numbers(millis(it.until()), it.offset(), millis(it.last())))
                        .orElseGet(() -> numbers(0, NOWHERE, 0));
        String looking =
                gap.map(it -> ' ' + numbers(millis(it.from()), millis(it.until()), it.issue()))
                        .orElse("");
        return version + " " + next + looking;
    }

    /** Whether nothing is left. */
    boolean end() {
        return place.isEmpty() && gap.isEmpty();
    }

    /** Where the tickets go on. */
    RebuildPlace then(Optional<Place> next) {
        return new RebuildPlace(version, next, gap);
    }

    /** With facts to look up before that. */
    RebuildPlace in(Gap next) {
        return new RebuildPlace(version, place, Optional.of(next));
    }

    /** With those facts behind. */
    RebuildPlace behind() {
        return new RebuildPlace(version, place, Optional.empty());
    }

    private static String numbers(long... numbers) {
        return LongStream.of(numbers).mapToObj(Long::toString).collect(Collectors.joining(" "));
    }

    private static long millis(Instant instant) {
        return instant.toEpochMilli();
    }

    private static Instant at(long millis) {
        return Instant.ofEpochMilli(millis);
    }
}
