package io.customer360.score;

import io.customer360.churn.ChurnReason;
import io.customer360.shared.Vocabulary;
import io.customer360.shared.Word;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How churn records speak in history. */
public final class ChurnVocabulary implements Vocabulary {

    private static final Map<String, Word> WORDS =
            Map.of(
                    ChurnTexts.DAY,
                    Word.of("c360.churn.day.label", Word.Meaning.DAY),
                    ChurnTexts.REASON,
                    Word.coded(
                            "c360.churn.reason.label",
                            Stream.of(ChurnReason.values())
                                    .collect(
                                            Collectors.toMap(
                                                    ChurnReason::code, ChurnReason::textKey))),
                    ChurnTexts.NOTE,
                    Word.of("c360.churn.note.label", Word.Meaning.TEXT),
                    ChurnTexts.LOST,
                    Word.of("c360.churn.lost-arr.label", Word.Meaning.TEXT).ofRevenue(),
                    ChurnTexts.ENDED,
                    Word.of("c360.churn.ended.label", Word.Meaning.DAY));

    @Override
    public String entity() {
        return KeptChurn.ENTITY;
    }

    @Override
    public Optional<Word> word(String field) {
        return Optional.ofNullable(WORDS.get(field));
    }

    @Override
    public Set<String> amounts() {
        return Set.of(ChurnTexts.LOST);
    }

    @Override
    public String addedKey() {
        return "c360.churn.added.label";
    }

    @Override
    public String removedKey() {
        return "c360.churn.removed.label";
    }
}
