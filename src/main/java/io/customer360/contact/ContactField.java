package io.customer360.contact;

import io.customer360.shared.Word;
import io.customer360.shared.Word.Meaning;
import java.util.Optional;
import java.util.stream.Stream;

/** The fields of a contact as people enter them, in the order of the form. */
public enum ContactField {
    NAME("name", "c360.contacts.name.label", Meaning.TEXT),
    ROLE("role", "c360.contacts.role.label", Meaning.TEXT),
    EMAIL("email", "c360.contacts.email.label", Meaning.TEXT),
    PHONE("phone", "c360.contacts.phone.label", Meaning.TEXT),
    TYPE("type", "c360.contacts.type.label", Meaning.TEXT),
    IMPORTANT("important", "c360.contacts.important.label", Meaning.FLAG),
    USER("user", "c360.contacts.user.label", Meaning.PERSON),
    SOURCE("source", "c360.contacts.source.label", Meaning.TEXT),
    EXTERNAL_ID("externalId", "c360.contacts.external-id.label", Meaning.TEXT);

    private final String field;
    private final String textKey;
    private final Meaning meaning;

    ContactField(String field, String textKey, Meaning meaning) {
        this.field = field;
        this.textKey = textKey;
        this.meaning = meaning;
    }

    /** The field with this name. */
    public static Optional<ContactField> of(String name) {
        return Stream.of(values()).filter(known -> known.field.equals(name)).findFirst();
    }

    /** Its name in input and output. */
    public String field() {
        return field;
    }

    /** How history names it. */
    public Word word() {
        return Word.of(textKey, meaning);
    }
}
