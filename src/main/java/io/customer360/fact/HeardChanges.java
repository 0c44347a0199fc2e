package io.customer360.fact;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The changes heard of that are not written down yet: few, each once, in the memory of this node.
 * One too many is left out and only when it happened is kept, so that a search finds it.
 */
public final class HeardChanges {

    /** The most that are kept. */
    static final int MOST = 10_000;

    private Map<Place, TicketChange> heard = new LinkedHashMap<>();
    private Optional<Instant> lost = Optional.empty();

    /** A ticket and its comment; 0 when there was none. */
    private record Place(long issue, long comment) {
        static Place of(TicketChange change) {
            return new Place(change.issue(), change.comment().map(SaidComment::comment).orElse(0L));
        }
    }

    /**
     * Everything that was heard of.
     *
     * @param lost since when changes were left out
     */
    record Taken(List<TicketChange> changes, Optional<Instant> lost) {
        boolean none() {
            return changes.isEmpty() && lost.isEmpty();
        }
    }

    /** Hears of a change. */
    public synchronized void add(TicketChange change) {
        Place place = Place.of(change);
        if (heard.containsKey(place)) {
            return;
        }
        if (heard.size() < MOST) {
            heard.put(place, change);
        } else {
            lose(change.at());
        }
    }

    /** Everything so far, which is forgotten here. */
    synchronized Taken take() {
        Taken taken = new Taken(List.copyOf(heard.values()), lost);
        heard = new LinkedHashMap<>();
        lost = Optional.empty();
        return taken;
    }

    /** Takes back what could not be written down. */
    synchronized void putBack(Taken taken) {
        Collection<TicketChange> newer = heard.values();
        heard = new LinkedHashMap<>();
        taken.changes().forEach(this::add);
        newer.forEach(this::add);
        taken.lost().ifPresent(this::lose);
    }

    private void lose(Instant at) {
        lost = lost.filter(since -> since.isBefore(at)).or(() -> Optional.of(at));
    }
}
