package io.customer360.rest;

import static io.customer360.pulse.APulse.aPulse;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.customer360.pulse.APulse;
import io.customer360.pulse.MemoryPulses;
import io.customer360.pulse.Pulse;
import io.customer360.pulse.PulseId;
import io.customer360.pulse.PulseMonth;
import io.customer360.pulse.ShowPulses;
import io.customer360.rest.view.View;
import io.customer360.score.MemoryModels;
import io.customer360.shared.Actor;
import io.customer360.shared.Actors;
import io.customer360.shared.ExternalId;
import io.customer360.shared.Forbidden;
import io.customer360.shared.Permission;
import io.customer360.shared.Revision;
import io.customer360.shared.Today;
import io.customer360.shared.UserKey;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Pulses on pages (F-153 to F-156)")
class PulseViewsTest {
    private static final Actor CARLA = Actors.carla(Permission.VIEW, Permission.EDIT);
    private static final Actor VERA = Actors.actor("vera", Permission.VIEW);

    private final Api api = new Api();
    private final MemoryPulses pulses = new MemoryPulses(api.changes);
    private final ShowPulses shown =
            new ShowPulses(
                    pulses,
                    api.profiles,
                    new Today(Clock.fixed(Api.NOW, ZoneOffset.UTC), () -> ZoneOffset.UTC));
    private final PulseViews views =
            new PulseViews(
                    api.access,
                    shown,
                    () -> APulse.LEVELS,
                    () -> APulse.RISKS,
                    api.people,
                    new MemoryModels());

    @Test
    @DisplayName("F-153 the newest month is told in full, unless another one is asked for")
    void chosen() {
        say("2026-03", "carla", aPulse());
        say("2026-01", "carla", aPulse().with("level", "2"));

        assertEquals(Optional.of(YearMonth.of(2026, 3)), chosen(PulsesAsked.newest("here")));
        var january = PulsesAsked.newest("here").month(PulseMonth.of(202601));
        assertEquals(Optional.of(YearMonth.of(2026, 1)), chosen(january));
        var empty = january.month(PulseMonth.of(202512));
        assertEquals(Optional.of(YearMonth.of(2026, 3)), chosen(empty));
        var lastYear = january.month(PulseMonth.of(202401));
        assertEquals(Optional.of(YearMonth.of(2026, 3)), chosen(lastYear));
    }

    @Test
    @DisplayName("F-153 a customer about whom nothing was said is told so")
    void silent() {
        var told = told(PulsesAsked.newest("here"), CARLA);

        assertTrue(told.silent());
        assertTrue(told.canEdit());
        assertEquals(12, told.months().size());
        assertFalse(told(PulsesAsked.newest("here"), VERA).canEdit());
    }

    @Test
    @DisplayName("X-14 the newest pulse turns grey on the day after its 45 days")
    void stale() {
        say("2026-01", "carla", aPulse(), "2026-01-15T12:00:00Z");
        assertNull(told(PulsesAsked.newest("here"), CARLA).stale());

        say("2025-12", "carla", aPulse(), "2025-12-15T12:00:00Z");
        pulses.remove(pulses.find(new PulseId(1)).orElseThrow(), 1, by("x"));
        var told = told(PulsesAsked.newest("here"), CARLA);
        assertEquals(new PulsesJson.Stale(76, 45), told.stale());
        assertEquals(1, told.months().stream().filter(PulsesJson.Month::stale).count());
    }

    @Test
    @DisplayName("F-154 names, faces and who may change a pulse are told")
    void words() {
        var said =
                say(
                        "2026-03",
                        "carla",
                        aPulse().with("category", "1")
                                .with("factors", "12,11")
                                .with("summary", "Hm"));

        var json = (PulseJson) views.one(Api.ACME, said.id(), CARLA).json();
        assertEquals("Positive", json.level().name());
        assertEquals("good", json.mood());
        assertEquals("Support", json.category().name());
        assertEquals(
                List.of("Slow answers", "Fax"),
                json.factors().stream().map(PulseJson.Named::name).toList());
        assertEquals("Hm", json.summary());
        assertTrue(json.canChange());
        assertFalse(json.edited());
        assertNull(json.editedBy());
        assertFalse(((PulseJson) views.one(Api.ACME, said.id(), VERA).json()).canChange());
    }

    @Test
    @DisplayName("F-154 the form offers what is offered, and what the pulse has named already")
    void forms() {
        var blank = (PulseFormJson) views.emptyForm(Api.ACME, PulsesAsked.newest("here")).json();
        assertEquals(2, blank.levels().size());
        assertEquals(1, blank.categories().size());
        assertEquals(2, blank.categories().get(0).factors().size());
        assertEquals("2026-03", blank.months().get(0).value());
        assertTrue(blank.months().get(0).selected());
        assertEquals("2025-04", blank.months().get(11).value());

        var old =
                say(
                        "2026-02",
                        "carla",
                        aPulse().with("level", "3").with("category", "2").with("factors", "21"));
        var form =
                (PulseFormJson)
                        views.form(Api.ACME, old.id(), PulsesAsked.newest("here"), CARLA).json();
        assertEquals(3, form.levels().size());
        assertTrue(form.levels().get(2).selected());
        assertTrue(form.categories().get(1).factors().get(0).selected());
        assertEquals(List.of(), form.months());
        assertThrows(
                Forbidden.class,
                () -> views.form(Api.ACME, old.id(), PulsesAsked.newest("here"), VERA));
    }

    @Test
    @DisplayName("a stale edit is answered with the newer pulse, and with nothing of other kinds")
    void newer() {
        api.user.as("boss");
        var said = say("2026-03", "carla", aPulse());

        assertEquals(said.id().value(), ((PulseJson) views.newer(said).orElseThrow()).id());
        assertEquals(Optional.empty(), views.newer("a note"));
    }

    @Test
    @DisplayName("F-005 the attitude of a customer names the newest pulse and its month")
    void attitude() {
        var attitude = new AttitudeViews(shown, () -> APulse.LEVELS);
        assertNull(first(attitude).answer());

        say("2026-02", "carla", aPulse());
        assertEquals("Positive", first(attitude).answer());
        assertEquals(YearMonth.of(2026, 2), first(attitude).month());
    }

    private static AttitudeJson.Item first(AttitudeViews views) {
        return ((AttitudeJson) views.attitude(Api.ACME).json()).items().get(0);
    }

    private Optional<YearMonth> chosen(PulsesAsked asked) {
        return told(asked, CARLA).months().stream()
                .filter(PulsesJson.Month::chosen)
                .map(PulsesJson.Month::month)
                .findFirst();
    }

    private PulsesJson told(PulsesAsked asked, Actor actor) {
        View view = views.list(Api.ACME, asked, actor);
        return (PulsesJson) view.json();
    }

    private Pulse say(String month, String author, APulse pulse) {
        return say(month, author, pulse, "2026-03-01T09:00:00Z");
    }

    private Pulse say(String month, String author, APulse pulse, String at) {
        return pulses.add(
                Api.ACME,
                ExternalId.handMade(),
                PulseMonth.parse(month),
                pulse.draft().terms(),
                new Revision(new UserKey(author), Instant.parse(at), List.of()));
    }

    private static Revision by(String author) {
        return new Revision(new UserKey(author), Api.NOW, List.of());
    }
}
