package io.customer360.ingest;

import io.customer360.contact.Contact;
import io.customer360.contact.ContactDetails;
import io.customer360.contact.ContactDraft;
import io.customer360.contact.ContactTexts;
import io.customer360.contact.ContactType;
import io.customer360.contact.ContactTypes;
import io.customer360.contact.ContactTypesStore;
import io.customer360.customer.SortName;
import io.customer360.field.AcceptedFields;
import io.customer360.field.CustomFields;
import io.customer360.field.FieldDefinition;
import io.customer360.field.FieldEntity;
import io.customer360.field.FieldTexts;
import io.customer360.shared.Actor;
import io.customer360.shared.ExternalId;
import io.customer360.shared.Permission;
import io.customer360.shared.Rejected;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Takes in contacts by their external ids, else by their e-mail addresses. */
public final class ContactIntake extends RecordIntake<FedContact> {

    private static final List<IntakeColumn> OWN =
            List.of(
                    CUSTOMERS,
                    CUSTOMER_SOURCES,
                    IntakeColumn.optional(
                                    EXTERNAL_ID,
                                    "c360.contacts.external-id.label",
                                    "id",
                                    "contact id",
                                    "externe id")
                            .asKey(),
                    IntakeColumn.optional(SOURCE, "c360.contacts.source.label", "system", "quelle"),
                    IntakeColumn.required(
                            "name",
                            "c360.contacts.name.label",
                            "full name",
                            "contact",
                            "contact name",
                            "ansprechpartner"),
                    IntakeColumn.optional(
                            "role",
                            "c360.contacts.role.label",
                            "title",
                            "job title",
                            "position",
                            "rolle",
                            "funktion"),
                    IntakeColumn.optional(
                                    "email",
                                    "c360.contacts.email.label",
                                    "e-mail address",
                                    "mail",
                                    "e-mail-adresse")
                            .asKey(),
                    IntakeColumn.optional(
                            "phone",
                            "c360.contacts.phone.label",
                            "phone number",
                            "telefon",
                            "telefonnummer"),
                    IntakeColumn.optional(
                            "type", "c360.contacts.type.label", "contact type", "typ", "art"),
                    IntakeColumn.optional(
                            "important", "c360.contacts.important.label", "starred", "wichtig"));

    /** Beside the texts of a stored contact, the type that it has. */
    private static final String HELD_TYPE = "type now";

    private final ContactTypesStore types;
    private final CustomFields fields;

    /** Takes in what goes into this store. */
    public ContactIntake(
            ContactRecords contacts,
            FindCustomers customers,
            CustomFields fields,
            ContactTypesStore types,
            Clock clock) {
        super(contacts, customers, fields, clock);
        this.types = types;
        this.fields = fields;
    }

    @Override
    public String kind() {
        return "contacts";
    }

    @Override
    public Set<Permission> needs() {
        return Set.of(Permission.VIEW, Permission.EDIT);
    }

    @Override
    String entity() {
        return Contact.ENTITY;
    }

    @Override
    Optional<FieldEntity> fieldEntity() {
        return Optional.of(FieldEntity.CONTACT);
    }

    @Override
    List<IntakeColumn> own() {
        return OWN;
    }

    @Override
    boolean uniqueNames() {
        return true;
    }

    @Override
    Set<String> flags() {
        return Set.of("important");
    }

    @Override
    int most() {
        return Contact.MAX_PER_CUSTOMER;
    }

    @Override
    String tooMany() {
        return "c360.contacts.too-many.error";
    }

    @Override
    Reader<FedContact> reader(Actor actor) {
        return new Texts(types.current(), fields.of(FieldEntity.CONTACT));
    }

    private record Texts(ContactTypes types, List<FieldDefinition> fields)
            implements Reader<FedContact> {

        @Override
        public FedContact read(Map<String, String> texts) {
            Map<String, String> ids = new HashMap<>(texts);
            String held = Objects.requireNonNullElse(ids.remove(HELD_TYPE), "");
            ids.computeIfPresent("type", (column, text) -> typeId(text.strip(), held));
            return new FedContact(ContactDraft.parse(ids, Map.of()).details(), Optional.empty());
        }

        /** A type goes by its name and by its id; one that is offered no more stays. */
        private String typeId(String text, String held) {
            if (text.isEmpty() || text.equals(held)) {
                return text;
            }
            return types.all().stream()
                    .filter(it -> it.name().equalsIgnoreCase(text) || id(it).equals(text))
                    .filter(it -> it.offered() || id(it).equals(held))
                    .map(Texts::id)
                    .findFirst()
                    .orElseThrow(() -> Rejected.at("type", "c360.input.choice.error"));
        }

        private static String id(ContactType type) {
            return type.id().toString();
        }

        @Override
        public Map<String, String> texts(Held<FedContact> held) {
            ContactDetails details = held.terms().details();
            Map<String, String> texts = new HashMap<>(ContactTexts.of(details, held.externalId()));
            details.type().ifPresent(type -> texts.put(HELD_TYPE, type.toString()));
            return texts;
        }

        @Override
        public Map<String, String> history(FedContact contact, ExternalId id) {
            return ContactTexts.forHistory(contact.details(), id, types);
        }

        @Override
        public String title(FedContact contact) {
            return contact.details().name();
        }

        @Override
        public Optional<String> name(Map<String, String> texts) {
            return Optional.ofNullable(texts.get("email"))
                    .map(ContactDetails::emailKey)
                    .filter(email -> !email.isEmpty());
        }

        @Override
        public void requireOnly(Held<FedContact> other) {
            throw Rejected.at(
                    "email", "c360.contacts.email-twice.error", other.terms().details().name());
        }

        /** Amounts are no words to search by: not everybody may see them. */
        @Override
        public FedContact with(FedContact contact, AcceptedFields custom) {
            String words =
                    fields.stream()
                            .filter(field -> !field.type().revenue())
                            .flatMap(it -> FieldTexts.of(it, custom.values().of(it.id())).stream())
                            .collect(Collectors.joining(" "));
            return new FedContact(contact.details(), Optional.of(SortName.folded(words)));
        }
    }
}
