package io.customer360.contact;

import io.customer360.shared.CustomerId;
import io.customer360.shared.ExternalId;
import io.customer360.shared.Stamp;
import io.customer360.shared.UserKey;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Builds a valid contact from the texts of its form: Ada Archer, without anything else. */
public final class AContact {
    private static final Instant MADE = Instant.parse("2025-01-01T08:00:00Z");
    private static final UserKey MAKER = new UserKey("maker");

    private final Map<String, String> input = new LinkedHashMap<>();
    private final Map<String, List<String>> custom = new HashMap<>();
    private int id = 1;
    private CustomerId customer = new CustomerId(1);

    private AContact() {
        with("name", "Ada Archer");
    }

    /** A contact that is valid as it is. */
    public static AContact aContact() {
        return new AContact();
    }

    /** With any text in any field; null takes the field away. */
    public AContact with(String field, String text) {
        input.put(field, text);
        return this;
    }

    public AContact custom(int field, String... texts) {
        custom.put(Integer.toString(field), List.of(texts));
        return this;
    }

    public AContact id(int value) {
        id = value;
        return this;
    }

    public AContact of(CustomerId owner) {
        customer = owner;
        return this;
    }

    public AContact named(String name) {
        return with("name", name);
    }

    public AContact email(String address) {
        return with("email", address);
    }

    public AContact type(int type) {
        return with("type", Integer.toString(type));
    }

    public AContact important() {
        return with("important", "true");
    }

    public AContact user(String key) {
        return with("user", key);
    }

    public AContact version(int seen) {
        return with("version", Integer.toString(seen));
    }

    /** As somebody enters it. */
    public ContactDraft draft() {
        return ContactDraft.parse(input, custom);
    }

    /** As it is stored first. */
    public Contact build() {
        return new Contact(
                new ContactId(id),
                customer,
                new ExternalId(ExternalId.APP, "contact-" + id),
                draft().details(),
                new Stamp(MADE, MAKER, MADE, MAKER),
                1);
    }
}
