package io.customer360.history;

import io.customer360.shared.Actor;
import io.customer360.shared.Change;
import io.customer360.shared.Changes;
import io.customer360.shared.CustomerId;
import io.customer360.shared.NotFound;
import io.customer360.shared.Permission;
import io.customer360.shared.Rejected;
import io.customer360.shared.Restorer;
import io.customer360.shared.Vocabulary;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts one changed value back to what it was before, as an edit of its own. */
public final class RestoreChange {
    private final Changes changes;
    private final Words words;
    private final Map<String, Restorer> restorers;

    /** Restores by these, each for its kind of record. */
    public RestoreChange(Changes changes, List<Vocabulary> vocabularies, List<Restorer> restorers) {
        this.changes = changes;
        this.words = new Words(vocabularies);
        this.restorers =
                restorers.stream()
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        Restorer::entity, Function.identity()));
    }

    /** Sets the field of this change back; a hidden amount answers like a missing change. */
    public void on(CustomerId customer, int id, Actor actor) {
        actor.require(Permission.EDIT);
        Change change =
                changes.find(customer, id)
                        .filter(found -> seen(found, actor))
                        .orElseThrow(NotFound::new);
        Restorer restorer = restorers.get(change.entity());
        if (restorer == null || Words.whole(change) || !restorer.may(change)) {
            throw Rejected.at("change", "c360.changes.not-restorable.error");
        }
        restorer.needs().forEach(actor::require);
        restorer.restore(change, actor);
    }

    /** Whether this person may restore the change. */
    boolean may(Change change, Actor actor) {
        Restorer restorer = restorers.get(change.entity());
        return restorer != null
                && !Words.whole(change)
                && actor.may(Permission.EDIT)
                && restorer.needs().stream().allMatch(actor::may)
                && restorer.may(change)
                && seen(change, actor);
    }

    private boolean seen(Change change, Actor actor) {
        return actor.may(Permission.SEE_REVENUE) || !words.revenue(change);
    }
}
