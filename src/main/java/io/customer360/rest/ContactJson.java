package io.customer360.rest;

import io.customer360.contact.Contact;
import io.customer360.contact.ContactTypes;
import io.customer360.contact.PortalUser;
import io.customer360.shared.UserKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A contact as answers show it.
 *
 * @param user the user it is, unless deleted since
 * @param fields its custom fields, as far as the reader may see them
 * @param userKey the key of the user it is, or was
 */
public record ContactJson(
        int id,
        int customer,
        String name,
        String role,
        String email,
        String phone,
        ContactTypeJson type,
        boolean important,
        PortalUserJson user,
        String userKey,
        String source,
        String externalId,
        List<CustomFieldJson> fields,
        int version) {

    /** Copies a contact. */
    public static ContactJson of(
            Contact contact,
            ContactTypes types,
            Map<UserKey, PortalUser> users,
            List<CustomFieldJson> fields) {
        var details = contact.details();
        return new ContactJson(
                contact.id().value(),
                contact.customer().value(),
                details.name(),
                details.role(),
                details.email(),
                details.phone(),
                details.type().flatMap(types::find).map(ContactTypeJson::of).orElse(null),
                details.important(),
                details.user()
                        .flatMap(key -> Optional.ofNullable(users.get(key)))
                        .map(PortalUserJson::of)
                        .orElse(null),
                details.user().map(UserKey::value).orElse(null),
                contact.externalId().source(),
                contact.externalId().id(),
                fields,
                contact.version());
    }
}
