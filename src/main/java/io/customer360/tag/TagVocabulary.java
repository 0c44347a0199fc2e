package io.customer360.tag;

import io.customer360.shared.Vocabulary;
import io.customer360.shared.Word;
import java.util.Optional;

/** How the tags of a customer speak in history. */
public final class TagVocabulary implements Vocabulary {

    @Override
    public String entity() {
        return Tag.ENTITY;
    }

    @Override
    public Optional<Word> word(String field) {
        return field.equals(Tag.ENTITY)
                ? Optional.of(Word.of("c360.tags.tag.label", Word.Meaning.TEXT))
                : Optional.empty();
    }

    @Override
    public String addedKey() {
        return "c360.tags.added.label";
    }

    @Override
    public String removedKey() {
        return "c360.tags.removed.label";
    }
}
