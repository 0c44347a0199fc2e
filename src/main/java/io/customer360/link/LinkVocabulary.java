package io.customer360.link;

import io.customer360.shared.Vocabulary;
import io.customer360.shared.Word;
import java.util.Optional;

/** How links speak in history. */
public final class LinkVocabulary implements Vocabulary {

    @Override
    public String entity() {
        return CustomerLink.ENTITY;
    }

    @Override
    public Optional<Word> word(String field) {
        return LinkField.of(field).map(known -> Word.of(known.textKey(), Word.Meaning.TEXT));
    }

    @Override
    public String addedKey() {
        return "c360.links.added.label";
    }

    @Override
    public String removedKey() {
        return "c360.links.removed.label";
    }
}
