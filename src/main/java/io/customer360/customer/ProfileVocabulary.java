package io.customer360.customer;

import io.customer360.field.CustomFields;
import io.customer360.field.FieldEntity;
import io.customer360.shared.Vocabulary;
import io.customer360.shared.Word;
import io.customer360.shared.Word.Meaning;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How profiles speak in history. */
public final class ProfileVocabulary implements Vocabulary {

    private final CustomFields fields;

    /** Knows these custom fields beside its own. */
    public ProfileVocabulary(CustomFields fields) {
        this.fields = fields;
    }

    @Override
    public String entity() {
        return Profile.ENTITY;
    }

    @Override
    public Optional<Word> word(String field) {
        return ProfileField.of(field)
                .map(ProfileVocabulary::word)
                .or(() -> fields.word(FieldEntity.CUSTOMER, field));
    }

    @Override
    public Set<String> amounts() {
        return fields.amounts();
    }

    /** Taken in with many others; by hand a profile begins with the first field that is set. */
    @Override
    public String addedKey() {
        return "c360.changes.profile-added.label";
    }

    @Override
    public String removedKey() {
        return "c360.changes.customer.label";
    }

    private static Word word(ProfileField field) {
        return field == ProfileField.REFERENCE
                ? Word.coded(
                        field.textKey(),
                        Stream.of(Reference.values())
                                .collect(Collectors.toMap(Reference::code, Reference::textKey)))
                : Word.of(field.textKey(), meaning(field));
    }

    private static Meaning meaning(ProfileField field) {
        return switch (field) {
            case CSM -> Meaning.PERSON;
            case INDUSTRY, SOURCE, EXTERNAL_ID, DOMAIN -> Meaning.TEXT;
            case COUNTRY -> Meaning.COUNTRY;
            case ZONE -> Meaning.ZONE;
            case STATUS -> Meaning.STATUS;
            case TIER -> Meaning.TIER;
            case REFERENCE -> Meaning.CODE;
            case OPT_OUT -> Meaning.FLAG;
            case PARENT -> Meaning.CUSTOMER;
        };
    }
}
