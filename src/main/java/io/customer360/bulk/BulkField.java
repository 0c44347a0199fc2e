package io.customer360.bulk;

import io.customer360.customer.ProfileField;
import java.util.Optional;
import java.util.stream.Stream;

/** What many customers can be given at once, custom fields aside. */
public enum BulkField {
    CSM(ProfileField.CSM),
    STATUS(ProfileField.STATUS),
    TIER(ProfileField.TIER),
    INDUSTRY(ProfileField.INDUSTRY),
    COUNTRY(ProfileField.COUNTRY),
    ADD_TAGS("addTags", "c360.bulk.add-tags.label"),
    REMOVE_TAGS("removeTags", "c360.bulk.remove-tags.label");

    private final Optional<ProfileField> profile;
    private final String field;
    private final String textKey;

    BulkField(ProfileField profile) {
        this.profile = Optional.of(profile);
        this.field = profile.field();
        this.textKey = profile.textKey();
    }

    BulkField(String field, String textKey) {
        this.profile = Optional.empty();
        this.field = field;
        this.textKey = textKey;
    }

    /** The field with this name. */
    public static Optional<BulkField> of(String name) {
        return Stream.of(values()).filter(known -> known.field.equals(name)).findFirst();
    }

    /** The field of the profile that it is, unless it is about tags. */
    public Optional<ProfileField> profile() {
        return profile;
    }

    /** Its name in input and output. */
    public String field() {
        return field;
    }

    /** The key of its label. */
    public String textKey() {
        return textKey;
    }
}
