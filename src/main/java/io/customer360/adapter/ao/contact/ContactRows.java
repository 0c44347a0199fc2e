package io.customer360.adapter.ao.contact;

import static java.util.Objects.requireNonNullElse;

import io.customer360.contact.Contact;
import io.customer360.contact.ContactDetails;
import io.customer360.contact.ContactId;
import io.customer360.contact.ContactTypeId;
import io.customer360.customer.SortName;
import io.customer360.shared.CustomerId;
import io.customer360.shared.ExternalId;
import io.customer360.shared.Stamp;
import io.customer360.shared.UserKey;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Copies contacts between records and rows; what is not set is no value in the database. */
final class ContactRows {

    private ContactRows() {}

    static Map<String, Object> columns(
            CustomerId customer, ExternalId id, ContactDetails details, Stamp stamp) {
        Map<String, Object> row = new HashMap<>();
        row.put(ContactRow.ORG_ID, customer.value());
        row.put(ContactRow.SOURCE, id.source());
        row.put(ContactRow.EXT_ID, id.id());
        row.put(ContactRow.FULL_NAME, details.name());
        row.put(ContactRow.SORT_NAME, SortName.of(details.name()));
        row.put(ContactRow.ROLE_NAME, orNull(details.role()));
        row.put(ContactRow.SORT_ROLE, orNull(SortName.folded(details.role())));
        row.put(ContactRow.EMAIL, orNull(details.email()));
        row.put(ContactRow.EMAIL_KEY, orNull(emailKey(details.email())));
        row.put(ContactRow.PHONE, orNull(details.phone()));
        row.put(ContactRow.TYPE_ID, details.type().map(ContactTypeId::value).orElse(null));
        row.put(ContactRow.STARRED, details.important() ? 1 : 0);
        row.put(ContactRow.USER_KEY, details.user().map(UserKey::value).orElse(null));
        row.put(ContactRow.CREATED, stamp.created().toEpochMilli());
        row.put(ContactRow.CREATED_BY, stamp.createdBy().value());
        row.put(ContactRow.UPDATED, stamp.updated().toEpochMilli());
        row.put(ContactRow.UPDATED_BY, stamp.updatedBy().value());
        row.put(ContactRow.VERSION, 1);
        return row;
    }

    static void update(ContactRow row, Contact next) {
        var details = next.details();
        row.setFullName(details.name());
        row.setSortName(SortName.of(details.name()));
        row.setRoleName(orNull(details.role()));
        row.setSortRole(orNull(SortName.folded(details.role())));
        row.setEmail(orNull(details.email()));
        row.setEmailKey(orNull(emailKey(details.email())));
        row.setPhone(orNull(details.phone()));
        row.setTypeId(details.type().map(ContactTypeId::value).orElse(null));
        row.setStarred(details.important() ? 1 : 0);
        row.setUserKey(details.user().map(UserKey::value).orElse(null));
        row.setUpdated(next.stamp().updated().toEpochMilli());
        row.setUpdatedBy(next.stamp().updatedBy().value());
        row.setVersion(next.version());
        row.save();
    }

    static Contact copy(ContactRow row) {
        return new Contact(
                new ContactId(row.getID()),
                new CustomerId(row.getOrgId()),
                new ExternalId(row.getSource(), row.getExtId()),
                new ContactDetails(
                        row.getFullName(),
                        requireNonNullElse(row.getRoleName(), ""),
                        requireNonNullElse(row.getEmail(), ""),
                        requireNonNullElse(row.getPhone(), ""),
                        Optional.ofNullable(row.getTypeId()).map(ContactTypeId::new),
                        row.getStarred() == 1,
                        Optional.ofNullable(row.getUserKey()).map(UserKey::new)),
                new Stamp(
                        Instant.ofEpochMilli(row.getCreated()),
                        new UserKey(row.getCreatedBy()),
                        Instant.ofEpochMilli(row.getUpdated()),
                        new UserKey(row.getUpdatedBy())),
                row.getVersion());
    }

    /** The form in which addresses are compared, cut to what the column holds. */
    static String emailKey(String email) {
        return SortName.fitting(ContactDetails.emailKey(email));
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
