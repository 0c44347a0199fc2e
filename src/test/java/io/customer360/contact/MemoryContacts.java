package io.customer360.contact;

import io.customer360.customer.SortName;
import io.customer360.shared.CustomerId;
import io.customer360.shared.ExternalId;
import io.customer360.shared.MemoryChanges;
import io.customer360.shared.NotFound;
import io.customer360.shared.Revision;
import io.customer360.shared.Stale;
import io.customer360.shared.UserKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Contacts in memory. */
public final class MemoryContacts implements Contacts {
    private final Map<Integer, Contact> byId = new TreeMap<>();
    private final List<Contact> deleted = new ArrayList<>();
    private final Map<ContactId, String> found = new LinkedHashMap<>();
    private final MemoryChanges changes;
    private int released;

    /** Writes history to these changes. */
    public MemoryContacts(MemoryChanges changes) {
        this.changes = changes;
    }

    /** Holds one more, as it is. */
    public MemoryContacts holding(Contact contact) {
        byId.put(contact.id().value(), contact);
        return this;
    }

    @Override
    public ContactPage page(CustomerId customer, ContactQuery query) {
        List<Contact> fitting =
                of(customer)
                        .filter(held -> fits(held, query))
                        .sorted(
                                Comparator.comparing((Contact it) -> !it.details().important())
                                        .thenComparing(it -> SortName.of(it.details().name())))
                        .toList();
        return new ContactPage(
                fitting.stream().skip(query.start()).limit(query.size()).toList(), fitting.size());
    }

    private boolean fits(Contact held, ContactQuery query) {
        ContactDetails details = held.details();
        String words = found.getOrDefault(held.id(), "");
        return (query.type().isEmpty() || query.type().equals(details.type()))
                && (!query.importantOnly() || details.important())
                && Stream.of(details.name(), details.role(), details.email(), words)
                        .anyMatch(text -> SortName.folded(text).contains(query.words()));
    }

    @Override
    public Map<CustomerId, List<Contact>> important(Collection<CustomerId> customers) {
        Map<CustomerId, List<Contact>> found = new LinkedHashMap<>();
        customers.forEach(
                customer ->
                        found.put(
                                customer,
                                of(customer).filter(it -> it.details().important()).toList()));
        return found;
    }

    @Override
    public int count(CustomerId customer) {
        return (int) of(customer).count();
    }

    @Override
    public int count(ContactTypeId type) {
        return (int)
                byId.values().stream()
                        .filter(held -> held.details().type().equals(Optional.of(type)))
                        .count();
    }

    @Override
    public Optional<Contact> find(ContactId id) {
        return Optional.ofNullable(byId.get(id.value()));
    }

    @Override
    public Optional<Contact> find(ExternalId id) {
        return Stream.concat(byId.values().stream(), deleted.stream())
                .filter(held -> held.externalId().equals(id))
                .findFirst();
    }

    @Override
    public List<Contact> withEmail(CustomerId customer, Collection<String> emails) {
        List<String> keys = emails.stream().map(ContactDetails::emailKey).toList();
        return of(customer)
                .filter(held -> keys.contains(ContactDetails.emailKey(held.details().email())))
                .toList();
    }

    @Override
    public List<Contact> linked(CustomerId customer, Collection<UserKey> users) {
        return of(customer)
                .filter(held -> held.details().user().filter(users::contains).isPresent())
                .toList();
    }

    @Override
    public Contact add(
            CustomerId customer, ExternalId id, ContactDetails details, Revision revision) {
        ContactId next = new ContactId(byId.size() + deleted.size() + released + 1);
        return store(new Contact(next, customer, id, details, revision.created(), 1), revision);
    }

    @Override
    public Contact replace(Contact next, int expectedVersion, Revision revision) {
        requireVersion(next.id(), expectedVersion);
        return store(next, revision);
    }

    @Override
    public void findableBy(ContactId id, String words) {
        found.put(id, words);
    }

    @Override
    public void remove(Contact contact, int expectedVersion, Revision revision) {
        requireVersion(contact.id(), expectedVersion);
        deleted.add(byId.remove(contact.id().value()));
        append(contact, revision);
    }

    @Override
    public void release(ContactId id) {
        deleted.removeIf(held -> held.id().equals(id));
        released++;
    }

    private Stream<Contact> of(CustomerId customer) {
        return byId.values().stream().filter(held -> held.customer().equals(customer));
    }

    private Contact store(Contact contact, Revision revision) {
        holding(contact);
        append(contact, revision);
        return contact;
    }

    private void append(Contact contact, Revision revision) {
        changes.append(Contact.ENTITY, contact.id().toString(), contact.customer(), revision);
    }

    private void requireVersion(ContactId id, int expectedVersion) {
        Contact current = find(id).orElseThrow(NotFound::new);
        if (current.version() != expectedVersion) {
            throw new Stale(current);
        }
    }
}
