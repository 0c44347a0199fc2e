package io.customer360.scorecard;

import io.customer360.customer.Profiles;
import io.customer360.scorecard.EditScorecard.Edited;
import io.customer360.scorecard.GivenScore.Comment;
import io.customer360.scorecard.GivenScore.Given;
import io.customer360.shared.Actor;
import io.customer360.shared.CustomerId;
import io.customer360.shared.FieldChange;
import io.customer360.shared.Fields;
import io.customer360.shared.NotFound;
import io.customer360.shared.Permission;
import io.customer360.shared.Rejected;
import io.customer360.shared.Text;
import io.customer360.shared.Today;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Gives a measure a score, or says something about it; the score of the whole follows at once. */
public final class GiveScore {

    private static final String SCORE = "score";
    private static final String COMMENT = "comment";
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}([.,]\\d)?");

    private final EditScorecard edit;
    private final Profiles profiles;
    private final Today today;

    /** Scores by this edit, in weeks as the customers have them. */
    public GiveScore(EditScorecard edit, Profiles profiles, Today today) {
        this.edit = edit;
        this.profiles = profiles;
        this.today = today;
    }

    /**
     * What somebody has entered; what was not sent stays.
     *
     * @param score none in it takes the score away
     * @param comment none in it takes the comment away
     */
    record Entry(Optional<Optional<Double>> score, Optional<Optional<String>> comment) {

        static Entry parse(Map<String, String> input) {
            Fields fields = new Fields(input);
            Optional<Double> score = fields.optional(SCORE, GiveScore::score);
            Optional<String> comment =
                    fields.optional(COMMENT, text -> Text.paragraphs(text, GivenScore.MAX_COMMENT));
            fields.check();
            return new Entry(
                    input.get(SCORE) == null ? Optional.empty() : Optional.of(score),
                    input.get(COMMENT) == null ? Optional.empty() : Optional.of(comment));
        }
    }

    /**
     * Reads {@code score} and {@code comment}; the scorecard afterwards. A score that is given
     * again counts from now on.
     */
    public UseSheet on(
            CustomerId customer,
            ScorecardUseId use,
            ItemId item,
            Map<String, String> input,
            Actor actor) {
        actor.require(Permission.EDIT);
        Entry entry = Entry.parse(input);
        LocalDate day = today.in(profiles.of(customer).zone());
        return edit.on(
                customer, use, item, actor, (sheet, it) -> given(sheet, it, entry, day, actor));
    }

    /** Refuses, by their fields, what can be no score and no comment. */
    public static void check(Map<String, String> input) {
        Entry.parse(input);
    }

    private static double score(String text) {
        String plain = text.strip();
        if (!NUMBER.matcher(plain).matches()) {
            throw Rejected.value("c360.scorecard.score-range.error");
        }
        double score = new BigDecimal(plain.replace(',', '.')).doubleValue();
        if (score > 100) {
            throw Rejected.value("c360.scorecard.score-range.error");
        }
        return score;
    }

    /** What an entry makes of a measure. */
    static Edited given(UseSheet sheet, Item item, Entry entry, LocalDate day, Actor actor) {
        if (!(item instanceof HealthMeasure)) {
            throw new NotFound();
        }
        if (!item.manual() && entry.score().isPresent()) {
            throw Rejected.at(SCORE, "c360.scorecard.automatic-score.error");
        }
        GivenScore before = sheet.marks().given(item.id());
        GivenScore next = before;
        if (entry.score().isPresent()) {
            next = scored(next, entry.score().get(), sheet, day, actor);
        }
        if (entry.comment().isPresent()) {
            next = saying(next, entry.comment().get(), sheet, actor);
        }
        return next.equals(before)
                ? new Edited(List.of(), List.of(), List.of())
                : new Edited(changes(before, next), List.of(), List.of(next));
    }

    private static GivenScore scored(
            GivenScore before, Optional<Double> score, UseSheet sheet, LocalDate day, Actor actor) {
        Optional<Given> next =
                score.map(it -> new Given(it, sheet.now(), Optional.of(actor.key())));
        boolean same = before.score().map(Given::score).equals(score);
        if (same && score.isEmpty()) {
            return before;
        }
        GivenScore given = same ? before.again(next) : before.scored(next);
        return score.map(it -> given.in(given.weeks().with(day, it))).orElse(given);
    }

    private static GivenScore saying(
            GivenScore before, Optional<String> comment, UseSheet sheet, Actor actor) {
        return before.comment().map(Comment::text).equals(comment)
                ? before
                : before.saying(comment.map(it -> new Comment(it, sheet.now(), actor.key())));
    }

    private static List<FieldChange> changes(GivenScore before, GivenScore next) {
        List<FieldChange> changes = new ArrayList<>();
        add(
                changes,
                UseVocabulary.Field.SCORED.of(next.item()),
                before.score().map(it -> text(it.score())),
                next.score().map(it -> text(it.score())));
        add(
                changes,
                UseVocabulary.Field.SAID.of(next.item()),
                before.comment().map(Comment::text),
                next.comment().map(Comment::text));
        return changes;
    }

    private static void add(
            List<FieldChange> changes, String field, Optional<String> from, Optional<String> to) {
        if (!from.equals(to)) {
            changes.add(new FieldChange(field, from.orElse(""), to.orElse("")));
        }
    }

    private static String text(double score) {
        return BigDecimal.valueOf(score).stripTrailingZeros().toPlainString();
    }
}
