package io.customer360.customer;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.customer360.shared.Actors;
import io.customer360.shared.CustomerId;
import io.customer360.shared.MemoryChanges;
import io.customer360.shared.Rejected;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Hierarchy (F-116)")
class HierarchyTest {
    private final MemoryProfiles profiles = new MemoryProfiles(new MemoryChanges());
    private final MemoryOrganisations organisations = new MemoryOrganisations();
    private final Set<CustomerId> hidden = new HashSet<>();
    private final Hierarchy hierarchy =
            new Hierarchy(
                    profiles,
                    organisations,
                    (viewer, known) ->
                            known.stream()
                                    .filter(one -> !hidden.contains(one))
                                    .collect(Collectors.toSet()));

    @Test
    @DisplayName("shows ancestors, siblings and children by name, and who has more below")
    void around() {
        below(2, 1);
        below(3, 1);
        below(4, 2);
        below(5, 4);
        Family family = hierarchy.around(id(2), Actors.boss());

        assertEquals(List.of("Org 1"), above(family));
        assertEquals(List.of("Org 2 +", "Org 3"), names(family.siblings()));
        assertEquals(List.of("Org 4 +"), names(family.children()));
    }

    @Test
    @DisplayName("leaves out hidden relatives with those below them, and counts none of them")
    void hiddenRelatives() {
        below(2, 1);
        below(3, 1);
        below(4, 3);
        below(5, 2);
        hidden.add(id(3));
        hidden.add(id(5));

        assertEquals(List.of("Org 2"), names(hierarchy.below(id(1), Actors.boss())));
        assertEquals(Set.of(id(1), id(2)), hierarchy.whole(id(1), Actors.boss()));

        hidden.add(id(1));
        Family family = hierarchy.around(id(2), Actors.boss());
        assertEquals(List.of(), family.ancestors());
        assertEquals(List.of("Org 2"), names(family.siblings()));
    }

    @Test
    @DisplayName("refuses circles, itself, and a parent that is hidden or missing")
    void refused() {
        below(2, 1);
        below(3, 2);

        assertEquals("c360.hierarchy.circle.error", refusal(1, 3));
        assertEquals("c360.attributes.parent-self.error", refusal(1, 1));
        assertEquals("c360.attributes.parent-unknown.error", refusal(1, 99));
        hidden.add(id(3));
        organisations.holding(7, "Org 7");
        assertEquals("c360.attributes.parent-unknown.error", refusal(7, 3));
    }

    @Test
    @DisplayName("is ten levels deep at most, whichever part of it moves")
    void depth() {
        for (int level = 2; level <= 9; level++) {
            below(level, level - 1);
        }
        organisations.holding(20, "Org 20");
        below(31, 30);

        assertDoesNotThrow(() -> hierarchy.check(id(20), id(9), Actors.boss()));
        assertEquals("c360.hierarchy.too-deep.error", refusal(30, 9));
        below(20, 9);
        organisations.holding(21, "Org 21");
        assertEquals("c360.hierarchy.too-deep.error", refusal(21, 20));
        assertEquals(10, hierarchy.whole(id(1), Actors.boss()).size());
    }

    @Test
    @DisplayName("reads a circle that two edits at once have made")
    void circle() {
        below(2, 1);
        below(1, 2);

        assertEquals(Set.of(id(1), id(2)), hierarchy.whole(id(1), Actors.boss()));
        assertEquals(List.of("Org 2"), above(hierarchy.around(id(1), Actors.boss())));
    }

    @Test
    @DisplayName("a hidden level between others is told as one, whatever is hidden there")
    void hiddenBetween() {
        for (int level = 2; level <= 6; level++) {
            below(level, level - 1);
        }
        hidden.add(id(1));
        hidden.add(id(3));
        hidden.add(id(4));

        assertEquals(List.of("Org 2", "…", "Org 5"), above(hierarchy.around(id(6), Actors.boss())));
    }

    @Test
    @DisplayName("nobody takes a customer from a parent they may not see, unless it is gone")
    void leaving() {
        below(2, 1);
        below(4, 3);
        assertDoesNotThrow(() -> hierarchy.checkLeaving(id(1), Actors.boss()));
        hidden.add(id(1));

        Rejected refused =
                assertThrows(Rejected.class, () -> hierarchy.checkLeaving(id(1), Actors.boss()));

        assertEquals("c360.hierarchy.hidden-parent.error", refused.problems().get(0).code());
        assertTrue(hierarchy.belowHidden(id(2), Actors.boss()));
        assertFalse(hierarchy.belowHidden(id(4), Actors.boss()));
        assertDoesNotThrow(() -> hierarchy.checkLeaving(id(99), Actors.boss()));
    }

    private static List<String> above(Family family) {
        return family.ancestors().stream()
                .map(one -> one.map(Organisation::name).orElse("…"))
                .toList();
    }

    private String refusal(int child, int parent) {
        Rejected refused =
                assertThrows(
                        Rejected.class,
                        () -> hierarchy.check(id(child), id(parent), Actors.boss()));
        return refused.problems().get(0).code();
    }

    private void below(int child, int parent) {
        organisations.holding(child, "Org " + child).holding(parent, "Org " + parent);
        Profile blank = Profile.blank(id(child));
        profiles.holding(
                new Profile(
                        blank.id(),
                        blank.csm(),
                        blank.industry(),
                        blank.country(),
                        blank.zone(),
                        blank.status(),
                        blank.tier(),
                        blank.reference(),
                        blank.optOut(),
                        Optional.of(id(parent)),
                        blank.externalId(),
                        blank.domain(),
                        blank.stamp(),
                        1));
    }

    private static List<String> names(List<Relative> relatives) {
        return relatives.stream()
                .map(one -> one.organisation().name() + (one.parent() ? " +" : ""))
                .toList();
    }

    private static CustomerId id(int value) {
        return new CustomerId(value);
    }
}
