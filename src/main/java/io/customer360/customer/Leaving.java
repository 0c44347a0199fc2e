package io.customer360.customer;

import io.customer360.shared.CustomerId;
import io.customer360.shared.Fields;
import io.customer360.shared.Rejected;
import io.customer360.shared.UserKey;
import io.customer360.status.Status;
import io.customer360.status.StatusId;
import io.customer360.status.Statuses;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Sees to it that whoever gets a status of customers who have left leaves on a day and for a
 * reason, and that whoever gets another one is a customer again.
 */
public final class Leaving {

    /** What is entered of a customer who leaves, besides the status. */
    public static final List<String> FIELDS = List.of("churnDay", "churnReason", "churnNote");

    private final Supplier<Set<StatusId>> left;
    private final Departures departures;
    private final Predicate<CustomerId> recorded;
    private final List<ProfileNews> news;

    /** Tells by these statuses who has left. */
    public Leaving(Statuses statuses, Departures departures, List<ProfileNews> news) {
        this(
                () -> left(statuses),
                departures,
                it -> departures.recorded(List.of(it)).contains(it),
                List.copyOf(news));
    }

    private Leaving(
            Supplier<Set<StatusId>> left,
            Departures departures,
            Predicate<CustomerId> recorded,
            List<ProfileNews> news) {
        this.left = left;
        this.departures = departures;
        this.recorded = recorded;
        this.news = news;
    }

    /** The same by what is read now and once, for many edits of these customers. */
    public Leaving ofThisMoment(Collection<Profile> customers) {
        Set<StatusId> now = left.get();
        List<CustomerId> gone =
                customers.stream().filter(it -> left(it, now)).map(Profile::id).toList();
        Set<CustomerId> known = gone.isEmpty() ? Set.of() : departures.recorded(gone);
        return new Leaving(() -> now, departures, known::contains, news);
    }

    /** What was entered of {@link #FIELDS}. */
    static Map<String, String> entered(Map<String, String> input) {
        Fields fields = new Fields(input);
        Map<String, String> entered = new LinkedHashMap<>();
        FIELDS.stream().filter(fields::given).forEach(it -> entered.put(it, input.get(it)));
        return entered;
    }

    /** The same without what a file goes on to say of a customer of whom that is kept. */
    public Map<String, String> news(Profile current, Profile wanted, Map<String, String> entered) {
        return !entered.isEmpty() && stays(current, wanted) && recorded.test(wanted.id())
                ? Map.of()
                : entered;
    }

    /** Refuses an edit that makes a customer leave without saying when and why, or says it else. */
    public void check(Profile current, Profile wanted, Map<String, String> entered) {
        if (leaves(current, wanted, left.get())
                || !entered.isEmpty() && unrecorded(current, wanted)) {
            departures.check(wanted, entered);
        } else if (!entered.isEmpty()) {
            Fields problems = new Fields(entered);
            entered.keySet().forEach(it -> problems.problem(it, "c360.churn.stays.error"));
            problems.check();
        }
    }

    /** An edit of a profile, with what was entered of {@link #FIELDS}. */
    public record Edit(Profile current, Profile next, Map<String, String> entered) {

        private Departures.Departure departure() {
            return new Departures.Departure(next, entered);
        }
    }

    /**
     * Keeps what the next versions of profiles mean, in the transaction that stores them. Who
     * leaves without anything entered has that status put back, and what was kept goes on.
     */
    public void keep(Collection<Edit> edits, UserKey by, Instant at) {
        Set<StatusId> now = left.get();
        var entered = edits.stream().filter(it -> !it.entered().isEmpty()).toList();
        var told =
                entered.stream()
                        .filter(it -> stays(it.current(), it.next(), now))
                        .map(Edit::departure)
                        .toList();
        var gone =
                entered.stream()
                        .filter(it -> leaves(it.current(), it.next(), now))
                        .map(Edit::departure)
                        .toList();
        var back =
                edits.stream()
                        .filter(it -> leaves(it.next(), it.current(), now))
                        .map(Edit::next)
                        .toList();
        if (!back.isEmpty()) {
            departures.returned(back, by, at);
        }
        if (!told.isEmpty()) {
            departures.told(told, by, at);
        }
        if (!gone.isEmpty()) {
            departures.left(gone, by, at);
        }
        edits.stream()
                .filter(it -> it.entered().isEmpty() && leaves(it.current(), it.next(), now))
                .forEach(it -> departures.leftAgain(it.next(), by, at));
        news.forEach(it -> it.edited(edits, by, at));
    }

    /** Refuses to give many a status that asks for a day and a reason of each. */
    void refuseMany(Optional<StatusId> status) {
        if (status.filter(left.get()::contains).isPresent()) {
            throw Rejected.at(ProfileField.STATUS.field(), "c360.churn.one-by-one.error");
        }
    }

    /** Whether a status can take the place of another for everybody who has that. */
    boolean replaces(StatusId gone, StatusId next) {
        Set<StatusId> now = left.get();
        return now.contains(gone) || !now.contains(next);
    }

    /** Keeps that many were moved from one status to another, which replaces it. */
    void moved(Collection<Profile> many, StatusId from, StatusId to, UserKey by, Instant at) {
        Set<StatusId> now = left.get();
        if (now.contains(from) && !now.contains(to)) {
            departures.returned(many, by, at);
        }
    }

    private boolean unrecorded(Profile from, Profile to) {
        return stays(from, to) && !recorded.test(to.id());
    }

    private boolean stays(Profile from, Profile to) {
        return stays(from, to, left.get());
    }

    /** Whether a customer has left before and after with the same status. */
    private static boolean stays(Profile from, Profile to, Set<StatusId> left) {
        return from.status().equals(to.status()) && left(to, left);
    }

    private static boolean leaves(Profile from, Profile to, Set<StatusId> left) {
        return left(to, left) && !left(from, left);
    }

    private static boolean left(Profile profile, Set<StatusId> left) {
        return profile.status().filter(left::contains).isPresent();
    }

    private static Set<StatusId> left(Statuses statuses) {
        return statuses.all().stream()
                .filter(Status::left)
                .map(Status::id)
                .collect(Collectors.toUnmodifiableSet());
    }
}
