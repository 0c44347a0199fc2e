package io.customer360.contact;

import static io.customer360.contact.AContact.aContact;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.customer360.field.FieldEntity;
import io.customer360.field.FieldId;
import io.customer360.field.FieldType;
import io.customer360.field.MemoryFields;
import io.customer360.shared.Actor;
import io.customer360.shared.Actors;
import io.customer360.shared.Change;
import io.customer360.shared.CustomerId;
import io.customer360.shared.DirectWork;
import io.customer360.shared.ExternalId;
import io.customer360.shared.Forbidden;
import io.customer360.shared.MemoryChanges;
import io.customer360.shared.NotFound;
import io.customer360.shared.Permission;
import io.customer360.shared.Refusals;
import io.customer360.shared.Stale;
import io.customer360.shared.UserKey;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Recording contacts (F-027, F-099 to F-103)")
class RecordContactTest {
    private static final CustomerId ACME = new CustomerId(1);
    private static final CustomerId GLOBEX = new CustomerId(2);
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final Actor CSM = Actors.carla(Permission.VIEW, Permission.EDIT);

    private final MemoryChanges changes = new MemoryChanges();
    private final MemoryContacts contacts = new MemoryContacts(changes);
    private final MemoryContactTypes types = new MemoryContactTypes();
    private final MemoryFields fields = new MemoryFields();
    private final MemoryMembers members =
            new MemoryMembers()
                    .holding(ACME, "paula", "Paula Portal", "paula@acme.test")
                    .holding(ACME, "pete", "Pete Portal", "pete@acme.test")
                    .holding(GLOBEX, "gina", "Gina Globex", "gina@globex.test");
    private final RecordContact record =
            new RecordContact(
                    contacts,
                    types,
                    members,
                    fields.custom(),
                    new DirectWork(),
                    Clock.fixed(NOW, ZoneOffset.UTC));

    private Contact add(AContact contact) {
        return record.put(ACME, contact.draft(), CSM).contact();
    }

    private List<String> told() {
        return changes.newest(ACME, 50).stream()
                .map(it -> it.subject() + " " + it.field() + ": " + it.from() + " > " + it.to())
                .toList();
    }

    @Test
    @DisplayName("F-099 a new contact is stamped, has an id of its own, and begins its history")
    void adds() {
        Contact added = add(aContact().email("ada@acme.test").with("role", "CIO").type(2));

        assertEquals(1, added.version());
        assertEquals(NOW, added.stamp().created());
        assertEquals(CSM.key(), added.stamp().createdBy());
        assertEquals(ExternalId.APP, added.externalId().source());
        assertEquals(List.of(added), contacts.page(ACME, ContactQuery.brief()).contacts());
        assertEquals(
                List.of(
                        "Ada Archer contact:  > Ada Archer",
                        "Ada Archer role:  > CIO",
                        "Ada Archer email:  > ada@acme.test",
                        "Ada Archer type:  > Champion"),
                told());
    }

    @Test
    @DisplayName("F-099 an address that another contact of the customer has is warned of once")
    void twice() {
        add(aContact().email("ada@acme.test"));
        AContact second = aContact().named("Ada again").email("ADA@Acme.test");

        assertEquals(
                List.of("email c360.contacts.email-twice.error"), Refusals.of(() -> add(second)));
        assertEquals(2, add(second.with("twice", "true")).id().value());
        assertEquals(
                "ada@acme.test",
                record.put(GLOBEX, aContact().email("ada@acme.test").draft(), CSM)
                        .contact()
                        .details()
                        .email());
    }

    @Test
    @DisplayName("F-099 an address that was doubled once is not warned of with every edit")
    void doubledBefore() {
        add(aContact().email("ada@acme.test"));
        Contact second = add(aContact().email("ada@acme.test").with("twice", "true"));

        Contact moved =
                record.change(
                        ACME,
                        second.id(),
                        aContact().email("ada@acme.test").with("phone", "1").version(1).draft(),
                        CSM);

        assertEquals("1", moved.details().phone());
    }

    @Test
    @DisplayName("F-100 a deleted contact is gone, and history tells who it was")
    void removes() {
        Contact held = add(aContact().important());
        record.remove(ACME, held.id(), 1, CSM);

        assertEquals(0, contacts.count(ACME));
        assertEquals("Ada Archer contact: Ada Archer > ", told().get(0));
        assertThrows(NotFound.class, () -> record.remove(ACME, held.id(), 2, CSM));
    }

    @Test
    @DisplayName("F-101 the star is a change of its own, made by one press")
    void stars() {
        Contact held = add(aContact().email("ada@acme.test"));
        Contact starred = record.star(ACME, held.id(), true, 1, CSM);

        assertTrue(starred.details().important());
        assertEquals("ada@acme.test", starred.details().email());
        assertEquals("Ada Archer important: false > true", told().get(0));
        assertEquals(2, record.star(ACME, held.id(), true, 2, CSM).version());
    }

    @Test
    @DisplayName("F-102 a type must exist and be offered; one that was chosen before may stay")
    void types() {
        assertEquals(
                List.of("type c360.input.choice.error"),
                Refusals.of(() -> add(aContact().type(9))));
        Contact held = add(aContact().type(3));
        ContactType detractor = types.current().find(new ContactTypeId(3)).orElseThrow();
        types.save(
                types.current()
                        .changed(
                                new ContactType(
                                        detractor.id(),
                                        detractor.name(),
                                        detractor.colour(),
                                        detractor.icon(),
                                        false,
                                        false)),
                0,
                null);

        assertEquals(
                List.of("type c360.input.choice.error"),
                Refusals.of(() -> add(aContact().type(3))));
        Contact kept =
                record.change(
                        ACME,
                        held.id(),
                        aContact().type(3).with("role", "CTO").version(1).draft(),
                        CSM);
        assertEquals(Optional.of(new ContactTypeId(3)), kept.details().type());
    }

    @Test
    @DisplayName("F-103 a contact is linked to a member of the customer, one to each")
    void links() {
        Contact ada = add(aContact());
        Contact linked = record.link(ACME, ada.id(), Optional.of(new UserKey("paula")), 1, CSM);

        assertEquals(Optional.of(new UserKey("paula")), linked.details().user());
        assertEquals("Ada Archer user:  > paula", told().get(0));
        assertEquals(
                List.of("user c360.contacts.user-taken.error"),
                Refusals.of(() -> add(aContact().user("paula"))));
        assertEquals(
                List.of("user c360.contacts.user.error"),
                Refusals.of(() -> add(aContact().user("gina"))));
        assertEquals(
                Optional.empty(),
                record.link(ACME, ada.id(), Optional.empty(), 2, CSM).details().user());
    }

    @Test
    @DisplayName("F-027 custom fields are stored with the contact, told in history and searched")
    void custom() {
        int city = fields.holding(FieldEntity.CONTACT, "City", FieldType.TEXT).id().value();
        Contact held = add(aContact().custom(city, "Zürich"));

        assertEquals(1, contacts.page(ACME, ContactQuery.of(words("zurich"))).total());
        record.change(ACME, held.id(), aContact().version(1).custom(city, "Basel").draft(), CSM);
        assertEquals("Ada Archer field:%d: Zürich > Basel".formatted(city), told().get(0));
        assertEquals(0, contacts.page(ACME, ContactQuery.of(words("zurich"))).total());
        assertEquals(
                List.of("fields.99 c360.input.unknown-field.error"),
                Refusals.of(() -> add(aContact().custom(99, "x"))));
    }

    private static UnaryOperator<String> words(String typed) {
        return name -> name.equals("filter") ? typed : null;
    }

    @Test
    @DisplayName("a stale edit carries the newer contact, an equal one stores nothing")
    void versions() {
        Contact held = add(aContact());
        Contact newer =
                record.change(
                        ACME, held.id(), aContact().with("role", "CIO").version(1).draft(), CSM);

        Stale stale =
                assertThrows(
                        Stale.class,
                        () -> record.change(ACME, held.id(), aContact().version(1).draft(), CSM));
        assertEquals(newer, stale.current());
        int before = told().size();
        record.change(ACME, held.id(), aContact().with("role", "CIO").version(2).draft(), CSM);
        assertEquals(before, told().size());
        assertEquals(
                List.of("version c360.input.required.error"),
                Refusals.of(() -> record.change(ACME, held.id(), aContact().draft(), CSM)));
    }

    @Test
    @DisplayName("X-03 a feed sends the same again and again: one record, changed when it differs")
    void fed() {
        PutContact first = record.put(ACME, fed("7").draft(), CSM);
        PutContact same = record.put(ACME, fed("7").draft(), CSM);

        assertTrue(first.added());
        assertEquals(new ExternalId("crm", "7"), first.contact().externalId());
        assertEquals(new PutContact(first.contact(), false), same);

        PutContact more = record.put(ACME, fed("7").with("role", "CIO").draft(), CSM);
        assertEquals(List.of(more.contact()), contacts.page(ACME, ContactQuery.brief()).contacts());
        assertEquals(2, more.contact().version());
        assertEquals("Ada Archer role:  > CIO", told().get(0));
        ContactDraft late = fed("7").with("role", "CTO").version(1).draft();
        assertThrows(Stale.class, () -> record.put(ACME, late, CSM));
    }

    @Test
    @DisplayName("X-03 an external id stays with its customer, also when its contact was deleted")
    void externalId() {
        Contact held = add(fed("7"));

        assertEquals(
                List.of("externalId c360.contacts.external-id-taken.error"),
                Refusals.of(() -> record.put(GLOBEX, fed("7").draft(), CSM)));
        assertEquals(
                List.of("externalId c360.contacts.external-id-fixed.error"),
                Refusals.of(
                        () -> record.change(ACME, held.id(), fed("8").version(1).draft(), CSM)));
        record.remove(ACME, held.id(), 1, CSM);
        assertEquals(
                List.of("externalId c360.contacts.external-id-deleted.error"),
                Refusals.of(() -> add(fed("7"))));
    }

    private static AContact fed(String id) {
        return aContact().email("ada@acme.test").with("source", "crm").with("externalId", id);
    }

    @Test
    @DisplayName("who may not edit cannot, and a contact of another customer is not there")
    void refusals() {
        Contact held = add(aContact());
        Actor reader = Actors.carla(Permission.VIEW);

        assertThrows(Forbidden.class, () -> record.put(ACME, aContact().draft(), reader));
        assertThrows(Forbidden.class, () -> record.star(ACME, held.id(), true, 1, reader));
        assertThrows(Forbidden.class, () -> record.remove(ACME, held.id(), 1, reader));
        assertThrows(NotFound.class, () -> record.star(GLOBEX, held.id(), true, 1, CSM));
    }

    @Test
    @DisplayName("one value of history is restored by an ordinary edit")
    void restores() {
        int city = fields.holding(FieldEntity.CONTACT, "City", FieldType.TEXT).id().value();
        Contact held = add(aContact().type(2).custom(city, "Basel"));
        record.change(
                ACME, held.id(), aContact().type(3).version(1).custom(city, "Bern").draft(), CSM);
        RestoreContact restore = new RestoreContact(contacts, types, fields.custom(), record);

        changes.newest(ACME, 2).forEach(change -> restore.restore(change, CSM));

        Contact now = contacts.find(held.id()).orElseThrow();
        assertEquals(Optional.of(new ContactTypeId(2)), now.details().type());
        assertEquals(4, now.version());
        assertTrue(
                fields.custom()
                        .read(FieldEntity.CONTACT, held.id().value())
                        .of(new FieldId(city))
                        .toString()
                        .contains("Basel"));
        Change gone = renamed(changes.newest(ACME, 1).get(0));
        assertThrows(NotFound.class, () -> restore.restore(gone, CSM));
    }

    @Test
    @DisplayName("a contact whose adding is undone can be fed again under the same external id")
    void undone() {
        Contact fed = record.put(ACME, fed("P-1").draft(), CSM).contact();
        Change added =
                changes.newest(ACME, 20).stream()
                        .filter(change -> change.entityId().equals(fed.id().toString()))
                        .findFirst()
                        .orElseThrow();

        new RestoreContact(contacts, types, fields.custom(), record).remove(added, CSM);

        assertEquals(0, contacts.count(ACME));
        assertTrue(record.put(ACME, fed("P-1").draft(), CSM).added());
    }

    private static Change renamed(Change change) {
        return new Change(
                change.id(),
                change.revision(),
                change.entity(),
                change.entityId(),
                change.customer(),
                change.subject(),
                "nothing",
                change.from(),
                change.to(),
                change.by(),
                change.at());
    }
}
