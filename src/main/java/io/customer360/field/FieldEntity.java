package io.customer360.field;

import java.util.Optional;
import java.util.stream.Stream;

/** A kind of record that can have custom fields. */
public enum FieldEntity {
    CUSTOMER("customer", "c360.fields.customers.label"),
    CONTACT("contact", "c360.fields.contacts.label"),
    SUBSCRIPTION("subscription", "c360.fields.subscriptions.label");

    private final String code;
    private final String textKey;

    FieldEntity(String code, String textKey) {
        this.code = code;
        this.textKey = textKey;
    }

    /** The kind with this code. */
    public static Optional<FieldEntity> of(String code) {
        return Stream.of(values()).filter(entity -> entity.code.equals(code)).findFirst();
    }

    /** Its name in addresses. */
    public String code() {
        return code;
    }

    /** The key of what many of them are called. */
    public String textKey() {
        return textKey;
    }
}
