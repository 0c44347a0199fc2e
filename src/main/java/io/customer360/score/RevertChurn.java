package io.customer360.score;

import io.customer360.shared.Actor;
import io.customer360.shared.Change;
import io.customer360.shared.Parse;
import io.customer360.shared.Reverter;
import java.util.List;

/**
 * Takes back that a customer left, whether or not it has come back since. That one came back is
 * taken back by its status, with which the record goes on.
 */
public final class RevertChurn implements Reverter {

    private final RecordChurn record;

    /** Takes back by this use case. */
    public RevertChurn(RecordChurn record) {
        this.record = record;
    }

    @Override
    public String entity() {
        return KeptChurn.ENTITY;
    }

    @Override
    public boolean revert(List<Change> edit, Actor actor) {
        if (edit.stream().anyMatch(RevertChurn::added)) {
            Change one = edit.get(0);
            record.undo(one.customer(), Parse.id(one.entityId()), actor);
            return true;
        }
        return edit.stream().allMatch(it -> it.field().equals(ChurnTexts.ENDED));
    }

    private static boolean added(Change change) {
        return change.field().equals(ChurnTexts.DAY) && change.from().isEmpty();
    }
}
