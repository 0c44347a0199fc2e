package io.customer360.batch;

import io.customer360.batch.BatchRevisions.Edit;
import io.customer360.customer.Profile;
import io.customer360.customer.ProfileField;
import io.customer360.customer.VisibleCustomers;
import io.customer360.shared.Actor;
import io.customer360.shared.Change;
import io.customer360.shared.CustomerId;
import io.customer360.shared.Restorer;
import io.customer360.shared.Reverter;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Takes back single edits, each by the reverter or the restorer of its kind of record. */
public final class RevertEdits {
    private final Map<String, Reverter> reverters;
    private final Map<String, Restorer> restorers;
    private final VisibleCustomers visible;

    /** Takes back by these; a kind that has both goes by its reverter. */
    public RevertEdits(
            List<Reverter> reverters, List<Restorer> restorers, VisibleCustomers visible) {
        this.reverters = byEntity(reverters, Reverter::entity);
        this.restorers = byEntity(restorers, Restorer::entity);
        this.visible = visible;
    }

    private static <T> Map<String, T> byEntity(List<T> all, Function<T, String> entity) {
        return all.stream().collect(Collectors.toUnmodifiableMap(entity, Function.identity()));
    }

    /**
     * Takes back all that can be, in this order.
     *
     * @return how many were; the others are left alone
     */
    int all(List<Edit> edits, Actor actor) {
        Set<CustomerId> seen = new HashSet<>(visible.among(actor, customers(edits)));
        seen.addAll(givenAway(edits, actor));
        return (int) edits.stream().filter(edit -> one(edit, seen, actor)).count();
    }

    private static Set<CustomerId> customers(List<Edit> edits) {
        return edits.stream()
                .flatMap(edit -> edit.changes().stream())
                .map(Change::customer)
                .collect(Collectors.toSet());
    }

    /**
     * Customers that are hidden now may be so because this very edit gave them to somebody else.
     */
    private static Set<CustomerId> givenAway(List<Edit> edits, Actor actor) {
        return edits.stream()
                .flatMap(edit -> edit.changes().stream())
                .filter(change -> change.entity().equals(Profile.ENTITY))
                .filter(change -> change.field().equals(ProfileField.CSM.field()))
                .filter(change -> change.from().equals(actor.key().value()))
                .map(Change::customer)
                .collect(Collectors.toSet());
    }

    private boolean one(Edit edit, Set<CustomerId> seen, Actor actor) {
        List<Change> changes = edit.changes();
        if (edit.overtaken() || changes.isEmpty() || !seen.contains(changes.get(0).customer())) {
            return false;
        }
        Reverter reverter = reverters.get(changes.get(0).entity());
        return reverter == null ? fields(changes, actor) : reverter.revert(changes, actor);
    }

    private boolean fields(List<Change> changes, Actor actor) {
        Restorer restorer = restorers.get(changes.get(0).entity());
        if (restorer == null || !changes.stream().allMatch(it -> may(restorer, it))) {
            return false;
        }
        changes.forEach(change -> restorer.restore(change, actor));
        return true;
    }

    private static boolean may(Restorer restorer, Change change) {
        return !change.field().equals(change.entity()) && restorer.may(change);
    }
}
