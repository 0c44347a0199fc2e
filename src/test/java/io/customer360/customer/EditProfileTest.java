package io.customer360.customer;

import static io.customer360.customer.AProfile.aProfile;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.customer360.field.MemoryFields;
import io.customer360.settings.MemoryIndustries;
import io.customer360.settings.MemoryTiers;
import io.customer360.settings.TierId;
import io.customer360.shared.Actor;
import io.customer360.shared.Actors;
import io.customer360.shared.Change;
import io.customer360.shared.CustomerId;
import io.customer360.shared.DirectWork;
import io.customer360.shared.Forbidden;
import io.customer360.shared.MemoryChanges;
import io.customer360.shared.Permission;
import io.customer360.shared.Refusals;
import io.customer360.shared.Rejected;
import io.customer360.shared.Stale;
import io.customer360.shared.UserKey;
import io.customer360.status.MemoryStatuses;
import io.customer360.status.StatusId;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Editing a profile (F-020 to F-024)")
class EditProfileTest {

    private static final CustomerId ACME = new CustomerId(1);
    private static final Instant NOW = Instant.parse("2025-06-15T12:00:00Z");
    private static final Actor EDITOR = Actors.carla(Permission.EDIT);

    private final MemoryChanges changes = new MemoryChanges();
    private final MemoryProfiles profiles = new MemoryProfiles(changes);
    private final MemorySnapshots snapshots = new MemorySnapshots();
    private final MemoryPeople people = new MemoryPeople();
    private final DirectWork work = new DirectWork();
    private final MemoryFields fields = new MemoryFields();
    private final MemoryDepartures departures = new MemoryDepartures();
    private final List<Profile> handed = new ArrayList<>();
    private final EditProfile edit =
            new EditProfile(
                    profiles,
                    snapshots,
                    new ProfileRules(
                            people,
                            new MemoryIndustries(),
                            new MemoryStatuses(),
                            new MemoryTiers(),
                            () -> person -> !person.value().equals("paula")),
                    fields.custom(),
                    new FirmParent(),
                    departures.leaving(),
                    handed::addAll,
                    work,
                    Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    @DisplayName("creates the profile with its first edit, and notes every field")
    void firstEdit() {
        Profile saved =
                on(
                        "version", "0",
                        "csm", " carla ",
                        "industry", "Retail",
                        "country", "de",
                        "zone", "Europe/Berlin",
                        "status", "2");

        assertEquals(1, saved.version());
        assertEquals(Optional.of(new UserKey("carla")), saved.csm());
        assertEquals(Optional.of("Retail"), saved.industry());
        assertEquals(Optional.of(new Country("DE")), saved.country());
        assertEquals(Optional.of(ZoneId.of("Europe/Berlin")), saved.zone());
        assertEquals(Optional.of(new StatusId(2)), saved.status());
        assertEquals(NOW, saved.stamp().orElseThrow().created());
        assertEquals(saved, profiles.of(ACME));
        assertEquals(Optional.of(saved), snapshots.of(ACME));
        assertEquals(1, work.runs());
        assertEquals(
                List.of(
                        "status  2",
                        "zone  Europe/Berlin",
                        "country  DE",
                        "industry  Retail",
                        "csm  carla"),
                history());
        assertEquals(
                new Change(5, 1, "profile", "1", ACME, "", "status", "", "2", EDITOR.key(), NOW),
                changes.newest(ACME, 1).get(0));
    }

    @Test
    @DisplayName("F-031 F-034 F-036 sets tier, reference, recording and parent, and clears them")
    void attributes() {
        Profile saved =
                on(
                        "version", "0",
                        "tier", "1",
                        "reference", "yes",
                        "optOut", "true",
                        "parent", "2");

        assertEquals(Optional.of(new TierId(1)), saved.tier());
        assertEquals(Optional.of(Reference.YES), saved.reference());
        assertTrue(saved.optOut());
        assertEquals(Optional.of(new CustomerId(2)), saved.parent());
        assertEquals(Optional.of(saved), snapshots.of(ACME));
        assertEquals(
                List.of("parent  2", "optOut false true", "reference  yes", "tier  1"), history());

        Profile cleared =
                on("version", "1", "tier", "", "reference", "", "optOut", "false", "parent", "");

        assertEquals(Optional.empty(), cleared.tier());
        assertEquals(Optional.empty(), cleared.reference());
        assertFalse(cleared.optOut());
        assertEquals(Optional.empty(), cleared.parent());
    }

    @Test
    @DisplayName("F-031 refuses attributes that do not exist, and a customer as its own parent")
    void noSuchAttribute() {
        assertEquals(
                List.of(
                        "tier c360.attributes.tier-unknown.error",
                        "reference c360.input.choice.error",
                        "optOut c360.input.flag.error",
                        "parent c360.attributes.parent-self.error"),
                Refusals.of(
                        () ->
                                on(
                                        "version", "0",
                                        "tier", "99",
                                        "reference", "perhaps",
                                        "optOut", "maybe",
                                        "parent", "1")));
        assertEquals(
                List.of(
                        "tier c360.attributes.tier-unknown.error",
                        "parent c360.attributes.parent-unknown.error"),
                Refusals.of(() -> on("version", "0", "tier", "gold", "parent", "acme")));
    }

    @Test
    @DisplayName("changes one field and leaves the others alone (F-021)")
    void oneField() {
        profiles.holding(aProfile().csm("carla").industry("Retail").build());

        Profile saved = on("version", "1", "csm", "dan");

        assertEquals(Optional.of(new UserKey("dan")), saved.csm());
        assertEquals(Optional.of("Retail"), saved.industry());
        assertEquals(2, saved.version());
        assertEquals("maker", saved.stamp().orElseThrow().createdBy().value());
        assertEquals("carla", saved.stamp().orElseThrow().updatedBy().value());
        assertTrue(saved.caredForBy(new UserKey("dan")));
        assertFalse(saved.caredForBy(new UserKey("carla")));
        assertEquals(List.of("csm carla dan"), history());
    }

    @Test
    @DisplayName("clears a field with a blank text")
    void clears() {
        profiles.holding(aProfile().csm("carla").country("DE").build());

        Profile saved = on("version", "1", "csm", "", "country", " ");

        assertEquals(Optional.empty(), saved.csm());
        assertEquals(Optional.empty(), saved.country());
    }

    @Test
    @DisplayName("stores nothing when nothing changes")
    void nothing() {
        assertEquals(Profile.blank(ACME), on("version", "0", "zone", ""));
        assertEquals(Optional.empty(), snapshots.of(ACME));
        assertTrue(history().isEmpty());
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @DisplayName("refuses values that do not exist")
    @CsvSource({
        "csm, nobody, c360.info.csm-unknown.error",
        "csm, inez, c360.info.csm-inactive.error",
        "csm, paula, c360.info.csm-not-allowed.error",
        "industry, Alchemy, c360.info.industry-unknown.error",
        "country, XX, c360.info.country-unknown.error",
        "country, DEU, c360.info.country-unknown.error",
        "zone, Mars/Base, c360.info.zone-unknown.error",
        "zone, +03:00, c360.info.zone-unknown.error",
        "status, 99, c360.info.status-unknown.error",
        "status, gold, c360.info.status-unknown.error",
    })
    void refuses(String field, String text, String code) {
        assertEquals(
                List.of(field + " " + code), Refusals.of(() -> on("version", "0", field, text)));
        assertTrue(history().isEmpty());
    }

    @Test
    @DisplayName("names every wrong field at once, before it looks at the version")
    void allWrong() {
        assertEquals(
                List.of(
                        "csm c360.info.csm-unknown.error",
                        "country c360.info.country-unknown.error",
                        "zone c360.info.zone-unknown.error"),
                Refusals.of(
                        () ->
                                on(
                                        "version", "9",
                                        "csm", "nobody",
                                        "country", "XX",
                                        "zone", "Mars/Base",
                                        "status", "1")));
    }

    @Test
    @DisplayName("keeps a value whose source has gone, as long as it is not changed")
    void keepsOld() {
        profiles.holding(aProfile().csm("inez").industry("Alchemy").status(99).build());

        Profile saved =
                on(
                        "version",
                        "1",
                        "csm",
                        "inez",
                        "industry",
                        "Alchemy",
                        "status",
                        "99",
                        "country",
                        "FR");

        assertEquals(Optional.of(new UserKey("inez")), saved.csm());
        assertEquals(List.of("country  FR"), history());
    }

    @Test
    @DisplayName("refuses an edit of an older version and carries the newer one")
    void stale() {
        Profile newer = aProfile().version(4).build();
        profiles.holding(newer);

        Stale stale = assertThrows(Stale.class, () -> on("version", "3", "country", "FR"));

        assertEquals(newer, stale.current());
    }

    @Test
    @DisplayName("needs a version and bounded texts")
    void input() {
        assertEquals(
                List.of("version c360.input.required.error", "csm c360.input.too-long.error"),
                Refusals.of(() -> on("csm", "x".repeat(151))));
        ProfileEdit longest =
                ProfileEdit.parse(Map.of("version", "1", "industry", "x".repeat(150)));
        assertEquals(Optional.of("x".repeat(150)), longest.value(ProfileField.INDUSTRY));
        assertEquals(Optional.empty(), longest.value(ProfileField.CSM));
    }

    @Test
    @DisplayName("a field that is null is absent")
    void nullIsAbsent() {
        Map<String, String> input = new HashMap<>();
        input.put("version", "1");
        input.put("csm", null);

        assertEquals(Map.of(), ProfileEdit.parse(input).values());
    }

    @Test
    @DisplayName("needs the right to edit")
    void right() {
        ProfileEdit any = ProfileEdit.parse(Map.of("version", "0"));

        assertThrows(Forbidden.class, () -> edit.on(ACME, any, Actors.carla(Permission.VIEW)));
        assertEquals(0, work.runs());
    }

    @Test
    @DisplayName("nobody takes a customer from a parent that they may not see")
    void hiddenParent() {
        on("version", "0", "parent", "7");

        for (String other : List.of("", "8")) {
            assertEquals(
                    List.of("parent leaving"),
                    Refusals.of(() -> on("version", "1", "parent", other)));
        }
        on("version", "1", "parent", "7", "country", "FR");
        assertEquals(Optional.of(new CustomerId(7)), profiles.of(ACME).parent());
    }

    /** Takes any parent, and gives number 7 not back. */
    private static final class FirmParent implements ParentRule {
        @Override
        public void check(CustomerId child, CustomerId parent, Actor actor) {}

        @Override
        public void checkLeaving(CustomerId parent, Actor actor) {
            if (parent.value() == 7) {
                throw Rejected.at("parent", "leaving");
            }
        }
    }

    @Test
    @DisplayName("F-153 a customer is handed over with another CSM or time zone, and not else")
    void handsOver() {
        on("version", "0", "country", "DE");
        assertEquals(List.of(), handed);
        Profile carlas = on("version", "1", "csm", "carla");
        Profile moved = on("version", "2", "zone", "Europe/Berlin");
        on("version", "3", "country", "FR");
        assertEquals(List.of(carlas, moved), handed);
    }

    private Profile on(String... fieldsAndTexts) {
        Map<String, String> input = new HashMap<>();
        for (int i = 0; i < fieldsAndTexts.length; i += 2) {
            input.put(fieldsAndTexts[i], fieldsAndTexts[i + 1]);
        }
        return edit.on(ACME, ProfileEdit.parse(input), EDITOR);
    }

    private List<String> history() {
        return changes.newest(ACME, 10).stream()
                .map(one -> one.field() + " " + one.from() + " " + one.to())
                .toList();
    }
}
