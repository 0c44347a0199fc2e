package io.customer360.scorecard;

import io.customer360.scorecard.EditScorecard.Edited;
import io.customer360.shared.Actor;
import io.customer360.shared.CustomerId;
import io.customer360.shared.FieldChange;
import io.customer360.shared.NotFound;
import io.customer360.shared.Permission;
import io.customer360.shared.Rejected;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Says whether an objective is reached; the score follows at once. */
public final class TickObjective {

    private final EditScorecard edit;

    /** Ticks by this edit. */
    public TickObjective(EditScorecard edit) {
        this.edit = edit;
    }

    /** The scorecard afterwards; ticking what is ticked changes nothing. */
    public UseSheet on(
            CustomerId customer, ScorecardUseId use, ItemId item, boolean ticked, Actor actor) {
        actor.require(Permission.EDIT);
        return edit.on(customer, use, item, actor, (sheet, it) -> ticked(sheet, it, ticked, actor));
    }

    /** What ticking makes of an objective that people tick. */
    static Edited ticked(UseSheet sheet, Item item, boolean ticked, Actor actor) {
        if (!(item instanceof Objective)) {
            throw new NotFound();
        }
        if (!item.manual()) {
            throw Rejected.at("ticked", "c360.scorecard.automatic-tick.error");
        }
        boolean before = sheet.marks().tick(item.id()).filter(Tick::ticked).isPresent();
        if (before == ticked) {
            return new Edited(List.of(), List.of(), List.of());
        }
        Tick tick =
                new Tick(
                        item.id(),
                        ticked,
                        sheet.now(),
                        Optional.of(actor.key()),
                        OptionalInt.empty());
        FieldChange change =
                new FieldChange(
                        UseVocabulary.Field.TICKED.of(item.id()),
                        Boolean.toString(before),
                        Boolean.toString(ticked));
        return new Edited(List.of(change), List.of(tick), List.of());
    }
}
