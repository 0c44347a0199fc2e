package io.customer360.notice;

import static io.customer360.customer.AProfile.aProfile;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.customer360.customer.MemoryOrganisations;
import io.customer360.customer.MemoryPeople;
import io.customer360.customer.MemoryProfiles;
import io.customer360.run.Piece;
import io.customer360.shared.Actor;
import io.customer360.shared.CustomerId;
import io.customer360.shared.MemoryChanges;
import io.customer360.shared.Permission;
import io.customer360.shared.UserKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Passing on what has happened")
class PassOnNoticesTest {
    private static final CustomerId ACME = new CustomerId(1);
    private static final CustomerId GLOBEX = new CustomerId(2);
    private static final UserKey CARLA = new UserKey("carla");
    private static final UserKey DAN = new UserKey("dan");
    private static final UserKey VERA = new UserKey("vera");
    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

    private final MemoryNoticeEvents events = new MemoryNoticeEvents();
    private final MemoryNotices notices = new MemoryNotices();
    private final MemoryFollowers followers = new MemoryFollowers();
    private final MemoryMutes mutes = new MemoryMutes();
    private final Set<UserKey> blind = new HashSet<>();
    private final Set<UserKey> broken = new HashSet<>();
    private final Set<NoticeKind> noInbox = new HashSet<>();
    private final Set<NoticeKind> noMail = new HashSet<>();
    private final PassOnNotices pass =
            new PassOnNotices(
                    events,
                    notices,
                    new Addressees(
                            followers,
                            mutes,
                            new MemoryProfiles(new MemoryChanges())
                                    .holding(aProfile().of(ACME).csm("carla").build()),
                            new MemoryOrganisations().holding(1, "Acme").holding(2, "Globex"),
                            this::rights,
                            (actor, known) ->
                                    actor.may(Permission.VIEW) ? Set.copyOf(known) : Set.of(),
                            new MemoryPeople().holding("vera", "Vera Vale", true)),
                    person -> new Wished(),
                    (person, first) -> Optional.of(first.plus(Duration.ofHours(1))),
                    Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    @DisplayName("F-201 F-202 the CSM and the followers are told, each once, but not who did it")
    void told() {
        follow(ACME, CARLA);
        follow(ACME, DAN);
        follow(ACME, VERA);
        happens(ACME, NoticeKind.STATUS, "s1", Optional.of(VERA));
        run();
        assertEquals(Set.of(CARLA, DAN), who(ACME));
        assertEquals(1, notices.page(CARLA, NoticeQuery.ALL, 9).size());
        run();
        assertEquals(1, notices.page(CARLA, NoticeQuery.ALL, 9).size());
    }

    @Test
    @DisplayName("F-201 the CSM who does something alone is not told of it")
    void own() {
        happens(ACME, NoticeKind.STATUS, "s1", Optional.of(CARLA));
        run();
        assertEquals(Set.of(), who(ACME));
        assertTrue(events.waiting(0, 9).isEmpty());
    }

    @Test
    @DisplayName("F-203 who follows no more is told no more")
    void unfollowed() {
        follow(GLOBEX, DAN);
        followers.remove(GLOBEX, DAN);
        happens(GLOBEX, NoticeKind.STATUS, "s1", Optional.empty());
        run();
        assertEquals(Set.of(), who(GLOBEX));
    }

    @Test
    @DisplayName("F-202 a follower who may not see the customer at that moment is told nothing")
    void revoked() {
        follow(ACME, DAN);
        blind.add(DAN);
        happens(ACME, NoticeKind.RISK, "r1", Optional.empty());
        run();
        assertEquals(Set.of(CARLA), who(ACME));
        blind.clear();
        run();
        assertEquals(Set.of(CARLA), who(ACME));
    }

    @Test
    @DisplayName("F-202 who was switched off or deleted is told nothing")
    void inactive() {
        follow(ACME, new UserKey("inez"));
        follow(ACME, new UserKey("deleted"));
        happens(ACME, NoticeKind.RISK, "r1", Optional.empty());
        run();
        for (String one : List.of("inez", "deleted")) {
            assertEquals(List.of(), notices.page(new UserKey(one), NoticeQuery.ALL, 9));
        }
    }

    @Test
    @DisplayName("F-202 of a customer that is no more nobody is told")
    void gone() {
        CustomerId old = new CustomerId(9);
        follow(old, DAN);
        happens(old, NoticeKind.RISK, "r1", Optional.empty());
        run();
        assertEquals(Set.of(), who(old));
        assertTrue(events.waiting(0, 9).isEmpty());
    }

    @Test
    @DisplayName("X-17 who has muted a customer hears nothing of it, and of others everything")
    void muted() {
        follow(GLOBEX, CARLA);
        mutes.add(ACME, CARLA, NOW);
        happens(ACME, NoticeKind.RISK, "r1", Optional.empty());
        happens(GLOBEX, NoticeKind.RISK, "r2", Optional.empty());
        run();
        assertEquals(Set.of(), who(ACME));
        assertEquals(Set.of(CARLA), who(GLOBEX));
    }

    @Test
    @DisplayName("F-201 the CSM before is told of a handover as well, once")
    void handover() {
        follow(ACME, DAN);
        events.add(
                List.of(
                        new NoticeEvent(
                                ACME,
                                NoticeKind.HANDOVER,
                                Map.of(NoticeDetail.CSM_FROM, "dan", NoticeDetail.CSM_TO, "carla"),
                                Optional.of(VERA),
                                NOW,
                                "h1")));
        run();
        assertEquals(Set.of(CARLA, DAN), who(ACME));
        assertEquals(1, notices.page(DAN, NoticeQuery.ALL, 9).size());
    }

    @Test
    @DisplayName("F-202 a mention is for who is mentioned, and mailed by itself")
    void mention() {
        mention("m1");
        run();
        assertEquals(Set.of(DAN), who(ACME));
        assertEquals(Map.of(), notices.mailsDue(List.of(DAN)));
    }

    @Test
    @DisplayName("X-17 whoever is mentioned by name is told in spite of having muted the customer")
    void mentionedMuted() {
        mutes.add(ACME, DAN, NOW);
        mention("m1");
        run();
        assertEquals(Set.of(DAN), who(ACME));
        blind.add(DAN);
        mention("m2");
        run();
        assertEquals(1, notices.page(DAN, NoticeQuery.ALL, 9).size());
    }

    private void mention(String once) {
        events.add(
                List.of(
                        new NoticeEvent(
                                ACME,
                                NoticeKind.MENTION,
                                Map.of(),
                                Optional.of(VERA),
                                NOW,
                                once,
                                Optional.of(DAN))));
    }

    @Test
    @DisplayName("X-17 what nobody wants is told nobody; what is mailed only is not in the inbox")
    void wishes() {
        noInbox.add(NoticeKind.RISK);
        happens(ACME, NoticeKind.RISK, "r1", Optional.empty());
        noMail.add(NoticeKind.STATUS);
        happens(ACME, NoticeKind.STATUS, "s1", Optional.empty());
        noInbox.add(NoticeKind.PULSE);
        noMail.add(NoticeKind.PULSE);
        happens(ACME, NoticeKind.PULSE, "p1", Optional.empty());
        run();
        assertEquals(
                List.of(NoticeKind.STATUS),
                notices.page(CARLA, NoticeQuery.ALL, 9).stream().map(Notice::kind).toList());
        assertEquals(
                List.of(NoticeKind.RISK),
                notices.unmailed(CARLA, 9).stream().map(Notice::kind).toList());
    }

    @Test
    @DisplayName("X-17 what comes while a mail waits goes with that mail")
    void bundled() {
        happens(ACME, NoticeKind.RISK, "r1", Optional.empty());
        run();
        notices.postpone(CARLA, NOW.plusSeconds(9999), 9);
        for (int one = 0; one < 10; one++) {
            happens(ACME, NoticeKind.RISK, "more" + one, Optional.empty());
        }
        run();
        assertEquals(Map.of(CARLA, NOW.plusSeconds(9999)), notices.mailsDue(List.of(CARLA)));
        assertEquals(List.of(CARLA), notices.dueBy(NOW.plusSeconds(9999), 9));
        assertEquals(11, notices.unmailed(CARLA, 99).size());
    }

    @Test
    @DisplayName("F-202 who could not be asked at first is asked again when it is to be stored")
    void askedAgain() {
        broken.add(CARLA);
        happens(ACME, NoticeKind.RISK, "r1", Optional.empty());
        Piece piece = pass.next(Optional.empty()).orElseThrow();
        broken.clear();
        piece.write(1);
        assertEquals(Set.of(CARLA), who(ACME));
    }

    @Test
    @DisplayName("F-202 an event that cannot be passed on stays, and the others are told")
    void poison() {
        follow(GLOBEX, DAN);
        broken.add(DAN);
        happens(GLOBEX, NoticeKind.RISK, "r1", Optional.empty());
        happens(ACME, NoticeKind.RISK, "r2", Optional.empty());
        Piece all = pass.next(Optional.empty()).orElseThrow();
        assertThrows(IllegalStateException.class, () -> all.write(1));
        int failed = 0;
        for (Piece alone : all.alone()) {
            try {
                alone.write(1);
            } catch (IllegalStateException stays) {
                failed++;
            }
        }
        assertEquals(1, failed);
        assertEquals(Set.of(CARLA), who(ACME));
        assertEquals(1, events.waiting(0, 9).size());
        broken.clear();
        run();
        assertEquals(Set.of(DAN), who(GLOBEX));
    }

    private final class Wished implements Wishes.Wish {

        @Override
        public boolean inbox(NoticeKind kind) {
            return !noInbox.contains(kind);
        }

        @Override
        public boolean mail(NoticeKind kind) {
            return !noMail.contains(kind);
        }
    }

    private Actor rights(UserKey person) {
        if (broken.contains(person)) {
            throw new IllegalStateException("no answer");
        }
        return new Actor(person, blind.contains(person) ? Set.of() : Set.of(Permission.VIEW));
    }

    private void follow(CustomerId customer, UserKey person) {
        followers.add(customer, person, NOW);
    }

    private void happens(CustomerId customer, NoticeKind kind, String once, Optional<UserKey> by) {
        events.add(List.of(new NoticeEvent(customer, kind, Map.of(), by, NOW, once)));
    }

    private void run() {
        Optional<Piece> piece = pass.next(Optional.empty());
        while (piece.isPresent()) {
            piece.get().write(1);
            piece = pass.next(Optional.of(piece.get().cursor()));
        }
    }

    private Set<UserKey> who(CustomerId customer) {
        return Stream.of(CARLA, DAN, VERA)
                .filter(
                        it ->
                                notices.page(it, NoticeQuery.ALL, 99).stream()
                                        .anyMatch(one -> one.customer().equals(customer)))
                .collect(Collectors.toSet());
    }
}
