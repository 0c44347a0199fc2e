package io.customer360.adapter.ao;

import static io.customer360.adapter.ao.Stores.ACME;
import static io.customer360.adapter.ao.Stores.GLOBEX;
import static io.customer360.adapter.ao.Stores.revision;
import static io.customer360.contact.AContact.aContact;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.customer360.contact.AContact;
import io.customer360.contact.Contact;
import io.customer360.contact.ContactQuery;
import io.customer360.contact.ContactTypeId;
import io.customer360.shared.CustomerId;
import io.customer360.shared.ExternalId;
import io.customer360.shared.NotFound;
import io.customer360.shared.Rejected;
import io.customer360.shared.Stale;
import io.customer360.shared.UserKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the store of contacts must do on every database. */
interface ContactContract {

    Stores stores();

    private Contact add(AContact contact) {
        return add(ACME, contact, new ExternalId(ExternalId.APP, UUID.randomUUID().toString()));
    }

    private Contact add(CustomerId customer, AContact contact, ExternalId id) {
        var details = contact.draft().details();
        return stores().work
                .inOne(() -> stores().contacts.add(customer, id, details, revision("contact")));
    }

    private Contact replace(Contact held, AContact next) {
        var changed =
                new Contact(
                        held.id(),
                        held.customer(),
                        held.externalId(),
                        next.draft().details(),
                        held.stamp(),
                        held.version() + 1);
        return stores().work
                .inOne(() -> stores().contacts.replace(changed, held.version(), revision("name")));
    }

    private List<String> names(Map<String, String> asked) {
        return stores().contacts.page(ACME, ContactQuery.of(asked::get)).contacts().stream()
                .map(held -> held.details().name())
                .toList();
    }

    @Test
    @DisplayName("F-099 a contact comes back as it was added")
    default void contactAdded() {
        var plain = add(aContact());
        var rich =
                add(
                        aContact()
                                .named("<b>עדה</b> 漢字 🚀 „Q“")
                                .with("role", "Größe")
                                .email("Ada@Bücher.test")
                                .with("phone", "+49 30 1")
                                .type(2)
                                .important()
                                .user("paula"));
        assertEquals(Optional.of(plain), stores().contacts.find(plain.id()));
        assertEquals(Optional.of(rich), stores().contacts.find(rich.id()));
        assertEquals(Optional.of(rich), stores().contacts.find(rich.externalId()));
        assertEquals(2, stores().contacts.count(ACME));
        assertEquals(1, stores().contacts.count(new ContactTypeId(2)));
        assertEquals(0, stores().contacts.count(GLOBEX));
    }

    @Test
    @DisplayName("F-099 the longest texts of four-byte characters fit")
    default void contactLongest() {
        var full = "🚀".repeat(75);
        var held = add(aContact().named(full).with("role", full).email("a@" + "b".repeat(148)));
        assertEquals(full, stores().contacts.find(held.id()).orElseThrow().details().role());
    }

    @Test
    @DisplayName("F-101 starred ones come first, then by name without case and accents")
    default void contactOrder() {
        add(aContact().named("éclair"));
        add(aContact().named("Zoe").important());
        add(aContact().named("Earl").with("role", "B"));
        add(aContact().named("adam").with("role", "A").important());

        assertEquals(List.of("adam", "Zoe", "Earl", "éclair"), names(Map.of()));
        assertEquals(
                List.of("Zoe", "éclair", "Earl", "adam"),
                names(Map.of("sort", "name", "direction", "desc")));
        assertEquals(List.of("adam", "Zoe"), names(Map.of("starred", "true")));
    }

    @Test
    @DisplayName("F-103 contacts are found by name, role, address and what is kept beside")
    default void contactSearch() {
        add(aContact().named("Zoë 100%").with("role", "Head of IT").type(1));
        var other = add(aContact().named("Other").email("Sales@acme.test").type(2));
        stores().work
                .inOne(
                        () -> {
                            stores().contacts.findableBy(other.id(), "hidden words");
                            return other;
                        });

        assertEquals(List.of("Zoë 100%"), names(Map.of("filter", "ZOE")));
        assertEquals(List.of("Zoë 100%"), names(Map.of("filter", "0%")));
        assertEquals(List.of(), names(Map.of("filter", "1%0")));
        assertEquals(List.of("Zoë 100%"), names(Map.of("filter", "head of")));
        assertEquals(List.of("Other"), names(Map.of("filter", "sales@")));
        assertEquals(List.of("Other"), names(Map.of("filter", "den wor")));
        assertEquals(List.of("Other"), names(Map.of("type", "2")));
    }

    @Test
    @DisplayName("F-103 a page costs two statements, and one beyond the end is the last one")
    default void contactPages() {
        for (int i = 0; i < 60; i++) {
            add(aContact().named("Contact %02d".formatted(i)));
        }
        var second = ContactQuery.of(Map.of("start", "50")::get);
        assertEquals(2, stores().statements.during(() -> stores().contacts.page(ACME, second)));
        var page = stores().contacts.page(ACME, second);
        assertEquals(60, page.total());
        assertEquals(10, page.contacts().size());
        assertEquals("Contact 50", page.contacts().get(0).details().name());
        assertEquals(10, names(Map.of("start", "9000")).size());
    }

    @Test
    @DisplayName("F-101 starred contacts of several customers take one statement")
    default void contactImportant() {
        var mia = add(aContact().named("Mia").important());
        var abe = add(aContact().named("abe").important());
        add(aContact().named("Nobody"));
        var both = List.of(ACME, GLOBEX);
        assertEquals(1, stores().statements.during(() -> stores().contacts.important(both)));
        var found = stores().contacts.important(both);
        assertEquals(List.of(abe, mia), found.get(ACME));
        assertEquals(List.of(), found.get(GLOBEX));
    }

    @Test
    @DisplayName("F-099 addresses are compared without case, within one customer")
    default void contactEmail() {
        var ada = add(aContact().email("Ada@Acme.test"));
        add(GLOBEX, aContact().email("ada@acme.test"), new ExternalId("crm", "1"));

        assertEquals(List.of(ada), stores().contacts.withEmail(ACME, List.of("ADA@acme.TEST", "")));
        assertEquals(List.of(), stores().contacts.withEmail(ACME, List.of()));
    }

    @Test
    @DisplayName("F-103 contacts are found by the users they are")
    default void contactLinked() {
        var ada = add(aContact().user("paula"));
        add(aContact());
        assertEquals(
                List.of(ada),
                stores().contacts.linked(ACME, List.of(new UserKey("paula"), new UserKey("pete"))));
    }

    @Test
    @DisplayName("F-100 a deleted contact is in no list, but its external id stays taken")
    default void contactRemoved() {
        var id = new ExternalId("crm", "7");
        var held = add(ACME, aContact().email("a@b").important().user("paula"), id);
        stores().work
                .inOne(
                        () -> {
                            stores().contacts.remove(held, 1, revision("contact"));
                            return held;
                        });

        assertEquals(Optional.empty(), stores().contacts.find(held.id()));
        assertEquals(0, stores().contacts.count(ACME));
        assertEquals(List.of(), stores().contacts.important(List.of(ACME)).get(ACME));
        assertEquals(List.of(), stores().contacts.withEmail(ACME, List.of("a@b")));
        assertEquals(List.of(), stores().contacts.linked(ACME, List.of(new UserKey("paula"))));
        assertTrue(stores().contacts.find(id).isPresent());
        assertThrows(NotFound.class, () -> replace(held, aContact()));
        assertEquals(1, stores().newest(ACME, 1).size());
    }

    @Test
    @DisplayName("of two changes of one contact one wins")
    default void contactRace() throws Exception {
        var id = add(aContact()).id();
        for (int round = 0; round < 5; round++) {
            var current = stores().contacts.find(id).orElseThrow();
            var losers =
                    Race.between(
                            () -> replace(current, aContact().named("Left")),
                            () -> replace(current, aContact().named("Right")));
            var now = stores().contacts.find(id).orElseThrow();
            assertEquals(1, losers.size(), "losers in round " + round);
            assertEquals(now, ((Stale) losers.get(0)).current());
        }
    }

    @Test
    @DisplayName("an external id of a contact is taken once, even by two at the same time")
    default void contactExternalIds() throws Exception {
        var id = new ExternalId("crm", "C-1");
        var losers = Race.between(() -> add(ACME, aContact(), id), () -> add(ACME, aContact(), id));
        assertEquals(1, losers.size());
        assertEquals("externalId", ((Rejected) losers.get(0)).problems().get(0).field());
        assertEquals(1, stores().contacts.count(ACME));
    }
}
