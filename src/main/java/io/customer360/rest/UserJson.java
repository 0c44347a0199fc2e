package io.customer360.rest;

import io.customer360.contact.Contact;
import io.customer360.contact.ContactTypes;
import io.customer360.contact.CustomerUser;
import io.customer360.contact.Raised;
import io.customer360.rest.view.CustomerUrls;
import io.customer360.rest.view.SafeUrl;
import java.time.Instant;

/**
 * A member of a customer as answers show one.
 *
 * @param user absent when the user has been deleted
 * @param contact the contact that is this user
 * @param twin a contact with the same e-mail address that is nobody yet
 */
public record UserJson(
        String key,
        PortalUserJson user,
        int raised,
        String newestKey,
        SafeUrl newestUrl,
        Instant newest,
        Role contact,
        Role twin) {

    /** What a contact says of a user. */
    public record Role(
            int id,
            String name,
            String role,
            ContactTypeJson type,
            boolean important,
            int version) {

        static Role of(Contact contact, ContactTypes types) {
            var details = contact.details();
            return new Role(
                    contact.id().value(),
                    details.name(),
                    details.role(),
                    details.type().flatMap(types::find).map(ContactTypeJson::of).orElse(null),
                    details.important(),
                    contact.version());
        }
    }

    static UserJson of(CustomerUser user, ContactTypes types, CustomerUrls urls) {
        var raised = user.raised();
        return new UserJson(
                user.key().value(),
                user.user().map(PortalUserJson::of).orElse(null),
                raised.map(Raised::count).orElse(0),
                raised.map(Raised::newestKey).orElse(null),
                raised.map(it -> urls.ticket(it.newestKey())).orElse(null),
                raised.map(Raised::newest).orElse(null),
                user.contact().map(contact -> Role.of(contact, types)).orElse(null),
                user.twin().map(contact -> Role.of(contact, types)).orElse(null));
    }
}
