package io.customer360.notice;

import io.customer360.score.Frozen;
import io.customer360.shared.Chore;
import io.customer360.shared.CustomerId;
import io.customer360.shared.Today;
import io.customer360.shared.UnitOfWork;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Tells that the next renewal of a customer comes nearer: 90, 60 and 30 days ahead, each of them
 * once for a day on which something ends. What renews by itself is not told, nor who has left.
 */
public final class TellOfRenewals implements Chore {

    /** How many days ahead it is told, the farthest first. */
    public static final List<Integer> AHEAD = List.of(90, 60, 30);

    /** How many endings are read, and how many events stored, at once. */
    static final int PIECE = 1000;

    private final Endings endings;
    private final Frozen left;
    private final NoticeEvents events;
    private final UnitOfWork work;
    private final Today today;
    private final Clock clock;

    /** Tells what it finds here. */
    public TellOfRenewals(
            Endings endings,
            Frozen left,
            NoticeEvents events,
            UnitOfWork work,
            Today today,
            Clock clock) {
        this.endings = endings;
        this.left = left;
        this.events = events;
        this.work = work;
        this.today = today;
        this.clock = clock;
    }

    @Override
    public void run() {
        LocalDate day = today.in(Optional.empty());
        List<Endings.Ending> next = next(day);
        Instant now = clock.instant();
        for (int from = 0; from < next.size(); from += PIECE) {
            tell(next.subList(from, Math.min(from + PIECE, next.size())), day, now);
        }
    }

    private void tell(List<Endings.Ending> some, LocalDate day, Instant now) {
        Set<CustomerId> gone = left.of(some.stream().map(Endings.Ending::customer).toList());
        List<NoticeEvent> told =
                some.stream()
                        .filter(it -> !gone.contains(it.customer()))
                        .map(it -> event(it, day, now))
                        .toList();
        work.inOne(
                () -> {
                    events.add(told);
                    return told;
                });
    }

    /** The next end of each customer who has one. */
    private List<Endings.Ending> next(LocalDate day) {
        Map<Integer, Endings.Ending> next = new TreeMap<>();
        List<Endings.Ending> piece = endings.between(day, day.plusDays(AHEAD.get(0)), 0, PIECE);
        while (!piece.isEmpty()) {
            piece.forEach(
                    it ->
                            next.merge(
                                    it.customer().value(),
                                    it,
                                    (one, other) -> other.day().isBefore(one.day()) ? other : one));
            int last = piece.get(piece.size() - 1).subscription();
            piece = endings.between(day, day.plusDays(AHEAD.get(0)), last, PIECE);
        }
        return new ArrayList<>(next.values());
    }

    /** Whoever is near from the beginning is told the nearest, not all of them. */
    private static NoticeEvent event(Endings.Ending ending, LocalDate day, Instant now) {
        long days = ChronoUnit.DAYS.between(day, ending.day());
        int ahead =
                IntStream.range(0, AHEAD.size())
                        .map(at -> AHEAD.get(AHEAD.size() - 1 - at))
                        .filter(it -> days <= it)
                        .findFirst()
                        .orElseThrow();
        return new NoticeEvent(
                ending.customer(),
                NoticeKind.RENEWAL,
                Map.of(
                        NoticeDetail.DAY, ending.day().toString(),
                        NoticeDetail.AHEAD, Integer.toString(ahead),
                        NoticeDetail.WHAT, ending.plan()),
                Optional.empty(),
                now,
                String.join(
                        ":",
                        NoticeKind.RENEWAL.code(),
                        ending.customer().toString(),
                        ending.day().toString(),
                        Integer.toString(ahead)));
    }
}
