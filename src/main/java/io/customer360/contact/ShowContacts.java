package io.customer360.contact;

import io.customer360.field.CustomFields;
import io.customer360.field.CustomValues;
import io.customer360.field.FieldEntity;
import io.customer360.shared.CustomerId;
import io.customer360.shared.NotFound;
import io.customer360.shared.UserKey;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Shows the contacts of a customer, and the users that some of them are. */
public final class ShowContacts {

    private final Contacts contacts;
    private final ContactTypesStore types;
    private final PortalUsers users;
    private final CustomFields fields;

    /** Shows what these stores hold. */
    public ShowContacts(
            Contacts contacts, ContactTypesStore types, PortalUsers users, CustomFields fields) {
        this.contacts = contacts;
        this.types = types;
        this.users = users;
        this.fields = fields;
    }

    /** The contacts that a query asks for. */
    public ContactSheet on(CustomerId customer, ContactQuery query) {
        ContactPage page = contacts.page(customer, query);
        int last = page.total() == 0 ? 0 : (page.total() - 1) / query.size() * query.size();
        return new ContactSheet(
                customer,
                query,
                page.contacts(),
                types.current(),
                query.size() == ContactQuery.SHORT ? Map.of() : custom(page.contacts()),
                users(page.contacts()),
                Math.min(query.start(), last),
                page.total());
    }

    /** One contact of a customer. */
    public Contact one(CustomerId customer, ContactId id) {
        return contacts.find(id)
                .filter(held -> held.customer().equals(customer))
                .orElseThrow(NotFound::new);
    }

    /** How many contacts a customer has. */
    public int count(CustomerId customer) {
        return contacts.count(customer);
    }

    /** The types there are. */
    public ContactTypes types() {
        return types.current();
    }

    /** The values of custom fields of these contacts, by their ids. */
    public Map<Integer, CustomValues> custom(Collection<Contact> some) {
        return fields.read(
                FieldEntity.CONTACT, some.stream().map(contact -> contact.id().value()).toList());
    }

    /** The users that these contacts are. */
    public Map<UserKey, PortalUser> users(Collection<Contact> some) {
        List<UserKey> keys =
                some.stream()
                        .map(contact -> contact.details().user())
                        .flatMap(Optional::stream)
                        .toList();
        return keys.isEmpty() ? Map.of() : users.find(keys);
    }
}
