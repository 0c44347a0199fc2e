package io.customer360.fact;

import static io.customer360.fact.ATicket.aTicket;
import static io.customer360.fact.FactWorld.ACME;
import static io.customer360.fact.FactWorld.GLOBEX;
import static io.customer360.fact.FactWorld.NOW;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.customer360.settings.MembershipMode;
import io.customer360.shared.CustomerId;
import io.customer360.shared.UserKey;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Whose a ticket is")
class LookAtTicketsTest {
    private final FactWorld world =
            new FactWorld().member("anna", ACME).member("both", ACME, GLOBEX);

    @Test
    @DisplayName("N-2: the field counts, and the reporter where the field is empty")
    void both() {
        world.mode(MembershipMode.BOTH);
        var look =
                look(aTicket(1).of(8).by("anna"), aTicket(2).by("anna"), aTicket(3).by("nobody"));
        assertEquals(List.of(GLOBEX), look.owners().get(1L));
        assertEquals(List.of(ACME), look.owners().get(2L));
        assertEquals(List.of(), look.owners().get(3L));
    }

    @Test
    @DisplayName("N-2: only the field")
    void field() {
        world.mode(MembershipMode.FIELD);
        var look = look(aTicket(1).of(8, 7, 8).by("anna"), aTicket(2).by("anna"));
        assertEquals(List.of(GLOBEX, ACME), look.owners().get(1L));
        assertEquals(List.of(), look.owners().get(2L));
    }

    @Test
    @DisplayName("N-2: only the reporter")
    void members() {
        world.mode(MembershipMode.MEMBERS);
        var look = look(aTicket(1).of(8).by("anna"), aTicket(2).by("both"), aTicket(3).of(8));
        assertEquals(List.of(ACME), look.owners().get(1L));
        assertEquals(Set.of(ACME, GLOBEX), Set.copyOf(look.owners().get(2L)));
        assertEquals(List.of(), look.owners().get(3L));
    }

    @Test
    @DisplayName("a comment is a customer's when a member or the reporter wrote it")
    void writers() {
        assertEquals(Set.of(ACME), said("anna", aTicket(1).of(7).by("else")));
        assertEquals(Set.of(ACME), said("visitor", aTicket(1).of(7).by("visitor")));
        assertEquals(Set.of(ACME, GLOBEX), said("both", aTicket(1).of(7, 8).by("else")));
        assertEquals(Set.of(), said("agent", aTicket(1).of(7).by("else")));
        assertEquals(Set.of(), said("anna", aTicket(1).of(8).by("else")));
    }

    @Test
    @DisplayName("a comment that the customer cannot read is no message of the customer")
    void internal() {
        world.desk.agents.add(new UserKey("anna"));
        world.desk.internal.add(50L);
        assertEquals(Set.of(), said("anna", aTicket(1).of(7).by("else")));
    }

    @Test
    @DisplayName("M-20: a request, a message and the newest public answer are contacts")
    void contacts() {
        var ticket = aTicket(1).of(7).by("anna").created(NOW.minusSeconds(900));
        assertEquals(List.of("7 customer 900"), talks(ticket));
        assertEquals(
                List.of("7 customer 900", "7 customer 60"), talks(ticket, comment(50, "anna", 60)));
        world.desk.agents.add(new UserKey("agent"));
        world.desk.internal.add(52L);
        assertEquals(
                List.of("7 customer 900", "7 team 40"),
                talks(
                        ticket,
                        comment(50, "agent", 50),
                        comment(51, "agent", 40),
                        comment(52, "agent", 30)));
        assertEquals(List.of("7 customer 900"), talks(ticket, comment(53, "stranger", 20)));
        assertEquals(List.of(), talks(aTicket(1).of(8).by("anna")));
    }

    private static SaidComment comment(long id, String author, int secondsAgo) {
        return new SaidComment(id, 1, new UserKey(author), NOW.minusSeconds(secondsAgo));
    }

    private List<String> talks(ATicket on, SaidComment... said) {
        var waiting =
                List.of(said).stream()
                        .map(it -> TicketChange.of(1, NOW, Optional.of(it)))
                        .map(it -> new TicketChange.Waiting(1, it))
                        .toList();
        var sight = new Sight(List.of(on.build()), Map.of());
        return world.looking.at(Set.of(1L), sight, waiting).talks().stream()
                .map(
                        it ->
                                "%s %s %s"
                                        .formatted(
                                                it.customer(),
                                                it.side().code(),
                                                Duration.between(it.at(), NOW).toSeconds()))
                .toList();
    }

    private Look look(ATicket... tickets) {
        return world.looking.at(
                new Sight(List.of(tickets).stream().map(ATicket::build).toList(), Map.of()));
    }

    private Set<CustomerId> said(String author, ATicket on) {
        var comment = new SaidComment(50, 1, new UserKey(author), NOW);
        var change = TicketChange.of(1, NOW, Optional.of(comment));
        var look =
                world.looking.at(
                        Set.of(1L),
                        new Sight(List.of(on.build()), Map.of()),
                        List.of(new TicketChange.Waiting(1, change)));
        return look.messages().stream().map(CustomerMessage::customer).collect(Collectors.toSet());
    }
}
