package io.customer360.adapter.ao;

import static io.customer360.adapter.ao.Stores.ACME;
import static io.customer360.contact.AContact.aContact;
import static io.customer360.customer.AProfile.aProfile;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.customer360.adapter.ao.privacy.AuthorTraces;
import io.customer360.adapter.ao.privacy.ContactTraces;
import io.customer360.adapter.ao.privacy.HistoryTraces;
import io.customer360.adapter.ao.privacy.OwnTraces;
import io.customer360.adapter.ao.privacy.RoleTraces;
import io.customer360.adapter.ao.revision.AoRevisions;
import io.customer360.field.MemoryFields;
import io.customer360.privacy.PersonalData;
import io.customer360.privacy.Subject;
import io.customer360.shared.ExternalId;
import io.customer360.shared.FieldChange;
import io.customer360.shared.Revision;
import io.customer360.shared.UserKey;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What erasing a person must do on every database. */
interface PrivacyContract {
    Subject CARLA = new Subject("carla", Set.of(new UserKey("carla")), Set.of("ada@acme.test"));
    Revision ERASING = new Revision(new UserKey("boss"), Stores.NOW, List.of());

    Stores stores();

    private int erase(PersonalData store) {
        return stores().work.inOne(() -> store.erase(CARLA, ERASING));
    }

    @Test
    @DisplayName("X-27 a contact is emptied with its history and stays taken for imports")
    default void contactErased() {
        var id = new ExternalId("crm", "7");
        var details = aContact().email("Ada@acme.test").user("paula").draft().details();
        var changed =
                new Revision(
                        new UserKey("carla"),
                        Stores.NOW,
                        "Ada Archer",
                        List.of(new FieldChange("email", "", "Ada@acme.test")));
        var held = stores().work.inOne(() -> stores().contacts.add(ACME, id, details, changed));
        var store =
                new ContactTraces(stores().ao, new AoRevisions(stores().ao), new MemoryFields());
        assertEquals("Ada Archer", store.of(CARLA).listed().get(0).facts().get("name"));

        assertEquals(1, erase(store));

        assertEquals(0, store.of(CARLA).total());
        assertEquals(Optional.empty(), stores().contacts.find(held.id()));
        var left = stores().contacts.find(id).orElseThrow();
        assertEquals("", left.details().email());
        assertEquals(Optional.empty(), left.details().user());
        assertFalse(stores().newest(ACME, 10).toString().contains("Ada"));
    }

    @Test
    @DisplayName("X-27 what a user made stays, by nobody in particular")
    default void authorErased() {
        stores().save(aProfile().of(ACME).version(1).build(), 0);
        var store = new AuthorTraces(stores().ao);
        assertEquals(store.of(CARLA).total(), erase(store));
        assertEquals(0, store.of(CARLA).total());
        assertEquals(Subject.ERASED, stores().newest(ACME, 1).get(0).by());
    }

    @Test
    @DisplayName("X-27 history names the person no more, neither before nor after a change")
    default void historyErased() {
        stores().note(0, "csm", "", "carla");
        stores().note(1, "csm", "carla", "dan");
        stores().note(2, "industry", "carla", "Retail");
        var store = new HistoryTraces(stores().ao);
        assertEquals(2, store.of(CARLA).total());
        assertEquals(2, erase(store));
        var texts = stores().newest(ACME, 3).stream().map(it -> it.from() + ">" + it.to()).toList();
        assertEquals(List.of("carla>Retail", "erased>dan", ">erased"), texts);
    }

    @Test
    @DisplayName("X-27 nobody cares for the customers, and preferences are gone")
    default void roleErased() {
        stores().edit(aProfile().of(ACME).version(1).csm("carla").build(), () -> {});
        var roles = new RoleTraces(stores().ao);
        assertEquals(1, roles.of(CARLA).total());
        erase(roles);
        assertEquals(0, roles.of(CARLA).total());
        assertEquals(Optional.empty(), stores().profiles.of(ACME).csm());
        stores().preferences.keep(new UserKey("carla"), "test", "x");
        var own = new OwnTraces(stores().ao);
        assertEquals(1, own.of(CARLA).total());
        assertEquals(1, erase(own));
        assertEquals(0, own.of(CARLA).total());
    }
}
