package io.customer360.fact;

import io.customer360.fact.TicketWalk.Place;
import java.time.Instant;
import java.util.stream.LongStream;

/**
 * How far a run has come in taking over changes.
 *
 * @param start when it began
 * @param floor how far back it searches
 * @param row the number of the last change that is done
 * @param tickets how many tickets it has looked at
 * @param comments on how many tickets it has read comments
 */
record AbsorbPlace(
        Phase phase,
        Instant start,
        Instant floor,
        int row,
        Place place,
        int tickets,
        int comments) {

    /** What is done, in this order. */
    enum Phase {
        MOVED,
        HEARD,
        SEARCHED,
        LATE,
        COMMENTS,
        END
    }

    static AbsorbPlace begin(Instant start, Instant floor) {
        return new AbsorbPlace(Phase.MOVED, start, floor, 0, Place.below(start), 0, 0);
    }

    /** Reads a place from a text. */
    static AbsorbPlace of(String text) {
        String[] parts = text.split(" ");
        return new AbsorbPlace(
                Phase.valueOf(parts[0]),
                instant(parts[1]),
                instant(parts[2]),
                Integer.parseInt(parts[3]),
                new Place(instant(parts[4]), Integer.parseInt(parts[5]), instant(parts[6])),
                Integer.parseInt(parts[7]),
                Integer.parseInt(parts[8]));
    }

    /** The place as a text. */
    String text() {
        StringBuilder text = new StringBuilder(phase.name());
        LongStream.of(
                        start.toEpochMilli(),
                        floor.toEpochMilli(),
                        row,
                        place.until().toEpochMilli(),
                        place.offset(),
                        place.last().toEpochMilli(),
                        tickets,
                        comments)
                .forEach(number -> text.append(' ').append(number));
        return text.toString();
    }

    /** The beginning of the next phase. */
    AbsorbPlace then() {
        Phase next = Phase.values()[phase.ordinal() + 1];
        return new AbsorbPlace(next, start, floor, 0, Place.below(start), tickets, comments);
    }

    /** After the change of this number. */
    AbsorbPlace past(int number) {
        return new AbsorbPlace(phase, start, floor, number, place, tickets, comments);
    }

    /** At this place of a search. */
    AbsorbPlace at(Place next) {
        return new AbsorbPlace(phase, start, floor, row, next, tickets, comments);
    }

    /** After so many more tickets. */
    AbsorbPlace looked(int more) {
        return new AbsorbPlace(phase, start, floor, row, place, tickets + more, comments);
    }

    /** After the comments on so many more tickets. */
    AbsorbPlace read(int more) {
        return new AbsorbPlace(phase, start, floor, row, place, tickets, comments + more);
    }

    private static Instant instant(String millis) {
        return Instant.ofEpochMilli(Long.parseLong(millis));
    }
}
