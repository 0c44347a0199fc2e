package io.customer360.adapter.ao.contact;

import static java.util.Comparator.comparing;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.customer360.adapter.ao.LostRace;
import io.customer360.adapter.ao.revision.AoRevisions;
import io.customer360.adapter.ao.revision.EntityRef;
import io.customer360.contact.Contact;
import io.customer360.contact.ContactDetails;
import io.customer360.contact.ContactId;
import io.customer360.contact.ContactPage;
import io.customer360.contact.ContactQuery;
import io.customer360.contact.ContactTypeId;
import io.customer360.contact.Contacts;
import io.customer360.customer.SortName;
import io.customer360.shared.CustomerId;
import io.customer360.shared.ExternalId;
import io.customer360.shared.NotFound;
import io.customer360.shared.Rejected;
import io.customer360.shared.Revision;
import io.customer360.shared.UserKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.java.ao.Query;

/** Contacts in the database; a deleted one keeps its row and is found by its external id alone. */
public final class AoContacts implements Contacts {

    /** So many starred contacts are read per customer before the first of them are taken. */
    private static final int STARRED_READ = 200;

    private final ActiveObjects ao;
    private final AoRevisions revisions;

    /** Wired by Spring. */
    public AoContacts(ActiveObjects ao, AoRevisions revisions) {
        this.ao = ao;
        this.revisions = revisions;
    }

    @Override
    public ContactPage page(CustomerId customer, ContactQuery query) {
        var where = ContactWhere.of(customer, query);
        int total = ao.count(ContactRow.class, where.query());
        if (total == 0) {
            return new ContactPage(List.of(), 0);
        }
        int last = (total - 1) / query.size() * query.size();
        var page =
                where.query()
                        .order(ContactWhere.order(query))
                        .limit(query.size())
                        .offset(Math.min(query.start(), last));
        return new ContactPage(copies(page), total);
    }

    @Override
    public Map<CustomerId, List<Contact>> important(Collection<CustomerId> customers) {
        Map<CustomerId, List<Contact>> found = new LinkedHashMap<>();
        customers.forEach(customer -> found.put(customer, new ArrayList<>()));
        var ids = List.copyOf(found.keySet());
        for (int from = 0; from < ids.size(); from += ContactWhere.LIST) {
            var piece = ids.subList(from, Math.min(from + ContactWhere.LIST, ids.size()));
            starred(piece).forEach(held -> found.get(held.customer()).add(held));
        }
        found.replaceAll((customer, all) -> all.stream().limit(MOST_IMPORTANT).toList());
        return found;
    }

    /** In one statement, unless so many are starred that a customer could be left out. */
    private List<Contact> starred(List<CustomerId> customers) {
        int most = customers.size() * STARRED_READ;
        var together = starred(customers, most);
        return together.size() < most
                ? together
                : customers.stream()
                        .flatMap(one -> starred(List.of(one), MOST_IMPORTANT).stream())
                        .toList();
    }

    private List<Contact> starred(List<CustomerId> customers, int most) {
        return copies(
                ContactWhere.starred(customers)
                        .query()
                        .order(ContactRow.SORT_NAME + ", " + ContactRow.ID)
                        .limit(most));
    }

    @Override
    public int count(CustomerId customer) {
        return ao.count(ContactRow.class, ContactWhere.of(customer).query());
    }

    @Override
    public int count(ContactTypeId type) {
        return ao.count(ContactRow.class, ContactWhere.of(type).query());
    }

    @Override
    public Optional<Contact> find(ContactId id) {
        return row(id).map(ContactRows::copy);
    }

    @Override
    public Optional<Contact> find(ExternalId id) {
        return copies(
                        Query.select()
                                .where(
                                        ContactRow.SOURCE
                                                + " = ? AND "
                                                + ContactRow.EXT_ID
                                                + " = ?",
                                        id.source(),
                                        id.id())
                                .limit(1))
                .stream()
                .findFirst();
    }

    @Override
    public List<Contact> withEmail(CustomerId customer, Collection<String> emails) {
        var keys =
                emails.stream()
                        .map(ContactRows::emailKey)
                        .filter(key -> !key.isEmpty())
                        .distinct()
                        .toList();
        return among(customer, ContactRow.EMAIL_KEY, keys);
    }

    @Override
    public List<Contact> linked(CustomerId customer, Collection<UserKey> users) {
        return among(
                customer,
                ContactRow.USER_KEY,
                users.stream().map(UserKey::value).distinct().toList());
    }

    @Override
    public Contact add(
            CustomerId customer, ExternalId id, ContactDetails details, Revision revision) {
        var row = insert(ContactRows.columns(customer, id, details, revision.created()), id);
        var added = ContactRows.copy(row);
        take(added, 1, 0, revision);
        return added;
    }

    @Override
    public Contact replace(Contact next, int expectedVersion, Revision revision) {
        take(next, next.version(), expectedVersion, revision);
        ContactRows.update(row(next.id()).orElseThrow(NotFound::new), next);
        return next;
    }

    @Override
    public void findableBy(ContactId id, String words) {
        var row = row(id).orElseThrow(NotFound::new);
        row.setSearchWords(words.isEmpty() ? null : SortName.fitting(words));
        row.save();
    }

    @Override
    public void remove(Contact contact, int expectedVersion, Revision revision) {
        take(contact, expectedVersion + 1, expectedVersion, revision);
        var row = row(contact.id()).orElseThrow(NotFound::new);
        row.setDeleted(revision.at().toEpochMilli());
        row.setVersion(expectedVersion + 1);
        row.save();
    }

    @Override
    public void release(ContactId deleted) {
        var row = Optional.ofNullable(ao.get(ContactRow.class, deleted.value()));
        var free = ExternalId.handMade();
        row.filter(it -> it.getDeleted() != null)
                .ifPresent(
                        it -> {
                            it.setSource(free.source());
                            it.setExtId(free.id());
                            it.save();
                        });
    }

    private List<Contact> among(CustomerId customer, String column, List<String> values) {
        List<Contact> found = new ArrayList<>();
        for (int from = 0; from < values.size(); from += ContactWhere.LIST) {
            var piece = values.subList(from, Math.min(from + ContactWhere.LIST, values.size()));
            found.addAll(copies(ContactWhere.of(customer).in(column, piece).query()));
        }
        found.sort(comparing(held -> held.id().value()));
        return found;
    }

    private List<Contact> copies(Query query) {
        return Stream.of(ao.find(ContactRow.class, query)).map(ContactRows::copy).toList();
    }

    private Optional<ContactRow> row(ContactId id) {
        var query = ContactWhere.of(id).query().limit(1);
        return Stream.of(ao.find(ContactRow.class, query)).findFirst();
    }

    private ContactRow insert(Map<String, Object> columns, ExternalId id) {
        try {
            return ao.create(ContactRow.class, columns);
        } catch (RuntimeException refused) {
            throw new LostRace(() -> refuseTaken(id), refused);
        }
    }

    private Optional<Contact> refuseTaken(ExternalId id) {
        if (find(id).isPresent()) {
            throw Rejected.at("externalId", "c360.contacts.external-id-taken.error");
        }
        return Optional.empty();
    }

    private void take(Contact held, int version, int expectedVersion, Revision revision) {
        revisions.take(
                EntityRef.of(Contact.ENTITY, held.id().value()),
                version,
                Optional.of(held.customer()),
                revision,
                () -> {
                    var now = find(held.id()).orElseThrow(NotFound::new);
                    return Optional.of(now).filter(it -> it.version() > expectedVersion);
                });
    }
}
