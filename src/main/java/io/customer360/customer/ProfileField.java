package io.customer360.customer;

import java.util.Optional;
import java.util.stream.Stream;

/** The fields of a profile that people edit. */
public enum ProfileField {
    CSM("csm", "c360.info.csm.label"),
    INDUSTRY("industry", "c360.info.industry.label"),
    COUNTRY("country", "c360.info.country.label"),
    ZONE("zone", "c360.info.zone.label"),
    STATUS("status", "c360.info.status.label"),
    TIER("tier", "c360.attributes.tier.label"),
    REFERENCE("reference", "c360.attributes.reference.label"),
    OPT_OUT("optOut", "c360.attributes.opt-out.label"),
    PARENT("parent", "c360.attributes.parent.label"),
    SOURCE("source", "c360.info.source.label"),
    EXTERNAL_ID("externalId", "c360.info.external-id.label"),
    DOMAIN("domain", "c360.info.domain.label");

    private final String field;
    private final String textKey;

    ProfileField(String field, String textKey) {
        this.field = field;
        this.textKey = textKey;
    }

    /** The field with this name. */
    public static Optional<ProfileField> of(String name) {
        return Stream.of(values()).filter(known -> known.field.equals(name)).findFirst();
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
