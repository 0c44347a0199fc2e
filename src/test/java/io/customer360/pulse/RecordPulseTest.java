package io.customer360.pulse;

import static io.customer360.customer.AProfile.aProfile;
import static io.customer360.pulse.APulse.aPulse;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.customer360.customer.MemoryProfiles;
import io.customer360.customer.Profile;
import io.customer360.shared.Actor;
import io.customer360.shared.Actors;
import io.customer360.shared.Change;
import io.customer360.shared.CustomerId;
import io.customer360.shared.DirectWork;
import io.customer360.shared.ExternalId;
import io.customer360.shared.Forbidden;
import io.customer360.shared.MemoryChanges;
import io.customer360.shared.NotFound;
import io.customer360.shared.Permission;
import io.customer360.shared.Put;
import io.customer360.shared.Refusals;
import io.customer360.shared.Revision;
import io.customer360.shared.Stale;
import io.customer360.shared.Today;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Saying what one thinks of a customer (F-154, F-155, F-156)")
class RecordPulseTest {

    private static final CustomerId ACME = new CustomerId(1);
    private static final CustomerId GLOBEX = new CustomerId(2);
    private static final Actor CARLA = Actors.carla(Permission.VIEW, Permission.EDIT);
    private static final Actor DAN = Actors.actor("dan", Permission.VIEW, Permission.EDIT);
    private static final Actor BOSS = Actors.boss();
    private static final PulseMonth NOVEMBER = PulseMonth.of(202611);

    private final MemoryChanges changes = new MemoryChanges();
    private final MemoryPulses pulses = new MemoryPulses(changes);
    private final MemoryProfiles profiles = new MemoryProfiles(changes);
    private final Moving clock = new Moving();
    private final Today today = new Today(clock, () -> ZoneOffset.UTC);
    private final List<Pulse> news = new ArrayList<>();
    private final RecordPulse record =
            new RecordPulse(
                    pulses,
                    () -> APulse.LEVELS,
                    () -> APulse.RISKS,
                    profiles,
                    today,
                    news::add,
                    new DirectWork(),
                    clock);

    @Test
    @DisplayName("F-154 stores level, category, factors and summary with author and date")
    void adds() {
        Pulse added =
                put(
                        aPulse().with("category", "1")
                                .with("factors", "11")
                                .with("summary", "They wait for days"),
                        CARLA);

        assertEquals(NOVEMBER, added.month());
        assertEquals(CARLA.key(), added.author());
        assertEquals(clock.instant(), added.stamp().created());
        assertTrue(added.counts());
        assertFalse(added.edited());
        assertEquals(ExternalId.APP, added.externalId().source());
        assertEquals(
                List.of(
                        "pulse  2026-11",
                        "level  1",
                        "category  1",
                        "factors  11",
                        "summary  They wait for days"),
                told());
        assertEquals("2026-11", changes.newest(ACME, 1).get(0).subject());
        assertEquals(
                Optional.of(new NewestPulse(added.id(), new LevelId(1), NOVEMBER, clock.instant())),
                pulses.newest(ACME));
        assertEquals(List.of(added), news);
    }

    @Test
    @DisplayName("F-153 of what one person says in a month the newest counts; the rest are notes")
    void oneCounts() {
        Pulse first = put(aPulse(), CARLA);
        clock.pass(60);
        Pulse dans = put(aPulse().with("level", "2"), DAN);
        clock.pass(60);
        Pulse second = put(aPulse().with("level", "2"), CARLA);

        assertEquals(
                List.of(second.id(), dans.id()),
                pulses.counting(ACME, 9).stream().map(Pulse::id).toList());
        assertFalse(pulses.find(first.id()).orElseThrow().counts());
        assertEquals(1, pulses.find(first.id()).orElseThrow().version());
    }

    @Test
    @DisplayName("F-153 the CSM's pulse stands for the month, else the newest one")
    void csmLeads() {
        profiles.holding(aProfile().of(ACME).csm("carla").build());
        Pulse carlas = put(aPulse(), CARLA);
        clock.pass(60);
        put(aPulse().with("level", "2"), DAN);
        assertEquals(carlas.id(), newest().pulse());

        profiles.holding(aProfile().of(ACME).csm("nobody").build());
        clock.pass(60);
        Pulse dans = put(aPulse().with("level", "2"), DAN);
        assertEquals(dans.id(), newest().pulse());

        Profile carlasAgain = aProfile().of(ACME).csm("carla").build();
        new KeepNewest(pulses, today)
                .follow(List.of(carlasAgain, aProfile().of(GLOBEX).csm("carla").build()));
        assertEquals(carlas.id(), newest().pulse());
        assertEquals(Optional.empty(), pulses.newest(GLOBEX));
    }

    @Test
    @DisplayName("F-153 the month is the customer's, and the eleven before it can be written about")
    void months() {
        clock.at("2026-10-31T10:30:00Z");
        profiles.holding(aProfile().of(ACME).zone("Pacific/Kiritimati").build());
        profiles.holding(aProfile().of(GLOBEX).zone("Pacific/Pago_Pago").build());

        assertEquals(NOVEMBER, put(aPulse(), CARLA).month());
        assertEquals(
                PulseMonth.of(202610),
                record.put(GLOBEX, aPulse().draft(), CARLA).record().month());
        assertEquals(PulseMonth.of(202512), put(aPulse().with("month", "2025-12"), CARLA).month());
        assertEquals(
                List.of("month c360.pulse.month-range.error"),
                Refusals.of(() -> put(aPulse().with("month", "2025-11"), CARLA)));
        assertEquals(
                List.of("2025-12", "2026-11"),
                Refusals.argsOf(() -> put(aPulse().with("month", "2026-12"), CARLA)));
        assertEquals(
                List.of("month c360.pulse.month-range.error"),
                Refusals.of(
                        () ->
                                record.put(
                                        GLOBEX, aPulse().with("month", "2026-11").draft(), CARLA)));
    }

    @Test
    @DisplayName("X-14 what is said about an earlier month is known up to its end only")
    void knownAt() {
        put(aPulse().with("month", "2026-09"), CARLA);

        assertEquals(Instant.parse("2026-09-30T23:59:59.999Z"), newest().knownAt());
        profiles.holding(aProfile().of(GLOBEX).zone("Pacific/Kiritimati").build());
        record.put(GLOBEX, aPulse().with("month", "2026-09").draft(), CARLA);
        assertEquals(
                Instant.parse("2026-09-30T09:59:59.999Z"),
                pulses.newest(GLOBEX).orElseThrow().knownAt());
    }

    @Test
    @DisplayName("F-234 what is offered no more is refused for new ones and stays in old ones")
    void retired() {
        assertEquals(
                List.of("level c360.input.choice.error", "category c360.input.choice.error"),
                Refusals.of(() -> put(aPulse().with("level", "3").with("category", "2"), CARLA)));
        assertEquals(
                List.of("factors c360.pulse.factors-of-category.error"),
                Refusals.of(
                        () -> put(aPulse().with("category", "1").with("factors", "12"), CARLA)));
        assertEquals(
                List.of("factors c360.pulse.factors-of-category.error"),
                Refusals.of(
                        () -> put(aPulse().with("category", "1").with("factors", "21"), CARLA)));
        assertEquals(
                List.of("category c360.input.choice.error"),
                Refusals.of(() -> put(aPulse().with("category", "99"), CARLA)));

        Pulse old = old();
        APulse same = aPulse().with("level", "3").with("category", "2").with("factors", "21");
        assertEquals("Now", change(old, same.with("summary", "Now"), "1", CARLA).terms().summary());
        assertEquals(
                List.of("factors c360.pulse.factors-of-category.error"),
                Refusals.of(
                        () ->
                                change(
                                        old,
                                        aPulse().with("category", "1").with("factors", "21"),
                                        "2",
                                        CARLA)));
    }

    @Test
    @DisplayName("F-155 an edit is marked, and history keeps what was said before")
    void edits() {
        Pulse held = put(aPulse().with("summary", "Fine"), CARLA);
        clock.pass(60);

        assertEquals(held, change(held, aPulse().with("summary", "Fine"), "1", CARLA));
        Pulse edited = change(held, aPulse().with("level", "2").with("summary", "Hm"), "1", BOSS);
        assertTrue(edited.edited());
        assertEquals(CARLA.key(), edited.author());
        assertEquals(BOSS.key(), edited.stamp().updatedBy());
        assertEquals(List.of("summary Fine Hm", "level 1 2"), told().subList(0, 2));
        assertEquals(new LevelId(2), newest().level());
        Stale stale = assertThrows(Stale.class, () -> change(held, aPulse(), "1", CARLA));
        assertEquals(edited, stale.current());
        assertEquals(
                List.of("version c360.input.required.error"),
                Refusals.of(() -> record.change(ACME, held.id(), aPulse().draft(), CARLA)));
        assertEquals(
                List.of("month c360.pulse.month-fixed.error"),
                Refusals.of(() -> change(held, aPulse().with("month", "2026-10"), "2", CARLA)));
        assertEquals(
                List.of("externalId c360.input.external-id-fixed.error"),
                Refusals.of(() -> change(held, aPulse().from("crm", "7"), "2", CARLA)));
    }

    @Test
    @DisplayName("F-155, F-156 only its author and an admin may change or delete a pulse")
    void rights() {
        Pulse held = put(aPulse(), CARLA);
        Actor reader = Actors.carla(Permission.VIEW);
        Actor manager = Actors.actor("max", Permission.VIEW, Permission.MANAGE);

        assertThrows(Forbidden.class, () -> put(aPulse(), reader));
        for (Actor other : List.of(DAN, reader, manager)) {
            assertFalse(RecordPulse.mayChange(held, other));
            assertThrows(Forbidden.class, () -> change(held, aPulse(), "1", other));
            assertThrows(Forbidden.class, () -> record.remove(ACME, held.id(), 1, other));
        }
        assertTrue(RecordPulse.mayChange(held, CARLA));
        assertTrue(RecordPulse.mayChange(held, BOSS));
        record.remove(ACME, held.id(), 1, BOSS);
        assertEquals(Optional.empty(), pulses.find(held.id()));
    }

    @Test
    @DisplayName("F-156 a deleted pulse leaves its words in history, and the one before it counts")
    void removes() {
        Pulse october = put(aPulse().with("month", "2026-10"), CARLA);
        Pulse note = put(aPulse().with("level", "2"), CARLA);
        clock.pass(60);
        Pulse held = put(aPulse().with("summary", "Better"), CARLA);

        assertThrows(NotFound.class, () -> record.remove(GLOBEX, held.id(), 1, CARLA));
        assertThrows(Stale.class, () -> record.remove(ACME, held.id(), 7, CARLA));
        record.remove(ACME, held.id(), 1, CARLA);

        assertEquals(
                List.of("pulse 2026-11 ", "level 1 ", "summary Better "), told().subList(0, 3));
        assertTrue(pulses.find(note.id()).orElseThrow().counts());
        assertEquals(note.id(), newest().pulse());
        record.remove(ACME, note.id(), 1, CARLA);
        assertEquals(october.id(), newest().pulse());
        record.remove(ACME, october.id(), 1, CARLA);
        assertEquals(Optional.empty(), pulses.newest(ACME));
    }

    @Test
    @DisplayName("F-156 deleting a note changes nothing about what counts")
    void removesNote() {
        Pulse note = put(aPulse(), CARLA);
        Pulse dans = put(aPulse(), DAN);
        Pulse held = put(aPulse().with("level", "2"), CARLA);

        record.remove(ACME, note.id(), 1, CARLA);

        assertEquals(
                List.of(held.id(), dans.id()),
                pulses.counting(ACME, 9).stream().map(Pulse::id).toList());
    }

    @Test
    @DisplayName("a system that sends a pulse again brings it up to date")
    void feeds() {
        Put<Pulse> first = record.put(ACME, aPulse().from("crm", "7").draft(), CARLA);
        assertTrue(first.added());
        assertEquals("externalId  7", told().get(told().size() - 1));

        Put<Pulse> again =
                record.put(ACME, aPulse().from("crm", "7").with("level", "2").draft(), CARLA);
        assertFalse(again.added());
        assertEquals(first.record().id(), again.record().id());
        assertEquals(2, again.record().version());
        assertThrows(
                Stale.class,
                () ->
                        record.put(
                                ACME,
                                aPulse().from("crm", "7").with("version", "1").draft(),
                                CARLA));
        assertThrows(
                Forbidden.class, () -> record.put(ACME, aPulse().from("crm", "7").draft(), DAN));
        assertEquals(
                List.of("externalId c360.input.external-id-taken.error"),
                Refusals.of(() -> record.put(GLOBEX, aPulse().from("crm", "7").draft(), CARLA)));
    }

    @Test
    @DisplayName("has room for twenty per month")
    void bounded() {
        for (int i = 0; i < Pulse.MAX_PER_MONTH; i++) {
            put(aPulse(), CARLA);
        }
        assertEquals(
                List.of("month c360.pulse.too-many.error"), Refusals.of(() -> put(aPulse(), DAN)));
        put(aPulse().with("month", "2026-10"), DAN);
    }

    @Test
    @DisplayName("F-155 history puts fields back, and takes back what an edit added")
    void restores() {
        RestorePulse restorer = restorer();
        Pulse held = put(aPulse().with("category", "1").with("factors", "11"), CARLA);
        change(held, aPulse().with("summary", "Hm"), "1", CARLA);
        Change factors = changes.ofField(ACME, Pulse.ENTITY, "factors", 1).get(0);
        Change category = changes.ofField(ACME, Pulse.ENTITY, "category", 1).get(0);

        restorer.putBack(List.of(category, factors), CARLA);
        Pulse now = pulses.find(held.id()).orElseThrow();
        assertEquals(held.terms().factors(), now.terms().factors());
        assertEquals("Hm", now.terms().summary());
        Change summary = changes.ofField(ACME, Pulse.ENTITY, "summary", 1).get(0);
        restorer.restore(summary, CARLA);
        assertEquals(held.terms(), pulses.find(held.id()).orElseThrow().terms());

        assertEquals(Pulse.ENTITY, restorer.entity());
        restorer.remove(changes.ofField(ACME, Pulse.ENTITY, Pulse.ENTITY, 1).get(0), CARLA);
        assertEquals(Optional.empty(), pulses.find(held.id()));
        assertThrows(NotFound.class, () -> restorer.restore(summary, CARLA));
    }

    @Test
    @DisplayName("F-155 a category is put back with the factors that go with it")
    void restoresRisk() {
        RestorePulse restorer = restorer();
        Pulse none = put(aPulse(), CARLA);
        change(none, aPulse().with("category", "1").with("factors", "11"), "1", CARLA);
        Change category = changes.ofField(ACME, Pulse.ENTITY, "category", 1).get(0);
        Change factors = changes.ofField(ACME, Pulse.ENTITY, "factors", 1).get(0);

        restorer.restore(category, CARLA);
        assertEquals(none.terms(), pulses.find(none.id()).orElseThrow().terms());
        change(none, aPulse().with("category", "1").with("factors", "11"), "3", CARLA);
        restorer.restore(factors, CARLA);
        assertEquals(none.terms(), pulses.find(none.id()).orElseThrow().terms());
    }

    @Test
    @DisplayName("F-155 a category that is put back without its factors loses those of others")
    void restoresCategory() {
        Pulse none = put(aPulse(), CARLA);
        change(none, aPulse().with("category", "1"), "1", CARLA);
        Change category = changes.ofField(ACME, Pulse.ENTITY, "category", 1).get(0);
        change(none, aPulse().with("category", "1").with("factors", "11"), "2", CARLA);

        restorer().restore(category, CARLA);
        assertEquals(none.terms(), pulses.find(none.id()).orElseThrow().terms());
    }

    private RestorePulse restorer() {
        return new RestorePulse(pulses, record, () -> APulse.RISKS, changes);
    }

    @Test
    @DisplayName("every field that history names has a word")
    void words() {
        put(aPulse().from("crm", "1").with("category", "1").with("factors", "11"), CARLA);
        PulseVocabulary words = new PulseVocabulary();
        for (Change change : changes.newest(ACME, 99)) {
            assertNotEquals(
                    change.field().equals(Pulse.ENTITY), words.word(change.field()).isPresent());
        }
        assertEquals(Optional.empty(), words.word("mood"));
        assertEquals(Pulse.ENTITY, words.entity());
    }

    /** One with what is offered no more, from the time when it was. */
    private Pulse old() {
        PulseTerms terms =
                aPulse().with("level", "3")
                        .with("category", "2")
                        .with("factors", "21")
                        .draft()
                        .terms();
        return pulses.add(
                ACME,
                ExternalId.handMade(),
                PulseMonth.of(202609),
                terms,
                new Revision(CARLA.key(), clock.instant(), List.of()));
    }

    private Pulse put(APulse pulse, Actor actor) {
        return record.put(ACME, pulse.draft(), actor).record();
    }

    private Pulse change(Pulse held, APulse wanted, String version, Actor actor) {
        return record.change(ACME, held.id(), wanted.with("version", version).draft(), actor);
    }

    private NewestPulse newest() {
        return pulses.newest(ACME).orElseThrow();
    }

    private List<String> told() {
        return changes.newest(ACME, 9).stream()
                .map(change -> change.field() + " " + change.from() + " " + change.to())
                .toList();
    }

    private static final class Moving extends Clock {
        private Instant now = Instant.parse("2026-11-15T12:00:00Z");

        void at(String moment) {
            now = Instant.parse(moment);
        }

        void pass(long seconds) {
            now = now.plusSeconds(seconds);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
