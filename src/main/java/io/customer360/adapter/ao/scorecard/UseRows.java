package io.customer360.adapter.ao.scorecard;

import io.customer360.scorecard.GivenScore;
import io.customer360.scorecard.GivenScore.Comment;
import io.customer360.scorecard.GivenScore.Given;
import io.customer360.scorecard.ItemId;
import io.customer360.scorecard.ScorecardId;
import io.customer360.scorecard.ScorecardUse;
import io.customer360.scorecard.ScorecardUse.Moment;
import io.customer360.scorecard.ScorecardUseId;
import io.customer360.scorecard.Tick;
import io.customer360.scorecard.UseScore;
import io.customer360.scorecard.Weeks;
import io.customer360.shared.CustomerId;
import io.customer360.shared.UserKey;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Copies scorecards of customers, with what is kept of their items, to and from rows. */
final class UseRows {

    /** So much of a slot is the item. */
    static final int ITEM_BITS = 16;

    /** The greatest item there could be. */
    static final int ITEM_MASK = (1 << ITEM_BITS) - 1;

    private UseRows() {}

    /** The place of an item of a scorecard of a customer. */
    static long slot(ScorecardUseId use, ItemId item) {
        return slot(use.value(), item);
    }

    /** An item below some number. */
    static long slot(int above, ItemId item) {
        return ((long) above << ITEM_BITS) + item.value();
    }

    /** The part of a slot that is the item. */
    static ItemId item(long slot) {
        return new ItemId((int) (slot & ITEM_MASK));
    }

    /** The part of a slot above the item. */
    static int above(long slot) {
        return (int) (slot >> ITEM_BITS);
    }

    static ScorecardUse copy(UseRow row, UseScore score) {
        return new ScorecardUse(
                new ScorecardUseId(row.getID()),
                new CustomerId(row.getOrgId()),
                new ScorecardId(row.getScorecard()),
                new Moment(
                        Instant.ofEpochMilli(row.getAssignedAt()),
                        new UserKey(row.getAssignedBy())),
                Optional.ofNullable(row.getEndedAt())
                        .map(
                                at ->
                                        new Moment(
                                                Instant.ofEpochMilli(at),
                                                new UserKey(row.getEndedBy()))),
                row.getEndedVersion() == null
                        ? OptionalInt.empty()
                        : OptionalInt.of(row.getEndedVersion()),
                score);
    }

    static UseScore copy(UseScoreRow row) {
        return new UseScore(
                number(row.getScore()),
                number(row.getPrevious()),
                Instant.ofEpochMilli(row.getScoredAt()),
                Instant.ofEpochMilli(row.getTouchedAt()),
                row.getValidDays(),
                row.getVersion());
    }

    static Map<String, Object> columns(ScorecardUse use) {
        var score = use.score();
        Map<String, Object> row = new HashMap<>();
        row.put(UseScoreRow.SCORECARD_USE, use.id().value());
        row.put(UseScoreRow.ORG_ID, use.customer().value());
        row.put(UseScoreRow.VALID_DAYS, score.validDays());
        row.put(UseScoreRow.SCORE, orNull(score.score()));
        row.put(UseScoreRow.PREVIOUS, orNull(score.previous()));
        row.put(UseScoreRow.SCORED_AT, score.scored().toEpochMilli());
        row.put(UseScoreRow.TOUCHED_AT, score.touched().toEpochMilli());
        row.put(UseScoreRow.VERSION, score.version());
        row.put(UseScoreRow.ACTIVE, use.active());
        return row;
    }

    static Tick copy(TickRow row) {
        return new Tick(
                new ItemId(row.getItem()),
                row.isTicked(),
                Instant.ofEpochMilli(row.getTickedAt()),
                Optional.ofNullable(row.getTickedBy()).map(UserKey::new),
                row.getFound() == null ? OptionalInt.empty() : OptionalInt.of(row.getFound()));
    }

    static Map<String, Object> columns(ScorecardUse use, Tick tick) {
        Map<String, Object> row = new HashMap<>();
        row.put(TickRow.SLOT, slot(use.id(), tick.item()));
        row.put(TickRow.ORG_ID, use.customer().value());
        row.put(TickRow.SCORECARD_USE, use.id().value());
        row.put(TickRow.ITEM, tick.item().value());
        row.put(TickRow.TICKED, tick.ticked());
        row.put(TickRow.TICKED_AT, tick.at().toEpochMilli());
        row.put(TickRow.TICKED_BY, tick.by().map(UserKey::value).orElse(null));
        row.put(TickRow.FOUND, tick.found().isPresent() ? tick.found().getAsInt() : null);
        return row;
    }

    static GivenScore copy(ValueRow row) {
        return new GivenScore(
                new ItemId(row.getItem()),
                given(row.getScore(), row.getScoredAt(), row.getScoredBy()),
                given(row.getPrevious(), row.getPreviousAt(), row.getPreviousBy()),
                Optional.ofNullable(row.getRemark())
                        .filter(it -> !it.isEmpty())
                        .map(
                                text ->
                                        new Comment(
                                                text,
                                                Instant.ofEpochMilli(row.getRemarkAt()),
                                                new UserKey(row.getRemarkBy()))),
                Optional.ofNullable(row.getWeeks()).map(Weeks::parse).orElse(Weeks.NONE));
    }

    static Map<String, Object> columns(ScorecardUse use, GivenScore given) {
        Map<String, Object> row = new HashMap<>();
        row.put(ValueRow.SLOT, slot(use.id(), given.item()));
        row.put(ValueRow.ORG_ID, use.customer().value());
        row.put(ValueRow.SCORECARD_USE, use.id().value());
        row.put(ValueRow.ITEM, given.item().value());
        put(row, given.score(), ValueRow.SCORE, ValueRow.SCORED_AT, ValueRow.SCORED_BY);
        put(row, given.previous(), ValueRow.PREVIOUS, ValueRow.PREVIOUS_AT, ValueRow.PREVIOUS_BY);
        row.put(ValueRow.REMARK, given.comment().map(Comment::text).orElse(null));
        row.put(ValueRow.REMARK_AT, given.comment().map(it -> it.at().toEpochMilli()).orElse(null));
        row.put(ValueRow.REMARK_BY, given.comment().map(it -> it.by().value()).orElse(null));
        row.put(ValueRow.WEEKS, given.weeks().text());
        return row;
    }

    private static void put(
            Map<String, Object> row, Optional<Given> given, String score, String at, String by) {
        row.put(score, given.map(Given::score).orElse(null));
        row.put(at, given.map(it -> it.at().toEpochMilli()).orElse(null));
        row.put(by, given.flatMap(Given::by).map(UserKey::value).orElse(null));
    }

    private static Optional<Given> given(Double score, Long at, String by) {
        return Optional.ofNullable(score)
                .map(
                        it ->
                                new Given(
                                        it,
                                        Instant.ofEpochMilli(at),
                                        Optional.ofNullable(by).map(UserKey::new)));
    }

    private static OptionalDouble number(Double value) {
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    private static Double orNull(OptionalDouble value) {
        return value.isPresent() ? value.getAsDouble() : null;
    }
}
