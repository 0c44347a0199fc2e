package io.customer360.note;

import io.customer360.shared.Vocabulary;
import io.customer360.shared.Word;
import java.util.Optional;

/** How notes speak in history. */
public final class NoteVocabulary implements Vocabulary {

    @Override
    public String entity() {
        return Note.ENTITY;
    }

    @Override
    public Optional<Word> word(String field) {
        return switch (field) {
            case Note.ENTITY -> Optional.of(Word.of("c360.notes.note.label", Word.Meaning.TEXT));
            case "text" -> Optional.of(Word.of("c360.notes.text.label", Word.Meaning.TEXT));
            case "pinned" -> Optional.of(Word.of("c360.notes.pinned.label", Word.Meaning.FLAG));
            default -> Optional.empty();
        };
    }

    @Override
    public String addedKey() {
        return "c360.notes.added.label";
    }

    @Override
    public String removedKey() {
        return "c360.notes.removed.label";
    }
}
