package io.customer360.customer;

import io.customer360.settings.TierId;
import io.customer360.shared.CustomerId;
import io.customer360.shared.ExternalId;
import io.customer360.shared.UserKey;
import io.customer360.status.StatusId;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;

/** A profile as the texts of its form. */
public final class ProfileTexts {

    private ProfileTexts() {}

    /** The text of every field by its name, blank where nothing is set. */
    public static Map<String, String> of(Profile profile) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (ProfileField field : ProfileField.values()) {
            texts.put(field.field(), text(field, profile));
        }
        return texts;
    }

    private static String text(ProfileField field, Profile profile) {
        return switch (field) {
            case CSM -> profile.csm().map(UserKey::value).orElse("");
            case INDUSTRY -> profile.industry().orElse("");
            case COUNTRY -> profile.country().map(Country::code).orElse("");
            case ZONE -> profile.zone().map(ZoneId::getId).orElse("");
            case STATUS -> profile.status().map(StatusId::toString).orElse("");
            case TIER -> profile.tier().map(TierId::toString).orElse("");
            case REFERENCE -> profile.reference().map(Reference::code).orElse("");
            case OPT_OUT -> Boolean.toString(profile.optOut());
            case PARENT -> profile.parent().map(CustomerId::toString).orElse("");
            case SOURCE -> profile.externalId().map(ExternalId::source).orElse("");
            case EXTERNAL_ID -> profile.externalId().map(ExternalId::id).orElse("");
            case DOMAIN -> profile.domain().map(Domain::name).orElse("");
        };
    }
}
