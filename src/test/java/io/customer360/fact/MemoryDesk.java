package io.customer360.fact;

import io.customer360.shared.CustomerId;
import io.customer360.shared.UserKey;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A service desk in memory, whose search knows minutes only and counts what it is asked. */
final class MemoryDesk implements TicketSource, CommentSource {

    final Map<Long, SeenTicket> tickets = new TreeMap<>();
    final Map<Long, String> broken = new HashMap<>();

    /** Tickets whose comments cannot be read. */
    final Map<Long, String> mute = new HashMap<>();

    final List<SaidComment> comments = new ArrayList<>();
    final Set<Long> internal = new HashSet<>();
    final Set<UserKey> agents = new HashSet<>();

    /** Happens after every search. */
    Runnable meanwhile = () -> {};

    int searches;
    int mostNamed;
    int commentReads;
    boolean ready = true;

    private final Supplier<Instant> now;

    MemoryDesk(Supplier<Instant> now) {
        this.now = now;
    }

    @Override
    public Set<Long> projects() {
        return ready ? Set.of(1L) : Set.of();
    }

    @Override
    public Sight read(Collection<Long> issues) {
        searches++;
        mostNamed = Math.max(mostNamed, issues.size());
        return sight(tickets.values().stream().filter(it -> issues.contains(it.issue())));
    }

    @Override
    public Sight page(TicketRange range, int start, int most) {
        return sight(found(range, start, most).stream());
    }

    @Override
    public List<Long> numbers(TicketRange range, int start, int most) {
        return found(range, start, most).stream().map(SeenTicket::issue).toList();
    }

    @Override
    public long count() {
        return tickets.size();
    }

    @Override
    public Optional<Set<Long>> of(CustomerId customer, Collection<UserKey> members, int most) {
        return Optional.of(
                tickets.values().stream()
                        .filter(
                                ticket ->
                                        ticket.named().contains(customer)
                                                || ticket.named().isEmpty()
                                                        && reportedBy(ticket, members))
                        .map(SeenTicket::issue)
                        .limit(most)
                        .collect(Collectors.toSet()));
    }

    @Override
    public Found of(Collection<Long> issues) {
        commentReads += issues.size();
        var broken = new HashMap<>(mute);
        broken.keySet().retainAll(issues);
        return new Found(
                comments.stream()
                        .filter(comment -> issues.contains(comment.issue()))
                        .filter(comment -> !broken.containsKey(comment.issue()))
                        .toList(),
                broken);
    }

    @Override
    public boolean internal(SaidComment comment) {
        return agents.contains(comment.author()) && internal.contains(comment.comment());
    }

    @Override
    public boolean agent(UserKey user) {
        return agents.contains(user);
    }

    @Override
    public Optional<Long> number(UserKey user) {
        return Optional.of((long) user.value().hashCode());
    }

    private List<SeenTicket> found(TicketRange range, int start, int most) {
        searches++;
        var found =
                tickets.values().stream()
                        .filter(ticket -> within(ticket, range))
                        .sorted(
                                Comparator.<SeenTicket, Instant>comparing(range.order()::of)
                                        .thenComparing(SeenTicket::issue)
                                        .reversed())
                        .skip(start)
                        .limit(most)
                        .toList();
        meanwhile.run();
        return found;
    }

    private boolean within(SeenTicket ticket, TicketRange range) {
        Instant moment = range.order().of(ticket);
        boolean after = range.from().map(it -> !moment.isBefore(ago(it, 1))).orElse(true);
        boolean before = range.until().map(it -> !moment.isAfter(ago(it, 0))).orElse(true);
        boolean theirs = range.reporters().isEmpty() || reportedBy(ticket, range.reporters());
        boolean late =
                !range.late()
                        || ticket.moments().resolved().isEmpty()
                                && (ticket.breach() == SeenTicket.Breach.EVER
                                        || ticket.escalated());
        return after && before && theirs && late;
    }

    /** So many whole minutes before now. */
    private Instant ago(Instant then, int more) {
        long minutes = Math.max(0, Duration.between(then, now.get()).toMinutes());
        return minutes == 0 && more == 0
                ? Instant.MAX
                : now.get().minus(Duration.ofMinutes(minutes + more));
    }

    private static boolean reportedBy(SeenTicket ticket, Collection<UserKey> people) {
        return ticket.reporter().filter(it -> people.contains(it.key())).isPresent();
    }

    private Sight sight(Stream<SeenTicket> found) {
        var all = found.toList();
        var unreadable = new HashMap<>(broken);
        unreadable.keySet().retainAll(all.stream().map(SeenTicket::issue).toList());
        return new Sight(
                all.stream().filter(it -> !broken.containsKey(it.issue())).toList(), unreadable);
    }
}
