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

    /** Tells by these statuses who has left. */
    public Leaving(Statuses statuses, Departures departures) {
        this(() -> left(statuses), departures, it -> departures.recorded(List.of(it)).contains(it));
    }

    private Leaving(
            Supplier<Set<StatusId>> left, Departures departures, Predicate<CustomerId> recorded) {
        this.left = left;
        this.departures = departures;
        this.recorded = recorded;
    }

    /** The same by what is read now and once, for many edits of these customers. */
    public Leaving ofThisMoment(Collection<Profile> customers) {
        Set<StatusId> now = left.get();
        List<CustomerId> gone =
                customers.stream().filter(it -> left(it, now)).map(Profile::id).toList();
        Set<CustomerId> known = gone.isEmpty() ? Set.of() : departures.recorded(gone);
        return new Leaving(() -> now, departures, known::contains);
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
        if (leaves(current, wanted) || !entered.isEmpty() && unrecorded(current, wanted)) {
            departures.check(wanted, entered);
        } else if (!entered.isEmpty()) {
            Fields problems = new Fields(entered);
            entered.keySet().forEach(it -> problems.problem(it, "c360.churn.stays.error"));
            problems.check();
        }
    }

    /**
     * Keeps what the next version of a profile means, in the transaction that stores it. Who leaves
     * without anything entered has that status put back, and what was kept goes on.
     */
    public void keep(
            Profile current, Profile next, Map<String, String> entered, UserKey by, Instant at) {
        if (leaves(next, current)) {
            departures.returned(List.of(next), by, at);
        } else if (!entered.isEmpty() && stays(current, next)) {
            departures.told(next, entered, by, at);
        } else if (leaves(current, next)) {
            if (entered.isEmpty()) {
                departures.leftAgain(next, by, at);
            } else {
                departures.left(next, entered, by, at);
            }
        }
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

    /** Whether a customer has left before and after with the same status. */
    private boolean stays(Profile from, Profile to) {
        return from.status().equals(to.status()) && left(to, left.get());
    }

    private boolean leaves(Profile from, Profile to) {
        if (from.status().equals(to.status())) {
            return false;
        }
        Set<StatusId> now = left.get();
        return left(to, now) && !left(from, now);
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
