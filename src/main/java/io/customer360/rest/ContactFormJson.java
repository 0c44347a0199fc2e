package io.customer360.rest;

import io.customer360.contact.Contact;
import io.customer360.contact.ContactField;
import io.customer360.contact.ContactTexts;
import io.customer360.contact.ContactTypes;
import io.customer360.contact.PortalUser;
import io.customer360.rest.view.Worded;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The form of a new or an existing contact. */
public record ContactFormJson(
        int customer,
        String at,
        Integer id,
        int version,
        Map<String, String> values,
        String userName,
        List<OptionJson> types,
        List<FieldInputJson> fields) {

    private static final Worded NONE = Worded.of("", "c360.contacts.type.empty");

    /** An empty form, or one that proposes the name of the member that is to be a contact. */
    static ContactFormJson blank(
            int customer,
            String at,
            Optional<PortalUser> member,
            ContactTypes types,
            List<FieldInputJson> fields) {
        Map<String, String> values = new LinkedHashMap<>();
        Stream.of(ContactField.values()).forEach(field -> values.put(field.field(), ""));
        var person = member.map(PortalUser::person);
        person.ifPresent(
                found -> {
                    values.put(ContactField.NAME.field(), found.name());
                    values.put(ContactField.USER.field(), found.key().value());
                });
        return new ContactFormJson(
                customer,
                at,
                null,
                0,
                values,
                person.map(found -> found.name()).orElse(""),
                options(types, ""),
                fields);
    }

    /** A form with what a contact has. */
    static ContactFormJson of(
            Contact held,
            String at,
            String userName,
            ContactTypes types,
            List<FieldInputJson> fields) {
        var values = ContactTexts.of(held);
        return new ContactFormJson(
                held.customer().value(),
                at,
                held.id().value(),
                held.version(),
                values,
                userName,
                options(types, values.get(ContactField.TYPE.field())),
                fields);
    }

    /** The types that are offered, and the one that is chosen even when it is offered no more. */
    private static List<OptionJson> options(ContactTypes types, String chosen) {
        var offered =
                types.all().stream()
                        .filter(type -> type.offered() || type.id().toString().equals(chosen))
                        .map(type -> new Worded(type.id().toString(), type.name()));
        return Stream.concat(Stream.of(NONE), offered)
                .map(option -> OptionJson.of(option, chosen))
                .toList();
    }
}
