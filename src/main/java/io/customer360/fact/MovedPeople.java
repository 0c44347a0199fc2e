package io.customer360.fact;

import io.customer360.run.Piece;
import io.customer360.shared.UserKey;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * Has the tickets of people who joined or left a customer looked at again: a page at once, of as
 * many people as fit on it, or of one who has more.
 */
public final class MovedPeople {
    private static final int PEOPLE = 50;
    private static final int PAGE = 1_000;

    private final TicketSource source;
    private final TicketChanges changes;
    private final Facts facts;
    private final Clock clock;

    /** Finds their tickets in this source. */
    public MovedPeople(TicketSource source, TicketChanges changes, Facts facts, Clock clock) {
        this.source = source;
        this.changes = changes;
        this.facts = facts;
        this.clock = clock;
    }

    /** Some tickets of the next people, to be queued instead of them. */
    Optional<Piece> after(AbsorbPlace place) {
        int start = place.place().offset();
        List<TicketChange.Moved> people = changes.moved(place.row(), start > 0 ? 1 : PEOPLE);
        if (people.isEmpty()) {
            return Optional.empty();
        }
        List<Long> page = matters() ? reportedBy(people, start) : List.of();
        while (page.size() == PAGE && people.size() > 1) {
            people = people.subList(0, people.size() / 2);
            page = reportedBy(people, start);
        }
        return Optional.of(
                page.size() == PAGE
                        ? piece(place.at(place.place().from(start + PAGE)), List.of(), page)
                        : piece(past(place, people), people, page));
    }

    /** At the first ticket of whoever comes next. */
    private static AbsorbPlace past(AbsorbPlace place, List<TicketChange.Moved> people) {
        return place.past(people.get(people.size() - 1).number()).at(place.place().from(0));
    }

    private Piece piece(AbsorbPlace next, List<TicketChange.Moved> done, List<Long> issues) {
        return new MovedPiece(
                next.text(),
                done.stream().map(TicketChange.Moved::number).toList(),
                issues.stream().map(issue -> TicketChange.unheard(issue, clock.instant())).toList(),
                changes);
    }

    /**
     * While there are no facts yet, all of them are still to be read. Whose tickets are depends on
     * members in two modes, and whether the customer itself reported them in all.
     */
    private boolean matters() {
        return facts.count() > 0;
    }

    private List<Long> reportedBy(List<TicketChange.Moved> people, int start) {
        List<UserKey> keys = people.stream().map(TicketChange.Moved::user).distinct().toList();
        return source.numbers(TicketRange.reportedBy(keys), start, PAGE);
    }

    private record MovedPiece(
            String cursor, List<Integer> people, List<TicketChange> theirs, TicketChanges changes)
            implements Piece {

        @Override
        public List<String> records() {
            return List.of();
        }

        @Override
        public int write(int runNumber) {
            changes.add(theirs);
            changes.delete(people);
            return theirs.size();
        }

        @Override
        public List<Piece> alone() {
            return List.of(this);
        }
    }
}
