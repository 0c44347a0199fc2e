package io.customer360.contact;

import io.customer360.field.CustomFields;
import io.customer360.field.FieldEntity;
import io.customer360.shared.Vocabulary;
import io.customer360.shared.Word;
import java.util.Optional;

/** How contacts speak in history. */
public final class ContactVocabulary implements Vocabulary {
    private final CustomFields fields;

    /** Knows the words of these custom fields too. */
    public ContactVocabulary(CustomFields fields) {
        this.fields = fields;
    }

    @Override
    public String entity() {
        return Contact.ENTITY;
    }

    @Override
    public Optional<Word> word(String field) {
        return ContactField.of(field)
                .map(ContactField::word)
                .or(() -> fields.word(FieldEntity.CONTACT, field));
    }

    @Override
    public String addedKey() {
        return "c360.changes.contact-added.label";
    }

    @Override
    public String removedKey() {
        return "c360.changes.contact-removed.label";
    }
}
