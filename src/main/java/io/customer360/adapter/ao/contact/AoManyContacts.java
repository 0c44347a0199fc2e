package io.customer360.adapter.ao.contact;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.customer360.adapter.ao.ManyRecords;
import io.customer360.adapter.ao.revision.AoRevisions;
import io.customer360.contact.Contact;
import io.customer360.contact.ContactId;
import io.customer360.customer.SortName;
import io.customer360.ingest.ContactRecords;
import io.customer360.ingest.FedContact;
import io.customer360.ingest.Fresh;
import io.customer360.ingest.Held;
import io.customer360.shared.CustomerId;
import io.customer360.shared.ExternalId;
import java.util.Map;
import java.util.Optional;

/** Contacts in the database, many at a time. */
public final class AoManyContacts extends ManyRecords<ContactRow, FedContact>
        implements ContactRecords {

    /** Wired by Spring. */
    public AoManyContacts(ActiveObjects ao, AoRevisions revisions) {
        super(ao, revisions, ContactRow.class, Contact.ENTITY);
    }

    @Override
    protected Held<FedContact> copy(ContactRow row) {
        var held = ContactRows.copy(row);
        return new Held<>(
                row.getID(),
                held.customer(),
                held.externalId(),
                new FedContact(held.details(), Optional.empty()),
                held.stamp(),
                held.version(),
                row.getDeleted() != null);
    }

    @Override
    protected Map<String, Object> columns(Fresh<FedContact> fresh) {
        var columns =
                ContactRows.columns(
                        fresh.customer(),
                        fresh.id(),
                        fresh.terms().details(),
                        fresh.revision().created());
        columns.put(ContactRow.SEARCH_WORDS, words(fresh.terms()).orElse(null));
        return columns;
    }

    @Override
    protected void update(ContactRow row, Held<FedContact> next) {
        if (next.terms().words().isPresent()) {
            row.setSearchWords(words(next.terms()).orElse(null));
        }
        ContactRows.update(
                row,
                new Contact(
                        new ContactId(next.id()),
                        next.customer(),
                        next.externalId(),
                        next.terms().details(),
                        next.stamp(),
                        next.version()));
    }

    @Override
    protected Optional<String> nameColumn() {
        return Optional.of(ContactRow.EMAIL_KEY);
    }

    @Override
    protected String name(ContactRow row) {
        return row.getEmailKey();
    }

    @Override
    protected ExternalId externalId(ContactRow row) {
        return new ExternalId(row.getSource(), row.getExtId());
    }

    @Override
    protected CustomerId customer(ContactRow row) {
        return new CustomerId(row.getOrgId());
    }

    @Override
    protected String living() {
        return " AND " + ContactRow.DELETED + " IS NULL";
    }

    private static Optional<String> words(FedContact contact) {
        return contact.words().filter(words -> !words.isEmpty()).map(SortName::fitting);
    }
}
