package io.customer360.fact;

import io.customer360.fact.RebuildPlace.Gap;
import io.customer360.fact.TicketRange.Order;
import io.customer360.fact.TicketWalk.Place;
import io.customer360.run.Job;
import io.customer360.run.Piece;
import io.customer360.run.RunWork;
import io.customer360.settings.TicketSettingsStore;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Reads the facts of all tickets again, from the newest ticket to the oldest. A fact whose ticket
 * should have come by and did not is looked up by its number, and removed when it is gone.
 */
public final class RebuildFacts implements RunWork {

    /** So many facts of the time of some tickets are held at once. */
    static final int MOST_MISSING = 2_000;

    /** What facts hold; with a new version all are read again. The second has work and contacts. */
    private static final long SHAPE = 2;

    private final TicketSource source;
    private final LookAtTickets looking;
    private final KeepFacts keep;
    private final Facts facts;
    private final FactMarks marks;
    private final TicketSettingsStore settings;
    private final Clock clock;
    private final TicketWalk walk;

    /** Reads from this source. */
    public RebuildFacts(
            TicketSource source,
            LookAtTickets looking,
            KeepFacts keep,
            Facts facts,
            FactMarks marks,
            TicketSettingsStore settings,
            Clock clock) {
        this.source = source;
        this.looking = looking;
        this.keep = keep;
        this.facts = facts;
        this.marks = marks;
        this.settings = settings;
        this.clock = clock;
        this.walk = new TicketWalk(source, Order.CREATED);
    }

    @Override
    public Job job() {
        return Job.REBUILD_FACTS;
    }

    @Override
    public int total() {
        return (int) Math.min(Integer.MAX_VALUE, source.ready() ? source.count() : 0);
    }

    /** Whether facts were never read, or other facts than today's, or with other settings. */
    public boolean due() {
        return source.ready() && !marks.get(FactMark.REBUILT).equals(OptionalLong.of(version()));
    }

    /** Whether everything that facts hold today was read once, with whichever settings. */
    public boolean read() {
        return marks.get(FactMark.REBUILT).stream()
                .anyMatch(version -> version >>> Integer.SIZE == SHAPE);
    }

    /** What facts hold, and the settings by which they are read. */
    long version() {
        return (SHAPE << Integer.SIZE) + settings.current().version();
    }

    @Override
    public Optional<Piece> next(Optional<String> cursor) {
        if (!source.ready() || cursor.filter(RebuildPlace.END::equals).isPresent()) {
            return Optional.empty();
        }
        RebuildPlace at = cursor.map(RebuildPlace::of).orElseGet(this::begin);
        return Optional.of(
                at.gap().map(gap -> missing(at, gap)).orElseGet(() -> found(at, cursor.isEmpty())));
    }

    private RebuildPlace begin() {
        return RebuildPlace.begin(version(), Place.below(clock.instant()));
    }

    /** The next tickets, and the facts of their time whose tickets did not come by. */
    private Piece found(RebuildPlace at, boolean first) {
        TicketWalk.Stretch stretch = walk.after(at.place().orElseThrow(), Instant.EPOCH);
        Runnable begun = first ? () -> begun(at) : () -> {};
        Set<Long> missing = kept(stretch);
        RebuildPlace next = at.then(stretch.next());
        if (missing.size() > MOST_MISSING) {
            Gap gap = new Gap(stretch.from(), stretch.until(), 0);
            return piece(next.in(gap), looking.at(stretch.sight()), begun);
        }
        stretch.sight().tickets().forEach(ticket -> missing.remove(ticket.issue()));
        missing.removeAll(stretch.sight().broken().keySet());
        Sight all = stretch.sight().and(source.readAll(missing));
        return piece(next, looking.at(missing, all, List.of()), begun);
    }

    /** The facts of the time of some tickets; when there are too many, not all. */
    private Set<Long> kept(TicketWalk.Stretch stretch) {
        Set<Long> kept = new HashSet<>();
        List<Long> page = List.of(0L);
        while (!page.isEmpty() && kept.size() <= MOST_MISSING) {
            long last = page.get(page.size() - 1);
            page = facts.created(stretch.from(), stretch.until(), last, TicketWalk.MOST);
            kept.addAll(page);
        }
        return kept;
    }

    /** Where there are many more facts than tickets, all of that time are looked up by number. */
    private Piece missing(RebuildPlace at, Gap gap) {
        List<Long> kept = facts.created(gap.from(), gap.until(), gap.issue(), TicketWalk.MOST);
        RebuildPlace next =
                kept.isEmpty() ? at.behind() : at.in(gap.past(kept.get(kept.size() - 1)));
        return piece(next, looking.at(kept, source.read(kept), List.of()), () -> {});
    }

    /** From now on changes are searched for, also those of a time when the app was off. */
    private void begun(RebuildPlace at) {
        if (marks.get(FactMark.ABSORBED).isEmpty()) {
            marks.set(FactMark.ABSORBED, at.place().orElseThrow().until().toEpochMilli());
        }
    }

    private Piece piece(RebuildPlace next, Look look, Runnable begun) {
        return next.end()
                ? piece(RebuildPlace.END, look, () -> done(next, begun))
                : piece(next.text(), look, begun);
    }

    private TicketPiece piece(String cursor, Look look, Runnable also) {
        return new TicketPiece(
                cursor,
                look,
                keep,
                () -> {
                    keep.recall(look);
                    also.run();
                });
    }

    private void done(RebuildPlace at, Runnable begun) {
        begun.run();
        marks.set(FactMark.REBUILT, at.version());
    }
}
