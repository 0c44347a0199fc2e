package io.customer360.contact;

import static io.customer360.contact.AContact.aContact;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.customer360.shared.Actor;
import io.customer360.shared.Actors;
import io.customer360.shared.Arrangement;
import io.customer360.shared.DirectWork;
import io.customer360.shared.Forbidden;
import io.customer360.shared.MemoryChanges;
import io.customer360.shared.NotFound;
import io.customer360.shared.Permission;
import io.customer360.shared.Refusals;
import io.customer360.shared.Stale;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The types of contacts (F-102, F-235)")
class ChangeContactTypesTest {
    private static final Actor BOSS = Actors.carla(Permission.MANAGE);

    private final MemoryContactTypes types = new MemoryContactTypes();
    private final MemoryContacts contacts = new MemoryContacts(new MemoryChanges());
    private final ChangeContactTypes change =
            new ChangeContactTypes(
                    types,
                    contacts,
                    new DirectWork(),
                    Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC));

    private static Map<String, String> form(String name, int version) {
        return new HashMap<>(
                Map.of(
                        "name", name,
                        "colour", "purple",
                        "icon", "legal",
                        "offered", "true",
                        "version", Integer.toString(version)));
    }

    private List<String> names() {
        return types.current().all().stream().map(ContactType::name).toList();
    }

    @Test
    @DisplayName("F-102 a fresh install has types, one of them the champion")
    void proposed() {
        assertEquals(
                List.of("Decision maker", "Champion", "Detractor", "Technical", "Billing"),
                names());
        assertEquals(List.of(new ContactTypeId(2)), types.current().champions());
    }

    @Test
    @DisplayName("F-235 a new type comes last, with an id that was never given before")
    void adds() {
        change.add(form("Legal", 0), BOSS);
        change.remove(new ContactTypeId(6), 1, BOSS);
        change.add(form("Legal", 2), BOSS);

        assertEquals("Legal", names().get(5));
        assertEquals(new ContactTypeId(7), types.current().all().get(5).id());
        assertEquals(TypeColour.PURPLE, types.current().all().get(5).colour());
        assertEquals(TypeIcon.LEGAL, types.current().all().get(5).icon());
        assertTrue(
                types.last().changes().get(0).to().endsWith("Legal (purple, legal)"),
                "history tells the types");
    }

    @Test
    @DisplayName("F-235 a name is taken once, whatever its case")
    void nameTaken() {
        assertEquals(
                List.of("name c360.contact-types.name-taken.error"),
                Refusals.of(() -> change.add(form("CHAMPION", 0), BOSS)));
    }

    @Test
    @DisplayName("F-235 a type changes in its place, and saving it unchanged stores nothing")
    void changes() {
        Map<String, String> form = form("Sponsor", 0);
        form.put("champion", "true");
        change.change(new ContactTypeId(1), form, BOSS);

        assertEquals("Sponsor", names().get(0));
        assertEquals(2, types.current().champions().size());
        form.put("version", "1");
        assertEquals(1, change.change(new ContactTypeId(1), form, BOSS).version());
    }

    @Test
    @DisplayName("F-235 types come in the order asked for, which names every one of them once")
    void arranges() {
        change.arrange(new Arrangement(0, List.of(2, 1, 3, 4, 5)), BOSS);
        assertEquals("Champion", names().get(0));
        change.arrange(new Arrangement(1, List.of(2, 1, 3, 4, 5)), BOSS);
        assertEquals(1, types.current().version());
        for (var order : List.of(List.of(1, 2), List.of(1, 1, 2, 3, 4), List.of(1, 2, 3, 4, 9))) {
            assertEquals(
                    List.of("order c360.order.incomplete.error"),
                    Refusals.of(() -> change.arrange(new Arrangement(1, order), BOSS)));
        }
    }

    @Test
    @DisplayName("F-235 a type that contacts have cannot be deleted")
    void inUse() {
        contacts.holding(aContact().type(2).build());
        assertEquals(
                List.of(" c360.contact-types.in-use.error"),
                Refusals.of(() -> change.remove(new ContactTypeId(2), 0, BOSS)));
        change.remove(new ContactTypeId(3), 0, BOSS);
        assertEquals(4, names().size());
    }

    @Test
    @DisplayName("of two edits of one version the second is stale; only managers may edit")
    void refusals() {
        change.add(form("Legal", 0), BOSS);
        assertThrows(Stale.class, () -> change.add(form("Board", 0), BOSS));
        assertThrows(
                NotFound.class, () -> change.change(new ContactTypeId(99), form("X", 1), BOSS));
        Actor csm = Actors.carla(Permission.VIEW, Permission.EDIT);
        assertThrows(Forbidden.class, () -> change.add(form("Board", 1), csm));
        assertThrows(Forbidden.class, () -> change.remove(new ContactTypeId(1), 1, csm));
    }

    @Test
    @DisplayName("every fault of the form is told by its field")
    void faults() {
        assertEquals(
                List.of(
                        "version c360.input.required.error",
                        "name c360.input.required.error",
                        "colour c360.input.choice.error",
                        "icon c360.input.required.error"),
                Refusals.of(() -> change.add(Map.of("colour", "pink"), BOSS)));
    }
}
