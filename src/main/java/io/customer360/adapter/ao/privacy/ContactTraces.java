package io.customer360.adapter.ao.privacy;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.customer360.adapter.ao.contact.ContactRow;
import io.customer360.adapter.ao.revision.AoRevisions;
import io.customer360.adapter.ao.revision.EntityRef;
import io.customer360.contact.Contact;
import io.customer360.field.FieldEntity;
import io.customer360.field.FieldValues;
import io.customer360.privacy.PersonalData;
import io.customer360.privacy.Subject;
import io.customer360.privacy.Trace;
import io.customer360.privacy.Traces;
import io.customer360.shared.CustomerId;
import io.customer360.shared.Revision;
import io.customer360.shared.UnitOfWork;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Contacts with the address or the user of a person, deleted ones too. Erasing empties the contact
 * and its history; the empty contact stays as a deleted one, so that no import brings it back.
 */
public final class ContactTraces implements PersonalData {
    private static final String NOBODY = "\u2013";

    private final RowTraces rows;
    private final HistoryTexts history;
    private final AoRevisions revisions;
    private final FieldValues fields;

    /** Wired by Spring. */
    public ContactTraces(ActiveObjects ao, AoRevisions revisions, FieldValues fields) {
        this.rows = new RowTraces(ao);
        this.history = new HistoryTexts(ao);
        this.revisions = revisions;
        this.fields = fields;
    }

    @Override
    public Traces of(Subject subject) {
        var meant = meant(subject);
        return new Traces(
                "contacts",
                "c360.privacy.contacts.label",
                rows.first(ContactRow.class, meant).map(ContactTraces::trace).toList(),
                rows.count(ContactRow.class, meant));
    }

    @Override
    public int erase(Subject subject, Revision revision, UnitOfWork work) {
        return rows.change(
                ContactRow.class,
                meant(subject),
                work,
                piece -> piece.forEach(row -> erase(row, revision)));
    }

    private static Rows meant(Subject subject) {
        return Rows.in(ContactRow.EMAIL_KEY, subject.emails())
                .or(Rows.in(ContactRow.USER_KEY, RowTraces.keys(subject)));
    }

    private void erase(ContactRow row, Revision revision) {
        var ref = EntityRef.of(Contact.ENTITY, row.getID());
        revisions.take(
                ref,
                row.getVersion() + 1,
                Optional.of(new CustomerId(row.getOrgId())),
                revision,
                Optional::empty);
        fields.forget(FieldEntity.CONTACT, row.getID());
        history.erase(ref);
        row.setFullName(NOBODY);
        row.setSortName(NOBODY);
        row.setRoleName(null);
        row.setSortRole(null);
        row.setEmail(null);
        row.setEmailKey(null);
        row.setPhone(null);
        row.setSearchWords(null);
        row.setTypeId(null);
        row.setStarred(0);
        row.setUserKey(null);
        row.setDeleted(revision.at().toEpochMilli());
        row.setVersion(row.getVersion() + 1);
        row.save();
    }

    private static Trace trace(ContactRow row) {
        Map<String, String> facts = new LinkedHashMap<>();
        put(facts, "name", row.getFullName());
        put(facts, "role", row.getRoleName());
        put(facts, "email", row.getEmail());
        put(facts, "phone", row.getPhone());
        put(facts, "user", row.getUserKey());
        return new Trace(Optional.of(new CustomerId(row.getOrgId())), facts);
    }

    private static void put(Map<String, String> facts, String name, String text) {
        if (text != null) {
            facts.put(name, text);
        }
    }
}
