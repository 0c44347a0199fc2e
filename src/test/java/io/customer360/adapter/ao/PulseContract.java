package io.customer360.adapter.ao;

import static io.customer360.adapter.ao.Stores.ACME;
import static io.customer360.adapter.ao.Stores.GLOBEX;
import static io.customer360.adapter.ao.Stores.NOW;
import static io.customer360.pulse.APulse.aPulse;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.customer360.adapter.ao.privacy.AuthorTraces;
import io.customer360.adapter.ao.pulse.PulseNowRow;
import io.customer360.adapter.ao.pulse.PulseRow;
import io.customer360.adapter.ao.standing.AoMarks;
import io.customer360.adapter.sql.SqlReader;
import io.customer360.adapter.sql.SqlSentiments;
import io.customer360.adapter.sql.Tables;
import io.customer360.customer.MemoryProfiles;
import io.customer360.privacy.Subject;
import io.customer360.pulse.APulse;
import io.customer360.pulse.LevelId;
import io.customer360.pulse.NewestPulse;
import io.customer360.pulse.Pulse;
import io.customer360.pulse.PulseMonth;
import io.customer360.pulse.PulseTerms;
import io.customer360.pulse.RecordPulse;
import io.customer360.shared.Actors;
import io.customer360.shared.CustomerId;
import io.customer360.shared.ExternalId;
import io.customer360.shared.MemoryChanges;
import io.customer360.shared.NotFound;
import io.customer360.shared.Permission;
import io.customer360.shared.Revision;
import io.customer360.shared.Stale;
import io.customer360.shared.Today;
import io.customer360.shared.UserKey;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.java.ao.Query;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the store of pulses must do on every database. */
interface PulseContract {
    PulseMonth MARCH = PulseMonth.of(202603);
    PulseMonth APRIL_BEFORE = PulseMonth.of(202504);

    Stores stores();

    @Test
    @DisplayName("F-154 a pulse comes back as it was said")
    default void pulses() {
        var plain = say(ACME, MARCH, "carla", aPulse());
        var rich =
                say(
                        ACME,
                        MARCH,
                        "dan",
                        aPulse().with("category", "1")
                                .with("factors", "11,13")
                                .with("summary", "<b>„7“</b> \u202e漢字 🚀\n" + "x".repeat(9_000)));
        var old = say(ACME, APRIL_BEFORE, "carla", aPulse());
        say(ACME, PulseMonth.of(202503), "carla", aPulse());
        var globex = say(GLOBEX, MARCH, "carla", aPulse());

        assertEquals(List.of(rich, plain, old), stores().pulses.since(ACME, APRIL_BEFORE));
        assertEquals(List.of(rich, plain), stores().pulses.of(ACME, MARCH));
        assertEquals(List.of(globex), stores().pulses.counting(GLOBEX, 9));
        assertEquals(Optional.of(rich), stores().pulses.find(rich.id()));
        assertEquals(Optional.of(rich), stores().pulses.find(rich.externalId()));
        assertEquals(Pulse.ENTITY, stores().newest(ACME, 1).get(0).entity());
        assertEquals(
                1, stores().statements.during(() -> stores().pulses.since(ACME, APRIL_BEFORE)));
    }

    @Test
    @DisplayName("F-153 of two first pulses of one author and month at once, one is stored")
    default void saidTwice() throws Exception {
        var losers =
                Race.between(
                        () -> say(ACME, MARCH, "carla", aPulse()),
                        () -> say(ACME, MARCH, "carla", aPulse().with("level", "2")));

        var held = stores().pulses.of(ACME, MARCH);
        assertEquals(1, held.size());
        assertEquals(1, losers.size());
        assertEquals(held.get(0), assertInstanceOf(Stale.class, losers.get(0)).current());
    }

    @Test
    @DisplayName("F-153 a note makes room for what the same author says next")
    default void makesRoom() {
        var first = say(ACME, MARCH, "carla", aPulse());
        assertThrows(Stale.class, () -> say(ACME, MARCH, "carla", aPulse()));

        count(first, false);
        var second = say(ACME, MARCH, "carla", aPulse());
        assertEquals(List.of(second), stores().pulses.counting(ACME, 9));
        remove(second);
        count(first, true);
        assertEquals(List.of(first), stores().pulses.counting(ACME, 9));
    }

    @Test
    @DisplayName("F-155, F-156 of two changes of one pulse one wins, and a removed one is gone")
    default void pulseRace() throws Exception {
        var held = say(ACME, MARCH, "carla", aPulse());
        var losers =
                Race.between(
                        () -> replace(held, aPulse().with("summary", "One")),
                        () -> replace(held, aPulse().with("summary", "Two")));
        var now = stores().pulses.find(held.id()).orElseThrow();
        assertEquals(now, assertInstanceOf(Stale.class, losers.get(0)).current());
        assertEquals(2, now.version());
        assertEquals(held.stamp().created(), now.stamp().created());
        assertEquals(new UserKey("dan"), now.stamp().updatedBy());

        remove(now);
        assertEquals(List.of(), stores().pulses.of(ACME, MARCH));
        assertThrows(NotFound.class, () -> replace(now, aPulse()));
    }

    @Test
    @DisplayName("a pulse that is fed twice at once is stored once")
    default void pulseFedTwice() throws Exception {
        var id = new ExternalId("crm", "7");
        var losers =
                Race.between(
                        () -> say(ACME, MARCH, "carla", aPulse(), id),
                        () -> say(ACME, MARCH, "dan", aPulse(), id));
        assertEquals(1, losers.size());
        assertInstanceOf(Stale.class, losers.get(0));
        assertEquals(1, stores().pulses.of(ACME, MARCH).size());
    }

    @Test
    @DisplayName("F-153 which pulse is the newest is kept in one row of the customer, and marked")
    default void newestPulse() {
        var said = say(ACME, MARCH, "carla", aPulse());
        keep(Optional.of(new NewestPulse(said.id(), new LevelId(1), MARCH, NOW)));
        keep(Optional.of(new NewestPulse(said.id(), new LevelId(2), MARCH, NOW.plusMillis(1))));

        var rows = stores().ao.find(PulseNowRow.class, Query.select());
        assertEquals(1, rows.length);
        assertEquals(said.id().value(), rows[0].getPulseId());
        assertEquals(2, rows[0].getLevelId());
        assertEquals(202603, rows[0].getMonthNo());
        assertEquals(NOW.toEpochMilli() + 1, rows[0].getSaidAt());
        assertFalse(new AoMarks(stores().ao).after(0, 9).isEmpty());
        keep(Optional.empty());
        assertEquals(0, stores().ao.count(PulseNowRow.class));
    }

    @Test
    @DisplayName("F-153 what two people say at once is stored, and the newest of it is told")
    default void newestRace() throws Exception {
        record("boss", "2026-01", "1");
        var thrown =
                Race.between(
                        () -> record("carla", "2026-03", "2"), () -> record("dan", "2026-02", "1"));

        assertEquals(List.of(), thrown);
        var row = stores().ao.find(PulseNowRow.class, Query.select())[0];
        assertEquals(202603, row.getMonthNo());
        assertEquals(2, row.getLevelId());
    }

    @Test
    @DisplayName("F-195 how many of each sentiment somebody has given equals the pulses that count")
    default void sentiments() {
        say(ACME, MARCH, "carla", aPulse());
        say(GLOBEX, MARCH, "carla", aPulse());
        say(GLOBEX, MARCH, "dan", aPulse());
        var note = say(ACME, APRIL_BEFORE, "carla", aPulse());
        count(note, false);
        say(ACME, APRIL_BEFORE, "carla", aPulse().with("level", "2"));
        var sentiments =
                new SqlSentiments(
                        new SqlReader(
                                new TestExecutors(stores().statements.source()),
                                new Tables("AO_TEST")));

        var carla = new UserKey("carla");
        assertEquals(
                Map.of(new LevelId(1), 2L, new LevelId(2), 1L),
                sentiments.of(carla, NOW, NOW.plusMillis(1)));
        assertEquals(Map.of(), sentiments.of(carla, NOW.plusMillis(1), NOW.plusSeconds(9)));
        assertEquals(Map.of(), sentiments.of(carla, NOW.minusSeconds(9), NOW));
    }

    @Test
    @DisplayName("X-27 what was said stays, by nobody in particular")
    default void pulseAuthorErased() {
        var carlas = say(ACME, MARCH, "carla", aPulse());
        count(carlas, false);
        say(ACME, MARCH, "carla", aPulse());
        replace(say(ACME, MARCH, "dan", aPulse()), aPulse().with("level", "2"));
        for (var person : List.of("carla", "dan")) {
            var traces = new AuthorTraces(stores().ao);
            var subject = new Subject(person, Set.of(new UserKey(person)), Set.of());
            traces.erase(subject, Stores.revision("author"), stores().work);
            assertEquals(0, traces.of(subject).total());
        }

        var left = stores().pulses.of(ACME, MARCH);
        assertEquals(3, left.size());
        left.forEach(it -> assertEquals(Subject.ERASED, it.author()));
        count(left.get(2), true);
        assertEquals(
                0,
                stores().ao.count(PulseRow.class, Query.select().where("AUTHOR <> ?", "erased")));
    }

    private Pulse record(String author, String month, String level) {
        return new RecordPulse(
                        stores().pulses,
                        () -> APulse.LEVELS,
                        () -> APulse.RISKS,
                        new MemoryProfiles(new MemoryChanges()),
                        new Today(Clock.fixed(NOW, ZoneOffset.UTC), () -> ZoneOffset.UTC),
                        pulse -> {},
                        stores().work,
                        Clock.fixed(NOW, ZoneOffset.UTC))
                .put(
                        ACME,
                        aPulse().with("month", month).with("level", level).draft(),
                        Actors.actor(author, Permission.VIEW, Permission.EDIT))
                .record();
    }

    private Pulse say(CustomerId customer, PulseMonth month, String author, APulse pulse) {
        return say(customer, month, author, pulse, ExternalId.handMade());
    }

    private Pulse say(
            CustomerId customer, PulseMonth month, String author, APulse pulse, ExternalId id) {
        PulseTerms terms = pulse.draft().terms();
        return stores().work
                .inOne(
                        () ->
                                stores().pulses
                                        .add(customer, id, month, terms, revision(author, NOW)));
    }

    private Pulse replace(Pulse held, APulse wanted) {
        var revision = revision("dan", NOW.plusSeconds(60));
        var next =
                new Pulse(
                        held.id(),
                        held.customer(),
                        held.externalId(),
                        held.month(),
                        wanted.draft().terms(),
                        held.counts(),
                        held.stamp().touched(revision),
                        held.version() + 1);
        return stores().work.inOne(() -> stores().pulses.replace(next, held.version(), revision));
    }

    private void remove(Pulse held) {
        stores().work
                .inOne(
                        () -> {
                            stores().pulses.remove(held, held.version(), revision("carla", NOW));
                            return held;
                        });
    }

    private void count(Pulse held, boolean counts) {
        stores().work
                .inOne(
                        () -> {
                            stores().pulses.count(held, counts);
                            return held;
                        });
    }

    private void keep(Optional<NewestPulse> newest) {
        stores().work
                .inOne(
                        () -> {
                            stores().pulses.newest(ACME, newest);
                            return newest;
                        });
    }

    private static Revision revision(String author, Instant at) {
        return new Revision(new UserKey(author), at, Stores.revision("level").changes());
    }
}
