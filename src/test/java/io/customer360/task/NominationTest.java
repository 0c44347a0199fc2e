package io.customer360.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.customer360.customer.EditProfile;
import io.customer360.customer.MemoryDepartures;
import io.customer360.customer.MemoryPeople;
import io.customer360.customer.MemoryProfiles;
import io.customer360.customer.MemorySnapshots;
import io.customer360.customer.Profile;
import io.customer360.customer.ProfileEdit;
import io.customer360.customer.ProfileField;
import io.customer360.customer.ProfileRules;
import io.customer360.customer.Reference;
import io.customer360.field.MemoryFields;
import io.customer360.settings.MemoryIndustries;
import io.customer360.settings.MemoryTiers;
import io.customer360.shared.Actor;
import io.customer360.shared.Actors;
import io.customer360.shared.CustomerId;
import io.customer360.shared.DirectWork;
import io.customer360.shared.Forbidden;
import io.customer360.shared.MemoryChanges;
import io.customer360.shared.Permission;
import io.customer360.shared.Problem;
import io.customer360.shared.Rejected;
import io.customer360.shared.UserKey;
import io.customer360.status.MemoryStatuses;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A nomination as a reference (F-034, F-035)")
class NominationTest {
    private static final CustomerId ACME = new CustomerId(7);
    private static final Actor EDITOR = Actors.carla(Permission.VIEW, Permission.EDIT);
    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final Map<String, String> FORM =
            Map.of("summary", "Reference: Acme", "reason", "They are happy");

    private final MemoryChanges changes = new MemoryChanges();
    private final MemoryProfiles profiles = new MemoryProfiles(changes);
    private final MemoryTaskSettings settings =
            new MemoryTaskSettings().holding(MemoryTaskSettings.CHOSEN);
    private final MemoryIssueKinds kinds = new MemoryIssueKinds();
    private final MemoryIssues issues = new MemoryIssues();
    private final MemoryNominations nominations = new MemoryNominations();
    private EditProfile edit;
    private Nominate nominate;
    private DecideNomination decide;
    private ShowNomination show;

    private final DirectWork work = new DirectWork();

    @BeforeEach
    void wire() {
        edit =
                new EditProfile(
                        profiles,
                        new MemorySnapshots(),
                        new ProfileRules(
                                new MemoryPeople(),
                                new MemoryIndustries(),
                                new MemoryStatuses(),
                                new MemoryTiers(),
                                () -> person -> true),
                        new MemoryFields().custom(),
                        (child, parent, actor) -> {},
                        new MemoryDepartures().leaving(),
                        handed -> {},
                        work,
                        CLOCK);
        nominate =
                new Nominate(
                        profiles, edit, nominations, issues, issues, kinds, settings, work, CLOCK);
        decide = decide(CLOCK);
        show =
                new ShowNomination(
                        profiles, nominations, decide, issues, new MemoryPeople(), kinds, settings);
    }

    @Test
    @DisplayName("sets the flag and makes an issue that tells why")
    void nominates() {
        var made = nominate.on(ACME, FORM, EDITOR);

        assertEquals(new Nomination(ACME, Optional.of(1L), new UserKey("carla"), NOW), made);
        assertEquals(Optional.of(Reference.NOMINATED), flag());
        assertEquals(
                List.of(
                        new NewIssue(
                                "Reference: Acme",
                                "They are happy",
                                Optional.empty(),
                                Optional.empty())),
                issues.made());
    }

    @Test
    @DisplayName("is made once: not of a reference, nor of a customer who is nominated")
    void once() {
        nominate.on(ACME, FORM, EDITOR);
        assertThrows(Rejected.class, () -> nominate.on(ACME, FORM, EDITOR));
        issues.resolve(1, "10000");
        decide.before(ACME);
        assertThrows(Rejected.class, () -> nominate.on(ACME, FORM, EDITOR));
        assertEquals(1, issues.made().size());
    }

    @Test
    @DisplayName("is not made by who may not edit, nor without words, nor without a project")
    void guarded() {
        assertThrows(Forbidden.class, () -> nominate.on(ACME, FORM, Actors.carla(Permission.VIEW)));
        assertEquals(
                List.of("summary", "reason"),
                assertThrows(Rejected.class, () -> nominate.on(ACME, Map.of(), EDITOR))
                        .problems()
                        .stream()
                        .map(Problem::field)
                        .toList());
        kinds.fall(Condition.ARCHIVED);
        assertThrows(Rejected.class, () -> nominate.on(ACME, FORM, EDITOR));
        assertEquals(Optional.empty(), flag());
    }

    @Test
    @DisplayName("leaves the flag as it was when Jira refuses the issue")
    void refused() {
        set(Reference.NO);
        issues.refuse();
        assertThrows(Rejected.class, () -> nominate.on(ACME, FORM, EDITOR));
        assertEquals(Optional.of(Reference.NO), flag());
        assertEquals(Optional.empty(), nominations.of(ACME));
    }

    @Test
    @DisplayName("is accepted by one resolution and declined by any other, by who resolved")
    void decided() {
        nominate.on(ACME, FORM, EDITOR);
        decide.after(1, new UserKey("dan"));
        assertEquals(Optional.of(Reference.NOMINATED), flag());
        issues.resolve(1, "10001");
        decide.after(2, new UserKey("dan"));
        assertEquals(Optional.of(Reference.NOMINATED), flag());
        decide.after(1, new UserKey("dan"));
        assertEquals(Optional.of(Reference.NO), flag());

        nominate.on(ACME, FORM, EDITOR);
        issues.resolve(2, "10000");
        decide.after(2, new UserKey("dan"));
        decide.after(2, new UserKey("dan"));
        assertEquals(Optional.of(Reference.YES), flag());
        var last = changes.newest(ACME, 1).get(0);
        assertEquals(new UserKey("dan"), last.by());
        assertEquals("reference nominated yes", last.field() + " " + last.from() + " " + last.to());
    }

    @Test
    @DisplayName("leaves a flag alone that somebody has set otherwise meanwhile")
    void overtaken() {
        nominate.on(ACME, FORM, EDITOR);
        set(Reference.NO);
        issues.resolve(1, "10000");
        decide.before(ACME);
        assertEquals(Optional.of(Reference.NO), flag());
    }

    @Test
    @DisplayName("is not made again while its issue waits, whatever somebody has set meanwhile")
    void waiting() {
        nominate.on(ACME, FORM, EDITOR);
        set(Reference.NO);
        assertFalse(show.of(ACME, EDITOR).possible());
        assertThrows(Rejected.class, () -> nominate.on(ACME, FORM, EDITOR));
        issues.resolve(1, "10001");
        assertTrue(show.of(ACME, EDITOR).possible());
        nominate.on(ACME, FORM, EDITOR);
        assertEquals(2, issues.made().size());
    }

    @Test
    @DisplayName("is not undone by who looks at the issue before while its own is being made")
    void secondInTheMaking() {
        nominate.on(ACME, FORM, EDITOR);
        issues.resolve(1, "10001");
        decide.before(ACME);
        issues.meanwhile(
                () -> {
                    decide.before(ACME);
                    decide.after(1, new UserKey("dan"));
                    assertEquals(Optional.of(Reference.NOMINATED), flag());
                    assertFalse(show.of(ACME, EDITOR).possible());
                });
        nominate.on(ACME, FORM, EDITOR);
        assertEquals(Optional.of(Reference.NOMINATED), flag());
        issues.resolve(2, "10000");
        decide.before(ACME);
        assertEquals(Optional.of(Reference.YES), flag());
    }

    @Test
    @DisplayName("is undone at a look when its issue was never made, ten minutes later")
    void neverMade() {
        edit.refer(profiles.of(ACME), Optional.of(Reference.NOMINATED), new UserKey("carla"));
        nominations.keep(new Nomination(ACME, Optional.empty(), new UserKey("carla"), NOW));
        decide(Clock.offset(CLOCK, Duration.ofMinutes(10))).before(ACME);
        assertEquals(Optional.of(Reference.NOMINATED), flag());
        decide(Clock.offset(CLOCK, Duration.ofMinutes(11))).before(ACME);
        assertEquals(Optional.empty(), flag());
        assertEquals(Optional.empty(), nominations.of(ACME));
        nominate.on(ACME, FORM, EDITOR);
    }

    @Test
    @DisplayName("cannot be entered by hand")
    void notByHand() {
        var refused = assertThrows(Rejected.class, () -> set(Reference.NOMINATED));
        assertEquals("reference", refused.problems().get(0).field());
        assertEquals(Optional.empty(), flag());
    }

    @Test
    @DisplayName("says why Jira refused, also when the flag cannot go back")
    void refusedAndOvertaken() {
        issues.meanwhile(() -> set(Reference.NO));
        issues.refuse();
        var refused = assertThrows(Rejected.class, () -> nominate.on(ACME, FORM, EDITOR));
        assertEquals("summary", refused.problems().get(0).field());
        assertEquals(1, refused.getSuppressed().length);
    }

    @Test
    @DisplayName("that was decided unseen is decided by the app, not by who nominated")
    void byTheApp() {
        nominate.on(ACME, FORM, EDITOR);
        issues.resolve(1, "10000");
        decide.before(ACME);
        assertEquals(UserKey.APP, changes.newest(ACME, 1).get(0).by());
        assertEquals("Customer 360", new MemoryPeople().name(UserKey.APP));
    }

    @Test
    @DisplayName("is taken back when its issue is deleted")
    void deleted() {
        nominate.on(ACME, FORM, EDITOR);
        issues.delete(1);
        var sheet = show.of(ACME, EDITOR);
        assertEquals(Optional.empty(), sheet.reference());
        assertTrue(sheet.possible());
    }

    @Test
    @DisplayName("is shown as Jira has it now, its issue only to who may see it")
    void shown() {
        assertTrue(show.of(ACME, EDITOR).possible());
        nominate.on(ACME, FORM, EDITOR);
        var sheet = show.of(ACME, EDITOR);
        assertFalse(sheet.possible());
        assertEquals("CST-1", sheet.issue().orElseThrow().key());
        assertEquals("Carla Castle", sheet.by().orElseThrow().name());
        issues.resolve(1, "10000");
        issues.hide();
        var later = show.of(ACME, EDITOR);
        assertEquals(Optional.of(Reference.YES), later.reference());
        assertEquals(Optional.empty(), later.issue());
        kinds.fall(Condition.GONE);
        set(Reference.NO);
        assertFalse(show.of(ACME, EDITOR).possible());
    }

    private DecideNomination decide(Clock clock) {
        return new DecideNomination(profiles, edit, nominations, issues, settings, work, clock);
    }

    private Optional<Reference> flag() {
        return profiles.of(ACME).reference();
    }

    private void set(Reference reference) {
        Profile now = profiles.of(ACME);
        edit.on(
                ACME,
                new ProfileEdit(
                        now.version(), Map.of(ProfileField.REFERENCE, reference.code()), Map.of()),
                EDITOR);
    }
}
