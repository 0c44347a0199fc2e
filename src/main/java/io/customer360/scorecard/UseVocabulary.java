package io.customer360.scorecard;

import io.customer360.shared.Vocabulary;
import io.customer360.shared.Word;
import io.customer360.shared.Word.Meaning;
import java.util.Optional;

/** How scorecards of customers speak in history; the items are in the subjects. */
public final class UseVocabulary implements Vocabulary {

    private static final String TICK = "tick.";
    private static final String SCORE = "score.";
    private static final String COMMENT = "comment.";

    /** What a field of an item is about. */
    enum Field {
        TICKED(TICK, Word.of("c360.scorecard.ticked.label", Meaning.FLAG)),
        SCORED(SCORE, Word.of("c360.scorecard.score.label", Meaning.TEXT)),
        SAID(COMMENT, Word.of("c360.scorecard.comment.label", Meaning.TEXT));

        private final String prefix;
        private final Word word;

        Field(String prefix, Word word) {
            this.prefix = prefix;
            this.word = word;
        }

        /** The name of this field of an item. */
        String of(ItemId item) {
            return prefix + item;
        }

        /** The field that this is a name of. */
        static Optional<Field> named(String name) {
            for (Field field : values()) {
                if (name.startsWith(field.prefix)) {
                    return Optional.of(field);
                }
            }
            return Optional.empty();
        }

        /** The item in a name of this field. */
        ItemId item(String name) {
            return ItemId.of(name.substring(prefix.length()));
        }
    }

    @Override
    public String entity() {
        return ScorecardUse.ENTITY;
    }

    @Override
    public Optional<Word> word(String field) {
        return Field.named(field).map(it -> it.word);
    }

    @Override
    public String addedKey() {
        return "c360.scorecard.assigned.label";
    }

    @Override
    public String removedKey() {
        return "c360.scorecard.ended.label";
    }
}
