package io.customer360.contact;

import static io.customer360.contact.AContact.aContact;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.customer360.shared.Actor;
import io.customer360.shared.Actors;
import io.customer360.shared.CustomerId;
import io.customer360.shared.MemoryChanges;
import io.customer360.shared.Permission;
import io.customer360.shared.UserKey;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The users of a customer (F-103, F-108 to F-110)")
class ShowUsersTest {
    private static final CustomerId ACME = new CustomerId(1);
    private static final Actor CSM = Actors.carla(Permission.VIEW);

    private final MemoryContacts contacts = new MemoryContacts(new MemoryChanges());
    private final MemoryMembers members =
            new MemoryMembers()
                    .holding(ACME, "a", "Zoe", "zoe@acme.test")
                    .holding(ACME, "b", "Abe", "ABE@acme.test")
                    .holding(ACME, "c", "Mia", "", false)
                    .holding(ACME, "d", "Gone", "")
                    .deleted("d");
    private final Map<UserKey, Raised> raised = new HashMap<>();
    private boolean available = true;
    private final ShowUsers users =
            new ShowUsers(
                    members,
                    members,
                    (customer, viewer) ->
                            Optional.of(new Raisers.Counted(raised, true)).filter(it -> available),
                    contacts,
                    new MemoryContactTypes());

    private List<String> keys(UserOrder order, boolean descending) {
        return users.on(ACME, new UserQuery(order, descending, 0), CSM).users().stream()
                .map(user -> user.key().value())
                .toList();
    }

    private void raised(String key, int count, String newest) {
        raised.put(new UserKey(key), new Raised(count, "T-" + count, Instant.parse(newest)));
    }

    @Test
    @DisplayName("F-108 every member counts")
    void counts() {
        assertEquals(4, users.count(ACME));
        assertEquals(4, users.on(ACME, UserQuery.ALL, CSM).total());
    }

    @Test
    @DisplayName("F-109 users are sorted by name, tickets raised and last ticket")
    void sorted() {
        raised("a", 3, "2026-01-01T00:00:00Z");
        raised("b", 1, "2026-02-01T00:00:00Z");

        assertEquals(List.of("b", "c", "a", "d"), keys(UserOrder.NAME, false));
        assertEquals(List.of("a", "b", "c", "d"), keys(UserOrder.RAISED, true));
        assertEquals(List.of("b", "a", "c", "d"), keys(UserOrder.ACTIVITY, true));
    }

    @Test
    @DisplayName("F-109 users are sorted by address and state, deleted ones last")
    void sortedByUser() {
        assertEquals(List.of("b", "a", "c", "d"), keys(UserOrder.EMAIL, false));
        assertEquals(List.of("c", "d", "a", "b"), keys(UserOrder.EMAIL, true));
        assertEquals(List.of("b", "a", "c", "d"), keys(UserOrder.STATE, false));
        assertEquals(List.of("d", "c", "b", "a"), keys(UserOrder.STATE, true));
    }

    @Test
    @DisplayName("F-109 users are sorted by the type of the contact they are, strangers last")
    void sortedByContact() {
        contacts.holding(aContact().id(1).named("Zoe").type(2).user("a").build())
                .holding(aContact().id(2).named("Mia").user("c").build())
                .holding(aContact().id(3).named("Gone").type(1).user("d").build());

        assertEquals(List.of("d", "a", "c", "b"), keys(UserOrder.CONTACT, false));
        assertEquals(List.of("b", "c", "a", "d"), keys(UserOrder.CONTACT, true));
    }

    @Test
    @DisplayName("F-109 a user who was deleted is still a member, without a name")
    void deleted() {
        var last = users.on(ACME, UserQuery.ALL, CSM).users().get(3);
        assertEquals(new UserKey("d"), last.key());
        assertEquals(Optional.empty(), last.user());
    }

    @Test
    @DisplayName("F-109 without an answer from Jira the members are shown all the same")
    void unavailable() {
        available = false;
        var sheet = users.on(ACME, UserQuery.ALL, CSM);
        assertFalse(sheet.counted());
        assertEquals(4, sheet.users().size());
    }

    @Test
    @DisplayName("F-103 a contact with a member's address, whatever its case, can be merged")
    void twins() {
        Contact abe = aContact().id(1).named("Abraham").email("abe@ACME.test").build();
        Contact zoe = aContact().id(2).named("Z").email("zoe@acme.test").user("a").build();
        contacts.holding(abe).holding(zoe);

        var shown = users.on(ACME, UserQuery.ALL, CSM).users();

        assertEquals(Optional.of(abe), shown.get(0).twin());
        assertEquals(Optional.empty(), shown.get(0).contact());
        assertEquals(Optional.of(zoe), shown.get(2).contact());
        assertEquals(Optional.empty(), shown.get(2).twin());
    }

    @Test
    @DisplayName("F-110 many users come page by page, and a page beyond the end is the last one")
    void pages() {
        for (int i = 0; i < 60; i++) {
            members.holding(ACME, "m%03d".formatted(i), "Name %03d".formatted(i), "");
        }
        var second = users.on(ACME, new UserQuery(UserOrder.NAME, false, 25), CSM);
        var last = users.on(ACME, new UserQuery(UserOrder.NAME, false, 900), CSM);

        assertEquals(25, second.users().size());
        assertEquals(25, second.start());
        assertEquals(50, last.start());
        assertEquals(14, last.users().size());
    }

    @Test
    @DisplayName("F-103 members are found by a part of their name, whatever its accents")
    void matching() {
        members.holding(ACME, "e", "Zoë Miller", "");
        assertEquals(
                List.of("Zoe", "Zoë Miller"),
                users.matching(ACME, "ZOE", 5).stream().map(it -> it.person().name()).toList());
        assertEquals(1, users.matching(ACME, "", 1).size());
    }

    @Test
    @DisplayName("F-103 beyond those looked through, a member is found by user name or address")
    void exact() {
        for (int i = 0; i < ShowUsers.MOST_LISTED; i++) {
            members.holding(ACME, "a" + i, "Somebody", "");
        }
        members.holding(ACME, "zz-last", "Last One", "last@acme.test");
        members.holding(new CustomerId(99), "zz-other", "Other One", "other@acme.test");
        for (var asked : List.of("zz-last", " last@acme.test ")) {
            assertEquals(
                    List.of("Last One"),
                    users.matching(ACME, asked, 5).stream().map(it -> it.person().name()).toList());
        }
        assertEquals(List.of(), users.matching(ACME, "zz-other", 5));
    }
}
