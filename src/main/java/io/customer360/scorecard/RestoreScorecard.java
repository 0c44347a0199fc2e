package io.customer360.scorecard;

import io.customer360.shared.Actor;
import io.customer360.shared.Change;
import io.customer360.shared.NotFound;
import io.customer360.shared.RecordReverter;
import io.customer360.shared.Restorer;
import java.util.List;
import java.util.Map;

/** Puts ticks, scores and comments back by the ordinary edit, and ends what was assigned. */
public final class RestoreScorecard implements Restorer, RecordReverter {

    private final AssignScorecard assign;
    private final TickObjective tick;
    private final GiveScore give;

    /** Puts back by these use cases. */
    public RestoreScorecard(AssignScorecard assign, TickObjective tick, GiveScore give) {
        this.assign = assign;
        this.tick = tick;
        this.give = give;
    }

    @Override
    public String entity() {
        return ScorecardUse.ENTITY;
    }

    @Override
    public boolean may(Change change) {
        return UseVocabulary.Field.named(change.field()).isPresent();
    }

    @Override
    public void restore(Change change, Actor actor) {
        var field = UseVocabulary.Field.named(change.field()).orElseThrow(NotFound::new);
        var use = ScorecardUseId.of(change.entityId());
        var item = field.item(change.field());
        switch (field) {
            case TICKED ->
                    tick.on(
                            change.customer(),
                            use,
                            item,
                            Boolean.parseBoolean(change.from()),
                            actor);
            case SCORED ->
                    give.on(change.customer(), use, item, Map.of("score", change.from()), actor);
            case SAID ->
                    give.on(change.customer(), use, item, Map.of("comment", change.from()), actor);
        }
    }

    @Override
    public void putBack(List<Change> changes, Actor actor) {
        changes.forEach(it -> restore(it, actor));
    }

    @Override
    public void remove(Change added, Actor actor) {
        assign.end(added.customer(), ScorecardUseId.of(added.entityId()), actor);
    }
}
