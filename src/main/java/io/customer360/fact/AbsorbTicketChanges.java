package io.customer360.fact;

import io.customer360.fact.AbsorbPlace.Phase;
import io.customer360.fact.TicketRange.Order;
import io.customer360.fact.TicketWalk.Place;
import io.customer360.run.Job;
import io.customer360.run.Piece;
import io.customer360.run.RunWork;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Takes over what changed on tickets: what was heard of, and what a search finds that changed since
 * the last time, so that a change nobody heard of costs nothing but a minute.
 */
public final class AbsorbTicketChanges implements RunWork {

    /** Search indexes lag behind, and clocks differ. */
    private static final Duration BACK = Duration.ofMinutes(2);

    /** When changes were taken over longer ago, the app was off and heard of nothing. */
    private static final Duration OFF = Duration.ofMinutes(10);

    private static final Duration LONGEST_WAIT = Duration.ofDays(1);
    private static final Duration BETWEEN_LATE = Duration.ofHours(1);

    private final TicketSource source;
    private final LookAtTickets looking;
    private final KeepFacts keep;
    private final MovedPeople moved;
    private final ReadComments comments;
    private final TicketChanges changes;
    private final Facts facts;
    private final FactMarks marks;
    private final Clock clock;
    private final TicketWalk walk;

    /** When this node looked last for what became late; not worth a row in the database. */
    private volatile Instant late = Instant.EPOCH;

    /** When this node searched last and found that nothing had changed; no row either. */
    private volatile Instant idle = Instant.EPOCH;

    /** Takes changes from the queue and from the source. */
    public AbsorbTicketChanges(
            TicketSource source,
            LookAtTickets looking,
            KeepFacts keep,
            MovedPeople moved,
            ReadComments comments,
            TicketChanges changes,
            Facts facts,
            FactMarks marks,
            Clock clock) {
        this.source = source;
        this.looking = looking;
        this.keep = keep;
        this.moved = moved;
        this.comments = comments;
        this.changes = changes;
        this.facts = facts;
        this.marks = marks;
        this.clock = clock;
        this.walk = new TicketWalk(source, Order.UPDATED);
    }

    @Override
    public Job job() {
        return Job.ABSORB_TICKETS;
    }

    @Override
    public int total() {
        return changes.count();
    }

    @Override
    public Optional<Piece> next(Optional<String> cursor) {
        if (!source.ready()) {
            return Optional.empty();
        }
        AbsorbPlace place = cursor.map(AbsorbPlace::of).orElseGet(this::begin);
        Optional<Piece> piece = Optional.empty();
        while (piece.isEmpty() && place.phase() != Phase.END) {
            piece = at(place);
            place = place.then();
        }
        return piece;
    }

    private AbsorbPlace begin() {
        Instant now = clock.instant();
        Instant absorbed = instant(FactMark.ABSORBED).orElse(now);
        Instant since = absorbed.isAfter(idle) ? absorbed : idle;
        Instant floor = instant(FactMark.LOST).filter(since::isAfter).orElse(since).minus(BACK);
        return AbsorbPlace.begin(now, floor);
    }

    private Optional<Piece> at(AbsorbPlace place) {
        return switch (place.phase()) {
            case MOVED -> moved.after(place);
            case HEARD -> heard(place);
            case SEARCHED -> searched(place);
            case LATE -> late(place);
            case COMMENTS -> comments.next(place);
            case END -> Optional.empty();
        };
    }

    /** What waits further back for the same tickets is done with them; it is asked for first. */
    private Optional<Piece> heard(AbsorbPlace place) {
        List<TicketChange.Waiting> next = changes.after(place.row(), TicketWalk.MOST);
        if (next.isEmpty()) {
            return Optional.empty();
        }
        Set<Long> issues = new HashSet<>();
        next.forEach(it -> issues.add(it.change().issue()));
        List<TicketChange.Waiting> waiting = changes.of(issues);
        List<TicketChange.Waiting> known =
                deaf(place)
                        ? waiting.stream().map(TicketChange.Waiting::unheard).toList()
                        : waiting;
        Look look = looking.at(issues, source.read(issues), known);
        int last = next.get(next.size() - 1).number();
        return Optional.of(piece(place.past(last).looked(issues.size()), look, () -> {}));
    }

    /** Whether comments may have been made since the last time that nobody heard of. */
    private boolean deaf(AbsorbPlace place) {
        return place.floor().plus(BACK).plus(OFF).isBefore(place.start())
                || marks.get(FactMark.LOST).isPresent();
    }

    /** A search that finds nothing new is not worth a row either. */
    private Optional<Piece> searched(AbsorbPlace place) {
        TicketWalk.Stretch stretch = walk.after(place.place(), place.floor());
        boolean started = !place.place().equals(place.then().place());
        OptionalLong lost = marks.get(FactMark.LOST);
        if (stretch.sight().size() == 0 && stretch.next().isEmpty() && !started && lost.isEmpty()) {
            idle = place.start();
            return Optional.empty();
        }
        AbsorbPlace looked = place.looked(stretch.sight().size());
        Look look = looking.at(stretch.sight());
        return Optional.of(
                stretch.next()
                        .map(next -> piece(looked.at(next), look, () -> {}))
                        .orElseGet(() -> piece(looked.then(), look, () -> done(place, lost))));
    }

    /** Service levels are missed by themselves: nothing happens to the ticket. */
    private Optional<Piece> late(AbsorbPlace place) {
        Instant now = clock.instant();
        int offset = place.place().offset();
        if (offset == 0 && late.plus(BETWEEN_LATE).isAfter(now)) {
            return Optional.empty();
        }
        List<Long> numbers;
        do {
            numbers = source.numbers(TicketRange.LATE, offset, TicketWalk.MOST);
            offset += numbers.size();
            Set<Long> unknown = punctual(numbers);
            if (!unknown.isEmpty()) {
                AbsorbPlace next = place.at(new Place(place.start(), offset, place.start()));
                Look look = looking.at(unknown, source.read(unknown), List.of());
                return Optional.of(piece(next.looked(unknown.size()), look, () -> {}));
            }
        } while (numbers.size() == TicketWalk.MOST);
        late = now;
        return Optional.empty();
    }

    /** Those of these late tickets of which neither is known. */
    private Set<Long> punctual(Collection<Long> issues) {
        Set<Long> punctual = new HashSet<>();
        facts.of(issues).stream()
                .filter(fact -> fact.figures().breached().isEmpty())
                .filter(fact -> !fact.figures().escalated())
                .forEach(fact -> punctual.add(fact.issue()));
        return punctual;
    }

    private void done(AbsorbPlace place, OptionalLong lost) {
        marks.set(FactMark.ABSORBED, place.start().toEpochMilli());
        lost.ifPresent(since -> marks.forget(FactMark.LOST, since));
        changes.forgetBefore(place.start().minus(LONGEST_WAIT));
    }

    private Piece piece(AbsorbPlace next, Look look, Runnable afterwards) {
        return new TicketPiece(next.text(), look, keep, afterwards);
    }

    private Optional<Instant> instant(FactMark mark) {
        OptionalLong millis = marks.get(mark);
        return millis.isPresent()
                ? Optional.of(Instant.ofEpochMilli(millis.getAsLong()))
                : Optional.empty();
    }
}
