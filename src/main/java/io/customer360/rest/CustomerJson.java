package io.customer360.rest;

import io.customer360.customer.Country;
import io.customer360.customer.CustomerRecord;
import io.customer360.customer.Domain;
import io.customer360.customer.Reference;
import io.customer360.rest.view.SafeUrl;
import io.customer360.shared.CustomerId;
import io.customer360.shared.ExternalId;
import io.customer360.shared.Stamp;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who a customer is, as answers show it; what nobody has recorded is absent. */
public record CustomerJson(
        int id,
        String name,
        SafeUrl url,
        PersonJson csm,
        String industry,
        Country country,
        ZoneId zone,
        StatusJson status,
        TierJson tier,
        Reference reference,
        boolean optOut,
        Integer parent,
        String source,
        String externalId,
        String domain,
        List<CustomFieldJson> fields,
        Map<String, Boolean> hidden,
        Instant updated,
        String updatedBy,
        int version,
        boolean canEdit,
        boolean canAddField) {

    /**
     * Copies a customer; the address and who changed it last come from elsewhere.
     *
     * @param parent the customer it belongs to, when the reader may see that one
     */
    public static CustomerJson of(
            CustomerRecord customer,
            SafeUrl url,
            Optional<CustomerId> parent,
            List<CustomFieldJson> fields,
            Map<String, Boolean> hidden,
            String updatedBy,
            boolean canEdit) {
        var profile = customer.profile();
        return new CustomerJson(
                profile.id().value(),
                customer.organisation().name(),
                url,
                customer.csm().map(PersonJson::of).orElse(null),
                profile.industry().orElse(null),
                profile.country().orElse(null),
                profile.zone().orElse(null),
                customer.status().map(StatusJson::of).orElse(null),
                customer.tier().map(TierJson::of).orElse(null),
                profile.reference().orElse(null),
                profile.optOut(),
                parent.map(CustomerId::value).orElse(null),
                profile.externalId().map(ExternalId::source).orElse(null),
                profile.externalId().map(ExternalId::id).orElse(null),
                profile.domain().map(Domain::name).orElse(null),
                fields,
                hidden,
                profile.stamp().map(Stamp::updated).orElse(null),
                updatedBy,
                profile.version(),
                canEdit,
                canEdit && fields.stream().anyMatch(CustomFieldJson::toBeAdded));
    }
}
