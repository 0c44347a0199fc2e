package io.customer360.scorecard;

import io.customer360.shared.Actor;
import io.customer360.shared.CustomerId;
import io.customer360.shared.FieldChange;
import io.customer360.shared.NotFound;
import io.customer360.shared.Rejected;
import io.customer360.shared.Revision;
import io.customer360.shared.UnitOfWork;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.BiFunction;

/**
 * Edits one item of a scorecard of a customer. Whoever is at it at the same time waits, and is done
 * from what the first has written, so that both are kept and the score is that of all items.
 */
public final class EditScorecard {

    private static final int MAX_SUBJECT = 150;

    private final ScorecardUses uses;
    private final Scorecards scorecards;
    private final UnitOfWork work;
    private final Clock clock;

    /** Edits in these stores. */
    public EditScorecard(ScorecardUses uses, Scorecards scorecards, UnitOfWork work, Clock clock) {
        this.uses = uses;
        this.scorecards = scorecards;
        this.work = work;
        this.clock = clock;
    }

    /** What an edit makes of an item: the changes for history, and what is kept from now on. */
    record Edited(List<FieldChange> changes, List<Tick> ticks, List<GivenScore> given) {

        /** Nothing is to be written. */
        boolean nothing() {
            return ticks.isEmpty() && given.isEmpty();
        }
    }

    /** The scorecard after the edit of an item; one that changes nothing writes nothing. */
    UseSheet on(
            CustomerId customer,
            ScorecardUseId id,
            ItemId item,
            Actor actor,
            BiFunction<UseSheet, Item, Edited> edit) {
        return Patience.with(
                () ->
                        work.inOne(
                                () -> {
                                    UseSheet sheet = sheet(customer, id, clock.instant());
                                    return kept(sheet, item(sheet, item), actor, edit);
                                }));
    }

    private UseSheet kept(
            UseSheet sheet, Item item, Actor actor, BiFunction<UseSheet, Item, Edited> edit) {
        Edited edited = edit.apply(sheet, item);
        if (edited.nothing()) {
            return sheet;
        }
        UseSheet next = after(sheet, edited);
        uses.change(
                new UseChange(next.use(), edited.ticks(), edited.given()),
                revision(sheet, item, edited, actor));
        return next;
    }

    /** The next version of a scorecard. */
    static UseSheet after(UseSheet sheet, Edited edited) {
        return sheet.with(sheet.marks().with(edited.ticks(), edited.given())).touched();
    }

    /** What history keeps of the edit of an item. */
    static Revision revision(UseSheet sheet, Item item, Edited edited, Actor actor) {
        return new Revision(actor.key(), sheet.now(), subject(sheet, item), edited.changes());
    }

    private UseSheet sheet(CustomerId customer, ScorecardUseId id, Instant now) {
        ScorecardUse use =
                uses.find(id)
                        .filter(it -> it.customer().equals(customer))
                        .orElseThrow(NotFound::new);
        if (!use.active()) {
            throw Rejected.value("c360.scorecard.ended.error");
        }
        Scorecard scorecard = scorecards.find(use.scorecard()).orElseThrow(NotFound::new);
        ScorecardMarks marks = uses.marks(List.of(id)).getOrDefault(id, ScorecardMarks.NONE);
        return new UseSheet(use, scorecard, marks, now);
    }

    /** One that the scorecard has now. */
    static Item item(UseSheet sheet, ItemId item) {
        return sheet.scorecard().content().find(item).orElseThrow(NotFound::new);
    }

    private static String subject(UseSheet sheet, Item item) {
        String subject = item.text() + " – " + sheet.scorecard().name();
        int end = Math.min(subject.length(), MAX_SUBJECT);
        boolean split =
                end < subject.length() && Character.isHighSurrogate(subject.charAt(end - 1));
        return subject.substring(0, split ? end - 1 : end);
    }
}
