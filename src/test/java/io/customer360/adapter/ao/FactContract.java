package io.customer360.adapter.ao;

import static io.customer360.adapter.ao.Stores.ACME;
import static io.customer360.adapter.ao.Stores.GLOBEX;
import static io.customer360.adapter.ao.Stores.NOW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.customer360.adapter.ao.fact.AoCommentsDue;
import io.customer360.adapter.ao.fact.AoCustomerMessages;
import io.customer360.adapter.ao.fact.AoFactAudits;
import io.customer360.adapter.ao.fact.AoFactMarks;
import io.customer360.adapter.ao.fact.AoFacts;
import io.customer360.adapter.ao.fact.AoLastContacts;
import io.customer360.adapter.ao.fact.AoTicketChanges;
import io.customer360.adapter.ao.fact.FactAuditRow;
import io.customer360.adapter.ao.fact.LastContactRow;
import io.customer360.adapter.ao.membership.AoCustomersOfUsers;
import io.customer360.fact.CustomerMessage;
import io.customer360.fact.FactAudit;
import io.customer360.fact.FactMark;
import io.customer360.fact.Progress;
import io.customer360.fact.SaidComment;
import io.customer360.fact.SeenTicket.Moments;
import io.customer360.fact.Talk;
import io.customer360.fact.TicketChange;
import io.customer360.fact.TicketFact;
import io.customer360.fact.TicketFigures;
import io.customer360.fact.TicketFigures.Rating;
import io.customer360.membership.Member;
import io.customer360.shared.CustomerId;
import io.customer360.shared.UserKey;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the stores of facts must do on every database. */
interface FactContract {
    UserKey ANNA = new UserKey("anna");
    UserKey BERT = new UserKey("bert");

    Stores stores();

    @Test
    @DisplayName("facts come back as they were kept, and go")
    default void factFacts() {
        var facts = new AoFacts(stores().ao);
        var plain = new TicketFact(1, ACME, plain(3_000));
        var rich = new TicketFact(9_000_000_000L, GLOBEX, rich());
        var shared = new TicketFact(1, GLOBEX, plain(3_000));
        facts.replace(List.of(), List.of(plain, rich, shared), 4);
        assertEquals(
                Set.of(plain, rich, shared), Set.copyOf(facts.of(List.of(1L, 9_000_000_000L, 5L))));
        assertEquals(3, facts.count());
        assertEquals(Set.of(1L), facts.of(ACME));
        assertEquals(List.of(1L, 9_000_000_000L), facts.after(0, 10));
        assertEquals(List.of(9_000_000_000L), facts.after(1, 10));
        var later = new TicketFact(1, ACME, plain(10));
        facts.replace(List.of(plain, shared), List.of(later), 5);
        assertEquals(List.of(later), facts.of(List.of(1L)));
    }

    @Test
    @DisplayName("facts are found by when their tickets were created, both ends included")
    default void factCreated() {
        var facts = new AoFacts(stores().ao);
        facts.replace(
                List.of(),
                List.of(
                        new TicketFact(1, ACME, plain(100)),
                        new TicketFact(2, ACME, plain(200)),
                        new TicketFact(3, ACME, plain(300))),
                1);
        var first = NOW.minusSeconds(200);
        var last = NOW.minusSeconds(100);
        assertEquals(List.of(1L, 2L), facts.created(first, last, 0, 10));
        assertEquals(List.of(2L), facts.created(first, last, 1, 10));
        assertEquals(List.of(1L), facts.created(first, last, 0, 1));
        assertEquals(List.of(), facts.created(NOW.minusSeconds(99), NOW, 0, 10));
    }

    @Test
    @DisplayName("500 tickets are read, removed and stored with a few statements")
    default void factFewStatements() {
        var facts = new AoFacts(stores().ao);
        var old = many(100);
        var next = many(50);
        facts.replace(List.of(), old, 1);
        var ids = LongStream.rangeClosed(1, 500).boxed().toList();
        int read = stores().statements.during(() -> assertEquals(500, facts.of(ids).size()));
        int written =
                stores().statements
                        .during(
                                () ->
                                        stores().work
                                                .inOne(
                                                        () -> {
                                                            facts.replace(old, next, 2);
                                                            return old;
                                                        }));
        assertTrue(read <= 2, "read with " + read);
        assertTrue(written <= 10, "written with " + written);
        assertEquals(new HashSet<>(next), new HashSet<>(facts.of(ids)));
    }

    @Test
    @DisplayName("a message is kept once for each customer, and goes with the ticket")
    default void factMessages() {
        var messages = new AoCustomerMessages(stores().ao);
        var one = new CustomerMessage(5, 1, ACME, Optional.of(77L), NOW);
        var other = new CustomerMessage(5, 1, GLOBEX, Optional.empty(), NOW);
        assertEquals(Set.of(one), messages.add(List.of(one, one)));
        assertEquals(Set.of(other), messages.add(List.of(one, other)));
        assertEquals(Set.of(), messages.add(List.of(one, other)));
        assertEquals(
                Set.of(
                        new Talk(one.issue(), ACME, one.at(), Talk.Side.CUSTOMER),
                        new Talk(1, GLOBEX, NOW, Talk.Side.CUSTOMER)),
                Set.copyOf(messages.newest(List.of(1L, one.issue()))));
        assertEquals(List.of(), messages.newest(List.of(99L)));
        messages.forget(List.of(new TicketFact(1, ACME, plain(1))));
        assertEquals(Set.of(one), messages.add(List.of(one, other)));
    }

    @Test
    @DisplayName("M-20: the newest contact of each customer is kept, whoever began it")
    default void factContacts() {
        var contacts = new AoLastContacts(stores().ao);
        contacts.heard(List.of());
        contacts.heard(
                List.of(
                        new Talk(1, ACME, NOW.minusSeconds(5), Talk.Side.TEAM),
                        new Talk(2, ACME, NOW.minusSeconds(9), Talk.Side.CUSTOMER),
                        new Talk(1, GLOBEX, NOW.minusSeconds(7), Talk.Side.TEAM)));
        contacts.heard(
                List.of(
                        new Talk(3, ACME, NOW.minusSeconds(6), Talk.Side.CUSTOMER),
                        new Talk(3, GLOBEX, NOW.minusSeconds(3), Talk.Side.CUSTOMER)));
        var kept =
                Stream.of(stores().ao.find(LastContactRow.class))
                        .collect(
                                Collectors.toMap(
                                        LastContactRow::getOrgId,
                                        row -> row.getSource() + " " + row.getAtMillis()));
        assertEquals(
                Map.of(
                        ACME.value(), "team " + NOW.minusSeconds(5).toEpochMilli(),
                        GLOBEX.value(), "customer " + NOW.minusSeconds(3).toEpochMilli()),
                kept);
    }

    @Test
    @DisplayName("changes wait in order until they are deleted by number")
    default void factChanges() {
        var changes = new AoTicketChanges(stores().ao);
        var comment = new SaidComment(5, 2, ANNA, NOW.minusSeconds(3));
        var plain = TicketChange.unheard(1, NOW);
        var said = TicketChange.of(2, NOW, Optional.of(comment));
        changes.add(List.of(plain, said));
        changes.addMoved(List.of(ANNA, BERT, ANNA), NOW);
        var waiting = changes.after(0, 10);
        assertEquals(
                List.of(plain, said), waiting.stream().map(TicketChange.Waiting::change).toList());
        assertEquals(
                List.of(said),
                changes.after(waiting.get(0).number(), 10).stream()
                        .map(TicketChange.Waiting::change)
                        .toList());
        assertEquals(1, changes.after(0, 1).size());
        assertEquals(List.of(waiting.get(1)), changes.of(List.of(2L, 77L)));
        assertEquals(
                List.of(ANNA, BERT),
                changes.moved(0, 10).stream().map(TicketChange.Moved::user).toList());
        assertEquals(4, changes.count());
        changes.delete(List.of(waiting.get(1).number()));
        assertEquals(3, changes.count());
        assertEquals(0, changes.forgetBefore(NOW));
        assertEquals(3, changes.forgetBefore(NOW.plusSeconds(1)));
    }

    @Test
    @DisplayName("what changed last has its comments read first")
    default void factDue() {
        var due = new AoCommentsDue(stores().ao);
        due.add(Map.of(1L, NOW.minusSeconds(5), 2L, NOW, 3L, NOW.minusSeconds(9)));
        due.add(Map.of(3L, NOW.plusSeconds(1)));
        assertEquals(List.of(3L, 2L, 1L), due.newest(10, NOW));
        assertEquals(List.of(3L), due.newest(1, NOW));
        due.later(List.of(3L, 99L), NOW.plusSeconds(60));
        assertEquals(List.of(2L, 1L), due.newest(10, NOW));
        assertEquals(List.of(3L, 2L, 1L), due.newest(10, NOW.plusSeconds(60)));
        due.done(List.of(3L, 99L));
        assertEquals(2, due.count());
    }

    @Test
    @DisplayName("marks are remembered, lowered, and forgotten if nobody else set them")
    default void factMarks() {
        var marks = new AoFactMarks(stores().ao, stores().work);
        assertTrue(marks.get(FactMark.ABSORBED).isEmpty());
        marks.set(FactMark.ABSORBED, 5_000_000_000L);
        marks.set(FactMark.ABSORBED, 6_000_000_000L);
        assertEquals(6_000_000_000L, marks.get(FactMark.ABSORBED).orElseThrow());
        marks.lower(FactMark.LOST, 9);
        marks.lower(FactMark.LOST, 7);
        marks.lower(FactMark.LOST, 8);
        assertEquals(7, marks.get(FactMark.LOST).orElseThrow());
        marks.forget(FactMark.LOST, 9);
        assertEquals(7, marks.get(FactMark.LOST).orElseThrow());
        marks.forget(FactMark.LOST, 7);
        assertTrue(marks.get(FactMark.LOST).isEmpty());
    }

    @Test
    @DisplayName("M-12: pieces of a comparison add up, the last hundred are kept")
    default void factAudits() {
        var audits = new AoFactAudits(stores().ao);
        assertTrue(audits.latest().isEmpty());
        audits.add(new FactAudit(1, NOW, 200, 1, 2, 3, 0));
        audits.add(new FactAudit(1, NOW.plusSeconds(1), 0, 0, 0, 1, 20));
        var latest = audits.latest().orElseThrow();
        assertEquals(new FactAudit(1, NOW.plusSeconds(1), 200, 1, 2, 4, 20), latest);
        assertTrue(latest.drift());
        for (int run = 2; run <= 103; run++) {
            audits.add(new FactAudit(run, NOW, 1, 0, 0, 0, 0));
        }
        assertFalse(audits.latest().orElseThrow().drift());
        assertEquals(100, stores().ao.count(FactAuditRow.class));
    }

    @Test
    @DisplayName("who comes or goes has the tickets looked at again, in the same transaction")
    default void factMoved() {
        var changes = new AoTicketChanges(stores().ao);
        stores().memberships.replace(List.of(), List.of(new Member(ACME, ANNA)), 1);
        stores().memberships
                .replace(List.of(new Member(ACME, ANNA)), List.of(new Member(GLOBEX, BERT)), 2);
        assertEquals(
                List.of(ANNA, ANNA, BERT),
                changes.moved(0, 10).stream().map(TicketChange.Moved::user).toList());
    }

    @Test
    @DisplayName("the customers of many people take one statement")
    default void factMembers() {
        var users = new AoCustomersOfUsers(stores().ao);
        stores().memberships
                .replace(
                        List.of(),
                        List.of(
                                new Member(GLOBEX, ANNA),
                                new Member(ACME, ANNA),
                                new Member(ACME, BERT)),
                        1);
        var people = List.of(ANNA, BERT, new UserKey("nobody"));
        assertEquals(1, stores().statements.during(() -> users.of(people)));
        var found = users.of(people);
        assertEquals(List.of(ACME, GLOBEX), List.copyOf(found.get(ANNA)));
        assertEquals(Set.of(ACME), found.get(BERT));
        assertEquals(2, found.size());
        assertEquals(Set.of(ANNA, BERT), users.members(ACME, 10));
        assertEquals(Set.of(), users.members(new CustomerId(99), 10));
    }

    private static List<TicketFact> many(int age) {
        return LongStream.rangeClosed(1, 500)
                .mapToObj(id -> new TicketFact(id, ACME, plain(age)))
                .toList();
    }

    private static TicketFigures plain(int age) {
        return new TicketFigures(
                Optional.empty(),
                new Moments(NOW.minusSeconds(age), NOW, Optional.empty()),
                Progress.TO_DO,
                0,
                Optional.empty(),
                false,
                Optional.empty(),
                OptionalLong.empty());
    }

    private static TicketFigures rich() {
        return new TicketFigures(
                Optional.of(10_100L),
                new Moments(NOW.minusSeconds(9), NOW, Optional.of(NOW)),
                Progress.DONE,
                2,
                Optional.of(NOW.minusMillis(5)),
                true,
                Optional.of(new Rating(4, NOW.minusMillis(7))),
                OptionalLong.of(5_400));
    }
}
