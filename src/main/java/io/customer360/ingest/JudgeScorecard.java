package io.customer360.ingest;

import static io.customer360.ingest.RecordIntake.CUSTOMER;

import io.customer360.scorecard.GiveScore;
import io.customer360.scorecard.GivenScore;
import io.customer360.scorecard.HealthMeasure;
import io.customer360.scorecard.Item;
import io.customer360.scorecard.MarkItems;
import io.customer360.scorecard.Objective;
import io.customer360.scorecard.Scorecard;
import io.customer360.scorecard.ScorecardMarks;
import io.customer360.scorecard.ScorecardUse;
import io.customer360.scorecard.ScorecardUseId;
import io.customer360.scorecard.Tick;
import io.customer360.shared.CustomerId;
import io.customer360.shared.Fields;
import io.customer360.shared.Rejected;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Judges what entries say about the scorecards of customers.
 *
 * @param uses the scorecards that the named customers have now
 * @param midnights when the day it is for them began
 */
record JudgeScorecard(
        Set<String> columns,
        List<Scorecard> scorecards,
        Map<CustomerId, List<ScorecardUse>> uses,
        Map<ScorecardUseId, ScorecardMarks> marks,
        Map<CustomerId, Instant> midnights) {

    Verdict on(Entry entry, Match match) {
        Fields problems = new Fields(Map.of());
        entry.texts().keySet().stream()
                .filter(column -> !columns.contains(column))
                .forEach(column -> problems.problem(column, "c360.input.unknown-field.error"));
        Optional<Verdict> verdict = problems.attempt("", () -> known(entry, match));
        try {
            problems.check();
        } catch (Rejected refused) {
            return Verdict.rejected(entry, refused.problems());
        }
        return verdict.orElseThrow();
    }

    private Verdict known(Entry entry, Match match) {
        CustomerId customer = match.required(CUSTOMER);
        ScorecardUse use = use(customer, required(entry, ScorecardIntake.SCORECARD));
        Item item = item(use, required(entry, ScorecardIntake.ITEM));
        ScorecardMarks kept = marks.getOrDefault(use.id(), ScorecardMarks.NONE);
        Map<String, String> texts = new HashMap<>();
        ScorecardIntake.SAID.forEach(
                it -> Optional.ofNullable(entry.texts().get(it)).ifPresent(v -> texts.put(it, v)));
        boolean same =
                item instanceof Objective
                        ? ticked(item, texts, kept)
                        : scored((HealthMeasure) item, texts, kept, midnights.get(customer));
        Set<String> keys = Set.of("item\n" + use.id() + "\n" + item.id());
        int id = use.id().value();
        return same
                ? Verdict.same(entry, keys, id)
                : Verdict.changed(entry, keys, id, new MarkItems.Mark(use, item.id(), texts));
    }

    private static String required(Entry entry, String column) {
        return entry.given(column)
                .orElseThrow(() -> Rejected.at(column, "c360.input.required.error"))
                .strip();
    }

    private ScorecardUse use(CustomerId customer, String name) {
        List<Scorecard> called =
                scorecards.stream().filter(it -> it.name().equalsIgnoreCase(name)).toList();
        Predicate<ScorecardUse> wanted =
                it -> called.stream().anyMatch(card -> card.id().equals(it.scorecard()));
        return uses.getOrDefault(customer, List.of()).stream()
                .filter(wanted)
                .findFirst()
                .orElseThrow(
                        () ->
                                Rejected.at(
                                        ScorecardIntake.SCORECARD,
                                        called.isEmpty()
                                                ? "c360.input.choice.error"
                                                : "c360.ingest.no-scorecard.error"));
    }

    private Item item(ScorecardUse use, String text) {
        List<Item> called =
                scorecards.stream()
                        .filter(it -> it.id().equals(use.scorecard()))
                        .flatMap(it -> it.content().items().stream())
                        .filter(it -> it.text().equalsIgnoreCase(text))
                        .toList();
        if (called.size() != 1) {
            throw called.isEmpty()
                    ? Rejected.at(ScorecardIntake.ITEM, "c360.input.choice.error")
                    : Rejected.at(ScorecardIntake.ITEM, "c360.ingest.several.error", text);
        }
        return called.get(0);
    }

    /** Whether that is so already. */
    private static boolean ticked(Item item, Map<String, String> texts, ScorecardMarks kept) {
        refuse(texts, ScorecardIntake.SCORE, ScorecardIntake.COMMENT);
        String text =
                Spelled.flag(
                        Optional.ofNullable(texts.get(ScorecardIntake.TICKED))
                                .orElseThrow(
                                        () ->
                                                Rejected.at(
                                                        ScorecardIntake.TICKED,
                                                        "c360.input.required.error")));
        if (!text.equals("true") && !text.equals("false")) {
            throw Rejected.at(ScorecardIntake.TICKED, "c360.input.choice.error");
        }
        if (!item.manual()) {
            throw Rejected.at(ScorecardIntake.TICKED, "c360.scorecard.automatic-tick.error");
        }
        texts.put(ScorecardIntake.TICKED, text);
        return kept.tick(item.id()).filter(Tick::ticked).isPresent() == text.equals("true");
    }

    /** A score that is given again on another day is new: it counts from then on. */
    private static boolean scored(
            HealthMeasure measure,
            Map<String, String> texts,
            ScorecardMarks kept,
            Instant midnight) {
        refuse(texts, ScorecardIntake.TICKED);
        GiveScore.check(texts);
        if (!measure.manual() && texts.containsKey(ScorecardIntake.SCORE)) {
            throw Rejected.at(ScorecardIntake.SCORE, "c360.scorecard.automatic-score.error");
        }
        GivenScore given = kept.given(measure.id());
        boolean score =
                same(
                        texts.get(ScorecardIntake.SCORE),
                        given.score().map(it -> BigDecimal.valueOf(it.score()).toPlainString()));
        boolean again =
                texts.containsKey(ScorecardIntake.SCORE)
                        && given.score().filter(it -> it.at().isBefore(midnight)).isPresent();
        return score
                && !again
                && same(
                        texts.get(ScorecardIntake.COMMENT),
                        given.comment().map(GivenScore.Comment::text));
    }

    private static void refuse(Map<String, String> texts, String... columns) {
        Fields problems = new Fields(Map.of());
        for (String column : columns) {
            Optional.ofNullable(texts.remove(column))
                    .filter(text -> !text.isBlank())
                    .ifPresent(text -> problems.problem(column, "c360.ingest.other-item.error"));
        }
        problems.check();
    }

    /** What an entry does not name stays; a blank text clears. */
    private static boolean same(String text, Optional<String> held) {
        return text == null || plain(text).equals(plain(held.orElse("")));
    }

    private static String plain(String text) {
        String plain = text.strip();
        return plain.matches("\\d{1,3}[.,]\\d")
                ? new BigDecimal(plain.replace(',', '.')).stripTrailingZeros().toPlainString()
                : plain;
    }
}
