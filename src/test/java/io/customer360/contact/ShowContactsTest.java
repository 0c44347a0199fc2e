package io.customer360.contact;

import static io.customer360.contact.AContact.aContact;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.customer360.field.CustomFields;
import io.customer360.field.FieldEntity;
import io.customer360.field.FieldType;
import io.customer360.field.FieldValue;
import io.customer360.field.MemoryFields;
import io.customer360.shared.Actors;
import io.customer360.shared.CustomerId;
import io.customer360.shared.MemoryChanges;
import io.customer360.shared.NotFound;
import io.customer360.shared.Permission;
import io.customer360.shared.UserKey;
import io.customer360.shared.Word;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("F-099 Showing contacts")
class ShowContactsTest {
    private static final CustomerId ACME = new CustomerId(1);
    private static final CustomerId GLOBEX = new CustomerId(2);
    private static final int MANY = 2 * ContactQuery.PAGE + 1;

    private final MemoryContacts contacts = new MemoryContacts(new MemoryChanges());
    private final MemoryFields store = new MemoryFields();
    private final CustomFields fields = store.custom();
    private final MemoryMembers members =
            new MemoryMembers().holding(ACME, "paula", "Paula Portal", "paula@acme.test");
    private final ShowContacts show =
            new ShowContacts(contacts, new MemoryContactTypes(), members, fields);

    @BeforeEach
    void fill() {
        for (int id = 1; id <= MANY; id++) {
            contacts.holding(
                    aContact().id(id).named("Contact %03d".formatted(id)).user("paula").build());
        }
        contacts.holding(aContact().id(MANY + 1).of(GLOBEX).build());
    }

    @Test
    @DisplayName("a page has its place, and one beyond the end says where the last one begins")
    void pages() {
        ContactSheet second = show.on(ACME, from(ContactQuery.PAGE));

        assertEquals(ContactQuery.PAGE, second.start());
        assertEquals(MANY, second.total());
        assertEquals("Contact 051", second.contacts().get(0).details().name());
        assertEquals(2 * ContactQuery.PAGE, show.on(ACME, from(9000)).start());
        assertEquals(0, show.on(new CustomerId(3), from(9000)).start());
        assertEquals(MANY, show.count(ACME));
        assertEquals(new MemoryContactTypes().current(), show.types());
    }

    @Test
    @DisplayName("F-027 the long list has values of custom fields, the short one has none")
    void custom() {
        var field = store.holding(FieldEntity.CONTACT, "Shoe size", FieldType.NUMBER);
        fields.save(
                FieldEntity.CONTACT,
                1,
                fields.adding(
                        FieldEntity.CONTACT,
                        Map.of(field.id().toString(), List.of("43")),
                        Actors.carla(Permission.EDIT)));

        assertEquals(
                Optional.of(new FieldValue.Number(new BigDecimal("43"))),
                show.on(ACME, from(0)).custom().get(1).of(field.id()));
        assertEquals(Map.of(), show.on(ACME, ContactQuery.brief()).custom());
    }

    @Test
    @DisplayName("the users that contacts are come along, when there are any")
    void users() {
        assertEquals(
                Set.of(new UserKey("paula")), show.on(ACME, ContactQuery.brief()).users().keySet());
        assertEquals(Map.of(), show.on(GLOBEX, ContactQuery.brief()).users());
    }

    @Test
    @DisplayName("a contact of another customer is not there")
    void others() {
        ContactId own = new ContactId(1);

        assertEquals(own, show.one(ACME, own).id());
        assertThrows(NotFound.class, () -> show.one(GLOBEX, own));
    }

    @Test
    @DisplayName("X-05 history knows the fields of a contact and the custom ones")
    void speaks() {
        var field = store.holding(FieldEntity.CONTACT, "Shoe size", FieldType.NUMBER);
        var vocabulary = new ContactVocabulary(fields);

        assertEquals(Contact.ENTITY, vocabulary.entity());
        assertEquals(
                Optional.of(ContactField.EMAIL.word()),
                vocabulary.word(ContactField.EMAIL.field()));
        assertEquals(
                Optional.of("Shoe size"), vocabulary.word(field.id().history()).map(Word::name));
        assertEquals(Optional.empty(), vocabulary.word("nothing"));
        assertEquals("c360.changes.contact-added.label", vocabulary.addedKey());
        assertEquals("c360.changes.contact-removed.label", vocabulary.removedKey());
    }

    @Test
    @DisplayName("F-232 every contact has these fields, and none of them can be hidden")
    void system() {
        var system = new ContactSystemFields();

        assertEquals(FieldEntity.CONTACT, system.entity());
        assertEquals(
                List.of("name", "role", "type", "email", "phone", "user", "important"),
                system.fields().stream().map(it -> it.name()).toList());
    }

    private static ContactQuery from(int start) {
        return ContactQuery.of(
                name -> name.equals("start") && start > 0 ? Integer.toString(start) : null);
    }
}
