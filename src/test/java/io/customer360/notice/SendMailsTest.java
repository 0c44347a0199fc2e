package io.customer360.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.customer360.customer.MemoryOrganisations;
import io.customer360.settings.MemoryPreferences;
import io.customer360.shared.Actor;
import io.customer360.shared.CustomerId;
import io.customer360.shared.DirectWork;
import io.customer360.shared.Permission;
import io.customer360.shared.UserKey;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Mailing what has happened (F-201, F-202, X-17)")
class SendMailsTest {
    private static final UserKey CARLA = new UserKey("carla");
    private static final UserKey DAN = new UserKey("dan");
    private static final CustomerId ACME = new CustomerId(1);

    private final MutableClock clock = new MutableClock("2026-11-23T10:00:00Z");
    private final MemoryNotices notices = new MemoryNotices();
    private final MemoryNoticeSettings settings = new MemoryNoticeSettings();
    private final NoticeChoices choices = new NoticeChoices(new MemoryPreferences(), settings);
    private final PlanMails plan =
            new PlanMails(settings, choices, person -> ZoneId.of("Europe/Berlin"));
    private final MemoryMutes mutes = new MemoryMutes();
    private final Set<CustomerId> hidden = new HashSet<>();
    private final MemoryMails mails = new MemoryMails();
    private final SendMails send =
            new SendMails(
                    notices,
                    settings,
                    choices,
                    plan,
                    mutes,
                    person -> new Actor(person, Set.of(Permission.VIEW)),
                    (actor, known) -> {
                        Set<CustomerId> visible = new HashSet<>(known);
                        visible.removeAll(hidden);
                        return visible;
                    },
                    new MemoryOrganisations().holding(1, "Acme").holding(2, "Beta"),
                    mails,
                    new DirectWork(),
                    clock);
    private int events;

    @BeforeEach
    void awake() {
        settings.waiting(60);
    }

    @Test
    @DisplayName("X-17 ten notices about one customer within an hour give one mail")
    void bundled() {
        for (int i = 0; i < 10; i++) {
            tell(CARLA, 1, NoticeKind.RISK);
            send.afterNotices();
            clock.pass(Duration.ofMinutes(5));
        }
        assertEquals(List.of(), mails.sent());
        clock.pass(Duration.ofMinutes(10));
        send.afterNotices();
        send.afterNotices();
        assertEquals(List.of("carla: Acme 10"), mails.sent());
    }

    @Test
    @DisplayName("F-201, F-202 one mail for each person, with all of their customers")
    void everybody() {
        tell(CARLA, 1, NoticeKind.RISK);
        tell(DAN, 1, NoticeKind.RISK);
        tell(CARLA, 2, NoticeKind.CHURN);
        clock.pass(Duration.ofHours(1));
        send.afterNotices();
        assertEquals(List.of("carla: Acme 1, Beta 1", "dan: Acme 1"), mails.sent());
        assertEquals(Optional.of(clock.instant()), notices.mailed(new NoticeId(1)));
    }

    @Test
    @DisplayName("X-17 what comes late in the wait goes along, and the next wait is a new one")
    void along() {
        tell(CARLA, 1, NoticeKind.RISK);
        clock.pass(Duration.ofMinutes(60));
        tell(CARLA, 2, NoticeKind.RISK);
        send.afterNotices();
        tell(CARLA, 1, NoticeKind.STATUS);
        clock.pass(Duration.ofMinutes(59));
        send.afterNotices();
        assertEquals(List.of("carla: Acme 1, Beta 1"), mails.sent());
        clock.pass(Duration.ofMinutes(1));
        send.afterNotices();
        assertEquals(List.of("carla: Acme 1, Beta 1", "carla: Acme 1"), mails.sent());
    }

    @Test
    @DisplayName(
            "F-202 who lost the right before the mail gets none, and finds it once they regain it")
    void revoked() {
        tell(CARLA, 1, NoticeKind.RISK);
        tell(CARLA, 3, NoticeKind.RISK);
        hidden.add(ACME);
        clock.pass(Duration.ofHours(1));
        send.afterNotices();
        hidden.clear();
        send.afterNotices();
        assertEquals(List.of(), mails.sent());
        assertTrue(notices.unmailed(CARLA, 9).isEmpty());
        assertEquals(2, notices.page(CARLA, NoticeQuery.ALL, 9).size());
    }

    @Test
    @DisplayName("X-17 what was read, muted or is not wanted any more meanwhile is not mailed")
    void meanwhile() {
        tell(CARLA, 1, NoticeKind.RISK);
        notices.see(CARLA, List.of(new NoticeId(1)));
        tell(CARLA, 2, NoticeKind.RISK);
        mutes.add(new CustomerId(2), CARLA, clock.instant());
        tell(CARLA, 1, NoticeKind.PULSE);
        choices.choose(
                Map.of(),
                Map.of("inbox", List.of("risk"), "mail", List.of("risk")),
                new Actor(CARLA, Set.of(Permission.VIEW)));
        clock.pass(Duration.ofHours(1));
        send.afterNotices();
        assertEquals(List.of(), mails.sent());
        assertTrue(notices.unmailed(CARLA, 9).isEmpty());
        assertEquals(3, notices.page(CARLA, NoticeQuery.ALL, 9).size());
    }

    @Test
    @DisplayName("X-17 in quiet hours mails wait for their end, also those that are late")
    void quiet() {
        choices.choose(
                Map.of("quiet", "on", "from", "20:00", "to", "07:00"),
                Map.of("mail", List.of("risk")),
                new Actor(CARLA, Set.of(Permission.VIEW)));
        assertEquals(
                Optional.of(Instant.parse("2026-11-24T06:00:00Z")),
                plan.due(CARLA, Instant.parse("2026-11-23T18:30:00Z")));
        tell(CARLA, 1, NoticeKind.RISK);
        clock.set("2026-11-23T22:00:00Z");
        send.afterNotices();
        clock.set("2026-11-24T05:59:00Z");
        send.afterNotices();
        assertEquals(List.of(), mails.sent());
        clock.set("2026-11-24T06:00:00Z");
        send.afterNotices();
        assertEquals(List.of("carla: Acme 1"), mails.sent());
    }

    @Test
    @DisplayName("X-17 without a mail server mails stay due and nothing is done; old news are none")
    void withoutServer() {
        tell(CARLA, 1, NoticeKind.RISK);
        Instant due = clock.instant().plus(Duration.ofHours(1));
        mails.serve(false);
        clock.pass(Duration.ofDays(7));
        tell(DAN, 1, NoticeKind.RISK);
        clock.pass(Duration.ofHours(1));
        assertFalse(send.waiting());
        send.afterNotices();
        assertEquals(Map.of(CARLA, due), notices.mailsDue(List.of(CARLA)));
        mails.serve(true);
        assertTrue(send.waiting());
        send.afterNotices();
        assertEquals(List.of("dan: Acme 1"), mails.sent());
        assertTrue(notices.unmailed(CARLA, 9).isEmpty());
        assertFalse(send.waiting());
    }

    @Test
    @DisplayName("X-17 what cannot be queued stays due, is tried again, and none is lost")
    void down() {
        tell(CARLA, 1, NoticeKind.RISK);
        clock.pass(Duration.ofHours(1));
        mails.become(Mails.Fate.LATER);
        send.afterNotices();
        assertEquals(
                Map.of(CARLA, clock.instant().plus(Duration.ofMinutes(30))),
                notices.mailsDue(List.of(CARLA)));
        clock.pass(Duration.ofMinutes(31));
        send.afterNotices();
        tell(CARLA, 2, NoticeKind.RISK);
        mails.become(Mails.Fate.SENT);
        send.afterNotices();
        assertEquals(List.of(), mails.sent(), "the pause is not over");
        clock.pass(Duration.ofHours(1));
        send.afterNotices();
        assertEquals(List.of("carla: Acme 1, Beta 1"), mails.sent());
        assertTrue(notices.unmailed(CARLA, 9).isEmpty());
    }

    @Test
    @DisplayName("F-202 a user who was deactivated or has no address is given up quietly")
    void nobody() {
        tell(CARLA, 1, NoticeKind.RISK);
        clock.pass(Duration.ofHours(1));
        mails.become(Mails.Fate.NOBODY);
        send.afterNotices();
        mails.become(Mails.Fate.SENT);
        send.afterNotices();
        assertEquals(List.of(), mails.sent());
        assertEquals(1, notices.page(CARLA, NoticeQuery.ALL, 9).size());
    }

    @Test
    @DisplayName("X-17 when mails are switched off, nothing is planned and what waits is not sent")
    void off() {
        tell(CARLA, 1, NoticeKind.RISK);
        settings.mailNobody();
        assertEquals(Optional.empty(), plan.due(CARLA, clock.instant()));
        clock.pass(Duration.ofHours(1));
        send.afterNotices();
        settings.waiting(0);
        send.afterNotices();
        assertEquals(List.of(), mails.sent());
    }

    @Test
    @DisplayName("X-17 a long list is cut, and one whom something keeps from a mail keeps nobody")
    void many() {
        for (int i = 0; i < 1100; i++) {
            tell(DAN, 1, NoticeKind.RISK);
        }
        tell(DAN, 2, NoticeKind.RISK);
        tell(new UserKey("broken"), 1, NoticeKind.RISK);
        tell(CARLA, 1, NoticeKind.RISK);
        clock.pass(Duration.ofHours(1));
        send.afterNotices();
        assertEquals(
                List.of("dan: Acme 100 and 1001 of 2", "broken: Acme 1", "carla: Acme 1"),
                mails.sent());
        assertTrue(notices.unmailed(DAN, 9).isEmpty());
        var broken =
                new SendMails(
                        notices,
                        settings,
                        choices,
                        plan,
                        mutes,
                        person -> {
                            throw new IllegalStateException("no rights");
                        },
                        (actor, known) -> Set.of(),
                        new MemoryOrganisations(),
                        mails,
                        new DirectWork(),
                        clock);
        tell(CARLA, 1, NoticeKind.RISK);
        clock.pass(Duration.ofHours(1));
        var refused = assertThrows(IllegalStateException.class, broken::afterNotices);
        assertEquals("no mail for carla", refused.getMessage());
        assertEquals(
                Map.of(CARLA, clock.instant().plus(Duration.ofHours(1))),
                notices.mailsDue(List.of(CARLA)));
    }

    private void tell(UserKey to, int customer, NoticeKind kind) {
        var due =
                Optional.ofNullable(notices.mailsDue(List.of(to)).get(to))
                        .or(() -> plan.due(to, clock.instant()));
        var event =
                new NoticeEvent(
                        new CustomerId(customer),
                        kind,
                        Map.of(),
                        Optional.empty(),
                        clock.instant(),
                        "event " + events++);
        notices.add(List.of(new NewNotice(to, event, true, due)));
    }
}
