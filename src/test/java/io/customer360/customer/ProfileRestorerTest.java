package io.customer360.customer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.customer360.field.MemoryFields;
import io.customer360.settings.MemoryIndustries;
import io.customer360.settings.MemoryTiers;
import io.customer360.shared.Actor;
import io.customer360.shared.Actors;
import io.customer360.shared.Change;
import io.customer360.shared.CustomerId;
import io.customer360.shared.DirectWork;
import io.customer360.shared.MemoryChanges;
import io.customer360.shared.NotFound;
import io.customer360.shared.Permission;
import io.customer360.shared.Refusals;
import io.customer360.shared.UserKey;
import io.customer360.shared.Word;
import io.customer360.shared.Word.Meaning;
import io.customer360.status.MemoryStatuses;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Putting a field of a profile back (X-05)")
class ProfileRestorerTest {

    private static final CustomerId ACME = new CustomerId(1);
    private static final Actor EDITOR = Actors.carla(Permission.EDIT);

    private final MemoryChanges changes = new MemoryChanges();
    private final MemoryProfiles profiles = new MemoryProfiles(changes);
    private final MemoryFields fields = new MemoryFields();
    private final MemoryDepartures departures = new MemoryDepartures();
    private final EditProfile edit =
            new EditProfile(
                    profiles,
                    new MemorySnapshots(),
                    new ProfileRules(
                            new MemoryPeople(),
                            new MemoryIndustries(),
                            new MemoryStatuses(),
                            new MemoryTiers(),
                            () -> person -> true),
                    fields.custom(),
                    (child, parent, actor) -> {},
                    departures.leaving(),
                    handed -> {},
                    new DirectWork(),
                    Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    private final ProfileRestorer restorer = new ProfileRestorer(profiles, edit, fields.custom());

    @Test
    @DisplayName("each field goes back by an edit of its own, from the newest version")
    void restores() {
        edit("country", "DE", "tier", "1", "optOut", "true", "reference", "no");
        edit("country", "FR", "tier", "", "optOut", "false", "reference", "yes");

        changes.newest(ACME, 4).forEach(change -> restorer.restore(change, EDITOR));

        Profile now = profiles.of(ACME);
        assertEquals(Optional.of(new Country("DE")), now.country());
        assertEquals("1", now.tier().orElseThrow().toString());
        assertEquals(Optional.of(Reference.NO), now.reference());
        assertEquals(true, now.optOut());
        assertEquals(6, now.version());
    }

    @Test
    @DisplayName("what was not set is cleared; what is not valid any more, or unknown, is refused")
    void refusals() {
        edit("country", "DE");
        restorer.restore(changes.newest(ACME, 1).get(0), EDITOR);
        assertEquals(Optional.empty(), profiles.of(ACME).country());

        assertEquals(
                List.of("tier c360.attributes.tier-unknown.error"),
                Refusals.of(() -> restorer.restore(change("tier", "99"), EDITOR)));
        assertThrows(NotFound.class, () -> restorer.restore(change("gone", "something"), EDITOR));
    }

    @Test
    @DisplayName("F-034: that a customer is nominated is brought back by no one; the rest may be")
    void nominated() {
        assertFalse(restorer.may(change("reference", "nominated")));
        assertTrue(restorer.may(change("reference", "yes")));
        assertTrue(restorer.may(change("country", "nominated")));
        assertFalse(restorer.may(change("field:99", "x")));
        assertEquals(
                List.of("reference c360.attributes.reference-entered.error"),
                Refusals.of(() -> restorer.restore(change("reference", "nominated"), EDITOR)));
    }

    @Test
    @DisplayName("X-08 one edit of several fields goes back by one edit; what nobody may set stays")
    void reverts() {
        edit("country", "DE", "tier", "1");
        edit("country", "FR", "tier", "");
        List<Change> edit = changes.newest(ACME, 2);

        assertTrue(restorer.revert(edit, EDITOR));
        assertEquals(Optional.of(new Country("DE")), profiles.of(ACME).country());
        assertEquals("1", profiles.of(ACME).tier().orElseThrow().toString());
        assertEquals(3, profiles.of(ACME).version());

        assertFalse(restorer.revert(List.of(change("reference", "nominated")), EDITOR));
        assertEquals(3, profiles.of(ACME).version());
    }

    @Test
    @DisplayName("X-28 the status of who had left is put back without asking for the reason again")
    void leftAgain() {
        edit("status", "6", "churnDay", "2026-02-01", "churnReason", "price");
        edit("status", "2", "country", "DE");

        assertTrue(restorer.revert(changes.newest(ACME, 2), EDITOR));

        assertEquals("6", profiles.of(ACME).status().orElseThrow().toString());
        assertEquals(Optional.empty(), profiles.of(ACME).country());
        assertEquals(List.of(ACME), departures.again);
        assertEquals(1, departures.left.size());
    }

    @Test
    @DisplayName("every field has a word whose meaning fits it")
    void words() {
        ProfileVocabulary words = new ProfileVocabulary(fields.custom());

        assertEquals(restorer.entity(), words.entity());
        for (ProfileField field : ProfileField.values()) {
            assertEquals(field.textKey(), words.word(field.field()).orElseThrow().name());
        }
        Word reference = words.word("reference").orElseThrow();
        assertEquals("c360.attributes.reference-yes.label", reference.codes().get("yes"));
        assertEquals(Meaning.CODE, reference.meaning());
        assertEquals(Meaning.PERSON, words.word("csm").orElseThrow().meaning());
        assertEquals(Meaning.TIER, words.word("tier").orElseThrow().meaning());
        assertEquals(Meaning.CUSTOMER, words.word("parent").orElseThrow().meaning());
        assertEquals(Meaning.FLAG, words.word("optOut").orElseThrow().meaning());
        assertEquals(Optional.empty(), words.word("gone"));
    }

    private void edit(String... pairs) {
        Map<String, String> input = new HashMap<>();
        input.put("version", String.valueOf(profiles.of(ACME).version()));
        for (int i = 0; i < pairs.length; i += 2) {
            input.put(pairs[i], pairs[i + 1]);
        }
        edit.on(ACME, ProfileEdit.parse(input), EDITOR);
    }

    private static Change change(String field, String from) {
        return new Change(
                9,
                9,
                "profile",
                "1",
                ACME,
                "",
                field,
                from,
                "x",
                new UserKey("dan"),
                Instant.EPOCH);
    }
}
