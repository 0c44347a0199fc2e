package io.customer360.contact;

import io.customer360.shared.ExternalId;
import io.customer360.shared.UserKey;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A contact as texts by the names of {@link ContactField}; blank means not set. */
public final class ContactTexts {

    private ContactTexts() {}

    /** As a form shows it: the type by its id. */
    public static Map<String, String> of(Contact contact) {
        return of(contact.details(), contact.externalId());
    }

    /** The same texts of a contact that is known by its parts. */
    public static Map<String, String> of(ContactDetails details, ExternalId externalId) {
        return texts(details, externalId, details.type().map(ContactTypeId::toString).orElse(""));
    }

    /** As history keeps it: the type by the name it had then. */
    public static Map<String, String> forHistory(
            ContactDetails details, ExternalId externalId, ContactTypes types) {
        return texts(
                details,
                externalId,
                details.type().flatMap(types::find).map(ContactType::name).orElse(""));
    }

    /**
     * The beginning or the end of a contact: what was entered from the last field to the first,
     * then the contact itself by its name. History is read backwards.
     */
    static Map<String, String> wholeForHistory(
            ContactDetails details, ExternalId externalId, ContactTypes types) {
        Map<String, String> fields = forHistory(details, externalId, types);
        String name = fields.remove(ContactField.NAME.field());
        fields.remove(ContactField.IMPORTANT.field(), "false");
        List<String> names = new ArrayList<>(fields.keySet());
        Collections.reverse(names);
        Map<String, String> whole = new LinkedHashMap<>();
        names.forEach(field -> whole.put(field, fields.get(field)));
        whole.put(Contact.ENTITY, name);
        return whole;
    }

    private static Map<String, String> texts(
            ContactDetails details, ExternalId externalId, String type) {
        boolean handMade = externalId.source().equals(ExternalId.APP);
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put(ContactField.NAME.field(), details.name());
        texts.put(ContactField.ROLE.field(), details.role());
        texts.put(ContactField.EMAIL.field(), details.email());
        texts.put(ContactField.PHONE.field(), details.phone());
        texts.put(ContactField.TYPE.field(), type);
        texts.put(ContactField.IMPORTANT.field(), Boolean.toString(details.important()));
        texts.put(ContactField.USER.field(), details.user().map(UserKey::value).orElse(""));
        texts.put(ContactField.SOURCE.field(), handMade ? "" : externalId.source());
        texts.put(ContactField.EXTERNAL_ID.field(), handMade ? "" : externalId.id());
        return texts;
    }
}
