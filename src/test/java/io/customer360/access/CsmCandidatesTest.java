package io.customer360.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.customer360.shared.UserKey;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Who can be made CSM (F-021)")
class CsmCandidatesTest {

    private final MemoryAccessSettings settings = new MemoryAccessSettings();
    private final MemoryGroups groups =
            new MemoryGroups().holding("jira-servicedesk-users", "anna");

    @Test
    @DisplayName("those who hold View; the settings are read once for any number of people")
    void viewers() {
        var people =
                Stream.concat(
                        Stream.of("anna", "paula"), IntStream.range(0, 200).mapToObj(i -> "p" + i));

        var found =
                people.map(UserKey::new)
                        .filter(new Permissions(settings, groups, user -> true).maySeeCustomers())
                        .toList();

        assertEquals(List.of(new UserKey("anna")), found);
        assertEquals(1, settings.reads());
    }

    @Test
    @DisplayName("nobody without a licence, whatever the groups")
    void unlicensed() {
        var permissions = new Permissions(settings, groups, user -> false);
        assertFalse(permissions.maySeeCustomers().test(new UserKey("anna")));
        assertEquals(Set.of(), permissions.ofReader(new UserKey("anna")));
    }
}
