package io.customer360.fact;

import static io.customer360.fact.ATicket.aTicket;
import static io.customer360.fact.FactWorld.ACME;
import static io.customer360.fact.FactWorld.GLOBEX;
import static io.customer360.fact.FactWorld.NOW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.customer360.run.RunError;
import io.customer360.settings.MembershipMode;
import io.customer360.shared.CustomerId;
import io.customer360.shared.UserKey;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Taking over changes of tickets")
class AbsorbTicketChangesTest {
    private final FactWorld world = new FactWorld().member("anna", ACME);

    @BeforeEach
    void settled() {
        world.marks.set(FactMark.ABSORBED, NOW.toEpochMilli());
        world.later(Duration.ofMinutes(5));
    }

    @Test
    @DisplayName("one that was heard of is taken over, told, and not heard of again")
    void heard() {
        world.put(aTicket(1).of(7).updated(NOW.minusSeconds(9_000)));
        world.changes.add(List.of(TicketChange.of(1, world.now)));
        world.run(world.absorb);
        assertEquals(Set.of("1 of 7"), world.kept());
        assertEquals(List.of(ACME), world.stores.dirty);
        assertEquals(0, world.run(world.absorb));
    }

    @Test
    @DisplayName("one that nobody heard of is found by the search")
    void searched() {
        world.put(aTicket(1).of(7).updated(world.now.minusSeconds(60)));
        world.run(world.absorb);
        assertEquals(Set.of("1 of 7"), world.kept());
        assertEquals(world.now.toEpochMilli(), world.marks.get(FactMark.ABSORBED).orElseThrow());
    }

    @Test
    @DisplayName("where nothing happens nothing is written, however long")
    void idle() {
        world.put(aTicket(1).of(7).updated(NOW.minus(Duration.ofDays(1))));
        world.later(Duration.ofDays(3));
        assertEquals(0, world.run(world.absorb));
        assertEquals(0, world.stores.writes);
    }

    @Test
    @DisplayName("a change that was lost is searched for from where it was lost")
    void lost() {
        world.put(aTicket(1).of(7).updated(NOW.minusSeconds(3_000)));
        world.marks.set(FactMark.LOST, NOW.minusSeconds(3_100).toEpochMilli());
        world.run(world.absorb);
        assertEquals(Set.of("1 of 7"), world.kept());
        assertTrue(world.marks.get(FactMark.LOST).isEmpty());
    }

    @Test
    @DisplayName("what did not change is not written, and tells nobody")
    void unchanged() {
        world.put(aTicket(1).of(7));
        world.changes.add(List.of(TicketChange.of(1, world.now)));
        world.run(world.absorb);
        int writes = world.stores.writes;
        world.stores.dirty.clear();
        world.changes.add(List.of(TicketChange.of(1, world.now)));
        world.run(world.absorb);
        assertEquals(writes, world.stores.writes);
        assertEquals(List.of(), world.stores.dirty);
        assertTrue(world.stores.queue.isEmpty());
    }

    @Test
    @DisplayName("a ticket that changes hands is the other's, and both are told")
    void hands() {
        world.put(aTicket(1).of(7));
        world.changes.add(List.of(TicketChange.of(1, world.now)));
        world.run(world.absorb);
        world.stores.dirty.clear();
        world.put(aTicket(1).of(8).updated(world.now));
        world.changes.add(List.of(TicketChange.of(1, world.now)));
        world.run(world.absorb);
        assertEquals(Set.of("1 of 8"), world.kept());
        assertEquals(Set.of(ACME, GLOBEX), Set.copyOf(world.stores.dirty));
    }

    @Test
    @DisplayName("a ticket that is gone takes its facts and messages with it")
    void gone() {
        world.put(aTicket(1).of(7).by("anna"));
        world.changes.add(List.of(said(5, "anna")));
        world.run(world.absorb);
        assertEquals(1, world.stores.messages.size());
        world.desk.tickets.clear();
        world.changes.add(List.of(TicketChange.of(1, world.now)));
        world.run(world.absorb);
        assertEquals(Set.of(), world.kept());
        assertEquals(Set.of(), world.stores.messages);
        assertEquals(0, world.due.count());
    }

    @Test
    @DisplayName("a comment that came with its event is a message without being read")
    void comment() {
        world.put(aTicket(1).of(7).by("anna").created(world.now.minusSeconds(10)));
        world.changes.add(List.of(said(5, "anna"), said(6, "agent")));
        world.run(world.absorb);
        assertEquals(
                Set.of(5L),
                world.stores.messages.stream()
                        .map(CustomerMessage::comment)
                        .collect(Collectors.toSet()));
        assertEquals(0, world.desk.commentReads);
    }

    @Test
    @DisplayName("comments on tickets nobody heard of are read, a few in each run, newest first")
    void comments() {
        for (int i = 1; i <= 1_000; i++) {
            world.put(aTicket(i).of(7).by("anna").updated(world.now.minusMillis(i)));
            world.say(i, i, "anna", NOW);
        }
        world.run(world.absorb);
        assertEquals(ReadComments.LEAST, world.desk.commentReads);
        assertEquals(800, world.due.count());
        assertTrue(world.stores.messages.stream().allMatch(it -> it.issue() <= 200));
        for (int i = 0; i < 4; i++) {
            world.run(world.absorb);
        }
        assertEquals(1_000, world.stores.messages.size());
        assertEquals(0, world.due.count());
    }

    @Test
    @DisplayName("ten of a thousand tickets of a large run have their comments read")
    void budget() {
        for (int i = 1; i <= 30_000; i++) {
            world.put(aTicket(i).of(7).updated(world.now.minusMillis(i)));
        }
        world.run(world.absorb);
        assertTrue(world.desk.commentReads <= 310, "read: " + world.desk.commentReads);
        assertEquals(30_000, world.stores.facts.size());
    }

    @Test
    @DisplayName("the tickets of people who joined or left are looked at again")
    void moved() {
        world.put(aTicket(1).by("anna"), aTicket(2).by("bert"), aTicket(3).of(7));
        world.run(world.rebuild);
        assertEquals(Set.of("1 of 7", "3 of 7"), world.kept());
        world.member("anna", GLOBEX).member("bert", ACME);
        world.changes.addMoved(List.of(new UserKey("anna"), new UserKey("bert")), world.now);
        world.run(world.absorb);
        assertEquals(Set.of("1 of 8", "2 of 7", "3 of 7"), world.kept());
        assertEquals(0, world.changes.count());
    }

    @Test
    @DisplayName("who moved does not matter before the first facts")
    void movedInVain() {
        world.put(aTicket(1).by("anna"));
        world.changes.addMoved(List.of(new UserKey("anna")), world.now);
        world.run(world.absorb);
        assertEquals(0, world.changes.count());
        assertEquals(Set.of(), world.kept());
    }

    @Test
    @DisplayName("whoever comes or goes speaks for a customer, or no more, also by the field alone")
    void movedReporter() {
        world.mode(MembershipMode.FIELD).put(aTicket(1).of(8).by("anna"));
        world.run(world.rebuild);
        assertEquals(Optional.empty(), world.figures(1).reporter());
        world.member("anna", GLOBEX);
        world.changes.addMoved(List.of(new UserKey("anna")), world.now);
        world.run(world.absorb);
        assertTrue(world.figures(1).reporter().isPresent());
    }

    @Test
    @DisplayName("the many tickets of people who moved are queued a page at a time")
    void movedMany() {
        world.put(aTicket(5_000).of(7));
        world.run(world.rebuild);
        for (int i = 1; i <= 4_000; i++) {
            world.put(aTicket(i).by(i % 4 == 0 ? "bert" : "carl"));
        }
        world.member("bert", ACME).member("carl", GLOBEX);
        world.changes.addMoved(List.of(new UserKey("bert"), new UserKey("carl")), world.now);
        world.run(world.absorb);
        assertEquals(4_001, world.stores.facts.size());
        assertEquals(0, world.changes.count());
        assertTrue(world.stores.mostAdded <= 1_000, "queued at once: " + world.stores.mostAdded);
    }

    @Test
    @DisplayName("a comment of a time when the app was off is read, whatever is heard of later")
    void offMeanwhile() {
        world.put(aTicket(1).of(7).by("anna"));
        world.run(world.rebuild);
        world.run(world.absorb);
        world.later(Duration.ofHours(3));
        world.say(5, 1, "anna", world.now.minusSeconds(3_600));
        world.put(aTicket(1).of(7).by("anna").updated(world.now));
        world.changes.add(List.of(TicketChange.of(1, world.now)));
        world.run(world.absorb);
        assertEquals(1, world.stores.messages.size());
    }

    @Test
    @DisplayName("while nothing happened comments still come with their events")
    void quietMeanwhile() {
        world.put(aTicket(1).of(7).by("anna"));
        world.run(world.rebuild);
        world.run(world.absorb);
        int read = world.desk.commentReads;
        world.later(Duration.ofHours(3));
        world.run(world.absorb);
        world.later(Duration.ofMinutes(1));
        world.put(aTicket(1).of(7).by("anna").updated(world.now));
        world.changes.add(List.of(said(5, "anna")));
        world.run(world.absorb);
        assertEquals(1, world.stores.messages.size());
        assertEquals(read, world.desk.commentReads);
    }

    @Test
    @DisplayName("a ticket that heals has its comments read")
    void healed() {
        world.put(aTicket(1).of(7).by("anna"));
        world.run(world.rebuild);
        world.run(world.absorb);
        world.say(5, 1, "anna", world.now);
        world.put(aTicket(1).of(7).by("anna").updated(world.now));
        world.changes.add(
                List.of(TicketChange.of(1, world.now), TicketChange.unheard(1, world.now)));
        world.run(world.absorb);
        assertEquals(1, world.stores.messages.size());
    }

    @Test
    @DisplayName("comments that cannot be read are told of, and tried again an hour later")
    void unreadable() {
        world.put(aTicket(1).of(7).by("anna"), aTicket(2).of(7).by("anna"));
        world.say(5, 1, "anna", NOW);
        world.say(6, 2, "anna", NOW);
        world.desk.mute.put(1L, "no database");
        world.run(world.rebuild);
        world.run(world.absorb);
        world.run(world.absorb);
        assertEquals(1, world.stores.messages.size());
        assertEquals(1, world.due.count());
        var told = world.errors.newest(10);
        assertEquals(List.of("ticket:1"), told.stream().map(RunError::record).toList());
        assertEquals(1, told.get(0).times());
        world.desk.mute.clear();
        world.later(Duration.ofHours(1));
        world.run(world.absorb);
        assertEquals(2, world.stores.messages.size());
        assertEquals(0, world.due.count());
    }

    @Test
    @DisplayName("a ticket that became late by itself is noticed within the hour")
    void late() {
        world.put(aTicket(1).of(7));
        world.run(world.rebuild);
        world.run(world.absorb);
        world.put(aTicket(1).of(7).breached());
        world.later(Duration.ofMinutes(59));
        world.run(world.absorb);
        assertTrue(world.figures(1).breached().isEmpty());
        world.later(Duration.ofMinutes(1));
        world.run(world.absorb);
        assertEquals(Optional.of(world.now), world.figures(1).breached());
        world.later(Duration.ofHours(1));
        assertEquals(0, world.run(world.absorb));
    }

    @Test
    @DisplayName("a ticket that cannot be read is told of and stops no other")
    void poison() {
        world.put(aTicket(1).of(7), aTicket(2).of(7), aTicket(3).of(7));
        world.desk.broken.put(2L, "no status");
        world.changes.add(
                List.of(
                        TicketChange.of(1, world.now),
                        TicketChange.of(2, world.now),
                        TicketChange.of(3, world.now)));
        world.run(world.absorb);
        assertEquals(Set.of("1 of 7", "3 of 7"), world.kept());
        assertEquals(List.of("ticket:2"), world.failures);
    }

    @Test
    @DisplayName("an older look does not undo a newer one")
    void older() {
        var old = world.looking.at(new Sight(List.of(aTicket(1).of(7).build()), Map.of()));
        world.put(aTicket(1).of(8).updated(world.now));
        world.changes.add(List.of(TicketChange.of(1, world.now)));
        world.run(world.absorb);
        world.keep.write(old, 2);
        assertEquals(Set.of("1 of 8"), world.kept());
    }

    @Test
    @DisplayName("R3: after a storm every customer comes right, with or without having been heard")
    void storm() {
        world.marks.set(FactMark.LOST, world.now.minusSeconds(30).toEpochMilli());
        for (int i = 1; i <= 5_000; i++) {
            world.put(aTicket(i).of(i % 50 + 1).updated(world.now.minusMillis(i)));
            if (i % 3 == 0) {
                world.changes.add(List.of(TicketChange.of(i, world.now)));
            }
        }
        world.run(world.absorb);
        assertEquals(5_000, world.stores.facts.size());
        assertEquals(50, world.stores.dirty.stream().map(CustomerId::value).distinct().count());
        assertEquals(0, world.changes.count());
    }

    @Test
    @DisplayName("a ticket that changes again and again is looked at once")
    void again() {
        world.put(aTicket(1).of(7), aTicket(2).of(7));
        for (int i = 0; i < 2_000; i++) {
            world.changes.add(List.of(TicketChange.of(1 + i % 2, world.now)));
        }
        int before = world.desk.searches;
        world.run(world.absorb);
        assertEquals(0, world.changes.count());
        assertTrue(world.desk.searches - before < 8);
    }

    @Test
    @DisplayName("without a service account nothing happens and nothing is forgotten")
    void notReady() {
        world.desk.ready = false;
        world.changes.add(List.of(TicketChange.of(1, world.now)));
        assertEquals(0, world.run(world.absorb));
        assertEquals(1, world.changes.count());
    }

    @Test
    @DisplayName("a run that was cut off goes on where it stopped")
    void resumed() {
        for (int i = 1; i <= 2_000; i++) {
            world.put(aTicket(i).of(7).updated(world.now.minusMillis(i)));
            world.changes.add(List.of(TicketChange.of(i, world.now)));
        }
        Optional<String> cursor = Optional.empty();
        FactWorld.Done done;
        do {
            done = world.run(world.absorb, cursor, 1);
            cursor = done.cursor();
        } while (done.pieces() == 1);
        assertEquals(2_000, world.stores.facts.size());
        assertEquals(0, world.changes.count());
    }

    private static TicketChange said(long comment, String author) {
        var said = new SaidComment(comment, 1, new UserKey(author), NOW);
        return TicketChange.of(1, NOW, Optional.of(said));
    }
}
