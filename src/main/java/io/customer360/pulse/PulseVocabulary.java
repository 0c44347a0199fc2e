package io.customer360.pulse;

import io.customer360.shared.Vocabulary;
import io.customer360.shared.Word;
import java.util.Optional;

/** How pulses speak in history. */
public final class PulseVocabulary implements Vocabulary {

    @Override
    public String entity() {
        return Pulse.ENTITY;
    }

    @Override
    public Optional<Word> word(String field) {
        return PulseField.of(field).map(PulseField::word);
    }

    @Override
    public String addedKey() {
        return "c360.pulse.added.label";
    }

    @Override
    public String removedKey() {
        return "c360.pulse.removed.label";
    }
}
