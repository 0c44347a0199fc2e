package io.customer360.adapter.ao;

import static io.customer360.adapter.ao.Stores.ACME;
import static io.customer360.adapter.ao.Stores.GLOBEX;
import static io.customer360.adapter.ao.Stores.NOW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.customer360.adapter.ao.notice.AoDigestsSent;
import io.customer360.adapter.ao.notice.AoFollowers;
import io.customer360.adapter.ao.notice.AoMutes;
import io.customer360.adapter.ao.notice.AoNoticeEvents;
import io.customer360.adapter.ao.notice.AoNotices;
import io.customer360.adapter.ao.notice.NoticeEventRow;
import io.customer360.adapter.ao.privacy.NoticeTraces;
import io.customer360.notice.DigestsSent.Digest;
import io.customer360.notice.NewNotice;
import io.customer360.notice.Notice;
import io.customer360.notice.NoticeEvent;
import io.customer360.notice.NoticeId;
import io.customer360.notice.NoticeKind;
import io.customer360.notice.NoticeQuery;
import io.customer360.privacy.Subject;
import io.customer360.shared.CustomerId;
import io.customer360.shared.Stale;
import io.customer360.shared.UserKey;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the tables of notices, followers and digests do, on every database. */
interface NoticeContract {

    UserKey NINA = new UserKey("nina");
    UserKey OLAF = new UserKey("olaf");

    Stores stores();

    @Test
    @DisplayName("F-200 who follows a customer is kept once, and told by customer and by person")
    default void followersAreKept() {
        var followers = new AoFollowers(stores().ao);
        noticing(() -> followers.add(ACME, NINA, NOW));
        noticing(() -> followers.add(ACME, NINA, NOW));
        noticing(() -> followers.add(ACME, OLAF, NOW));
        noticing(() -> followers.add(GLOBEX, NINA, NOW));
        assertEquals(List.of(NINA, OLAF), followers.of(ACME, 9));
        assertEquals(
                Map.of(ACME, Set.of(NINA, OLAF), GLOBEX, Set.of(NINA)),
                followers.of(List.of(ACME, GLOBEX, new CustomerId(9))));
        assertEquals(Set.of(ACME), followers.followedBy(OLAF, List.of(ACME, GLOBEX)));
        assertEquals(List.of(ACME, GLOBEX), followers.followed(NINA, 0, 9));
        assertEquals(List.of(GLOBEX), followers.followed(NINA, ACME.value(), 9));
        noticing(() -> followers.remove(ACME, NINA));
        assertEquals(List.of(OLAF), followers.of(ACME, 9));
        assertEquals(List.of(GLOBEX), followers.followed(NINA, 0, 9));
    }

    @Test
    @DisplayName("X-17 who has muted a customer is kept")
    default void mutesAreKept() {
        var mutes = new AoMutes(stores().ao);
        noticing(() -> mutes.add(ACME, NINA, NOW));
        assertEquals(Set.of(ACME), mutes.mutedBy(NINA, List.of(ACME, GLOBEX)));
        assertEquals(Map.of(ACME, Set.of(NINA)), mutes.of(List.of(ACME)));
        noticing(() -> mutes.remove(ACME, NINA));
        assertEquals(Map.of(), mutes.of(List.of(ACME)));
    }

    @Test
    @DisplayName("F-202 events wait in their order, are passed on once, and known for a while")
    default void eventsWait() {
        var events = new AoNoticeEvents(stores().ao);
        var first =
                new NoticeEvent(
                        ACME,
                        NoticeKind.STATUS,
                        Map.of("to", "3", "from", "Größe \"1\""),
                        Optional.of(NINA),
                        NOW,
                        "status:1",
                        Optional.of(OLAF));
        noticing(() -> events.add(List.of(first, event(GLOBEX, "risk:1"), first)));
        noticing(() -> events.add(List.of(first)));
        var waiting = events.waiting(0, 9);
        assertEquals(2, waiting.size());
        var held = waiting.get(0).event();
        assertEquals(first.details(), held.details());
        assertEquals(Optional.of(NINA), held.by());
        assertEquals(Optional.of(OLAF), held.only());
        assertEquals(NOW, held.at());
        assertEquals(GLOBEX, events.waiting(waiting.get(0).id(), 9).get(0).event().customer());
        noticing(() -> events.passed(waiting.subList(0, 1), NOW));
        assertEquals(1, events.waiting(0, 9).size());
        noticing(() -> events.add(List.of(first)));
        assertEquals(1, events.waiting(0, 9).size());
        assertEquals(0, events.forget(NOW, 9));
        assertEquals(1, stores().work.inOne(() -> events.forget(NOW.plusSeconds(1), 9)));
        noticing(() -> events.add(List.of(first)));
        assertEquals(2, events.waiting(0, 9).size());
    }

    @Test
    @DisplayName(
            "F-202 what waits too long, or is of a kind that there is no more, holds up nothing")
    default void eventsAreGivenUp() {
        var events = new AoNoticeEvents(stores().ao);
        noticing(() -> stores().ao.create(NoticeEventRow.class, ODD));
        noticing(() -> events.add(List.of(event(GLOBEX, "usual"))));
        assertEquals(GLOBEX, events.waiting(0, 1).get(0).event().customer());
        assertEquals(0, stores().work.inOne(() -> events.giveUp(NOW, 9)));
        assertEquals(2, stores().work.inOne(() -> events.giveUp(NOW.plusSeconds(1), 9)));
        assertEquals(List.of(), events.waiting(0, 9));
        assertEquals(2, stores().work.inOne(() -> events.forget(NOW.plusSeconds(1), 9)));
    }

    @Test
    @DisplayName("F-193 notices are paged, seen and dismissed by their person alone")
    default void noticesArePaged() {
        var notices = new AoNotices(stores().ao);
        noticing(
                () ->
                        notices.add(
                                List.of(
                                        notice(NINA, "e1", true, Optional.empty()),
                                        notice(NINA, "e2", true, Optional.empty()),
                                        notice(NINA, "e2", true, Optional.empty()),
                                        notice(NINA, "e3", false, Optional.of(NOW)),
                                        notice(OLAF, "e1", true, Optional.empty()))));
        noticing(() -> notices.add(List.of(notice(NINA, "e1", true, Optional.empty()))));
        var page = notices.page(NINA, NoticeQuery.ALL, 9);
        assertEquals(2, page.size());
        Notice newest = page.get(0);
        Notice oldest = page.get(1);
        assertTrue(newest.id().value() > oldest.id().value());
        assertEquals(Map.of("to", "high"), newest.details());
        assertEquals(2, notices.unseen(NINA, 99));
        assertEquals(1, notices.unseen(NINA, 1));
        noticing(() -> notices.see(OLAF, List.of(newest.id())));
        assertEquals(2, notices.unseen(NINA, 99));
        noticing(() -> notices.see(NINA, List.of(newest.id())));
        var unseen = new NoticeQuery(Optional.of(NoticeKind.RISK), true, Optional.empty());
        assertEquals(List.of(oldest), notices.page(NINA, unseen, 9));
        var older = new NoticeQuery(Optional.empty(), false, Optional.of(newest.id()));
        assertEquals(List.of(oldest), notices.page(NINA, older, 9));
        var other = new NoticeQuery(Optional.of(NoticeKind.PULSE), false, Optional.empty());
        assertEquals(List.of(), notices.page(NINA, other, 9));
        assertEquals(1, stores().work.inOne(() -> notices.seeAll(NINA, newest.id(), 9)));
        assertEquals(0, stores().work.inOne(() -> notices.seeAll(NINA, newest.id(), 9)));
        assertEquals(0, notices.unseen(NINA, 99));
        assertEquals(1, notices.unseen(OLAF, 99));
        noticing(() -> notices.dismiss(OLAF, newest.id()));
        assertTrue(notices.find(NINA, newest.id()).isPresent());
        noticing(() -> notices.dismiss(NINA, newest.id()));
        assertEquals(Optional.empty(), notices.find(NINA, newest.id()));
        assertEquals(1, notices.page(NINA, NoticeQuery.ALL, 9).size());
        assertEquals(0, stores().work.inOne(() -> notices.forget(NOW, 9)));
        assertEquals(4, stores().work.inOne(() -> notices.forget(NOW.plusSeconds(1), 9)));
    }

    @Test
    @DisplayName("X-17 mails wait until they are due, are put off, sent, or not wanted any more")
    default void mailsWait() {
        var notices = new AoNotices(stores().ao);
        Instant later = NOW.plusSeconds(60);
        noticing(
                () ->
                        notices.add(
                                List.of(
                                        notice(NINA, "e1", true, Optional.of(later)),
                                        notice(NINA, "e2", true, Optional.of(NOW)),
                                        notice(NINA, "e3", true, Optional.empty()),
                                        notice(OLAF, "e1", false, Optional.of(later)))));
        assertEquals(Map.of(NINA, NOW, OLAF, later), notices.mailsDue(List.of(NINA, OLAF, ACTOR)));
        assertEquals(List.of(), notices.dueBy(NOW.minusSeconds(1), 9));
        assertEquals(List.of(NINA), notices.dueBy(NOW, 9));
        assertEquals(List.of(NINA, OLAF), notices.dueBy(later, 9));
        assertEquals(List.of(NINA), notices.dueBy(later, 1));
        Instant last = later.plusSeconds(1);
        assertEquals(1, stores().work.inOne(() -> notices.postpone(NINA, last, 1)));
        assertEquals(1, stores().work.inOne(() -> notices.postpone(NINA, last, 9)));
        assertEquals(0, stores().work.inOne(() -> notices.postpone(NINA, last, 9)));
        assertEquals(List.of(OLAF), notices.dueBy(later, 9));
        var waiting = notices.unmailed(NINA, 9).stream().map(Notice::id).toList();
        assertEquals(2, waiting.size());
        noticing(() -> notices.mailed(NINA, waiting.subList(0, 1), later));
        noticing(() -> notices.mailed(OLAF, waiting, later));
        assertEquals(1, notices.unmailed(NINA, 9).size());
        noticing(() -> notices.neverMail(NINA, waiting));
        assertEquals(List.of(), notices.unmailed(NINA, 9));
        assertEquals(3, notices.page(NINA, NoticeQuery.ALL, 9).size());
        List<NoticeId> olafs = notices.unmailed(OLAF, 9).stream().map(Notice::id).toList();
        noticing(() -> notices.neverMail(NINA, olafs));
        assertEquals(1, notices.unmailed(OLAF, 9).size());
        noticing(() -> notices.neverMail(OLAF, olafs));
        assertEquals(List.of(), notices.unmailed(OLAF, 9));
        noticing(() -> notices.dismiss(NINA, waiting.get(0)));
        assertEquals(2, notices.page(NINA, NoticeQuery.ALL, 9).size());
    }

    @Test
    @DisplayName("X-16 the digest of a week is claimed once, and its state found a week later")
    default void digestsAreClaimed() {
        var digests = new AoDigestsSent(stores().ao);
        assertEquals(Optional.empty(), digests.last(NINA));
        noticing(() -> digests.claim(NINA, "2026-W09"));
        assertTrue(digests.taken(NINA, "2026-W09"));
        assertThrows(Stale.class, () -> noticing(() -> digests.claim(NINA, "2026-W09")));
        assertEquals(Optional.empty(), digests.last(NINA));
        noticing(() -> digests.keep(NINA, new Digest("2026-W09", "then")));
        noticing(() -> digests.claim(NINA, "2026-W10"));
        assertEquals(Optional.of(new Digest("2026-W09", "then")), digests.last(NINA));
        noticing(() -> digests.release(NINA, "2026-W09"));
        assertTrue(digests.last(NINA).isPresent());
        noticing(() -> digests.release(NINA, "2026-W10"));
        assertTrue(!digests.taken(NINA, "2026-W10"));
        noticing(() -> digests.claim(NINA, "2026-W10"));
        noticing(() -> digests.keep(NINA, new Digest("2026-W10", "now")));
        assertEquals(Optional.of(new Digest("2026-W10", "now")), digests.last(NINA));
        assertTrue(!digests.taken(NINA, "2026-W09"));
        assertTrue(!digests.taken(OLAF, "2026-W10"));
        noticing(() -> digests.forget(NINA));
        assertTrue(!digests.taken(NINA, "2026-W10"));
    }

    @Test
    @DisplayName("F-200 erasing a person leaves nothing they follow and were told")
    default void personIsErasedFromNotices() {
        var followers = new AoFollowers(stores().ao);
        var mutes = new AoMutes(stores().ao);
        var notices = new AoNotices(stores().ao);
        var events = new AoNoticeEvents(stores().ao);
        var digests = new AoDigestsSent(stores().ao);
        var handover =
                new NoticeEvent(
                        ACME,
                        NoticeKind.HANDOVER,
                        Map.of("csmFrom", "olaf", "csmTo", "nina"),
                        Optional.of(NINA),
                        NOW,
                        "h");
        noticing(
                () -> {
                    followers.add(ACME, NINA, NOW);
                    followers.add(ACME, OLAF, NOW);
                    mutes.add(ACME, NINA, NOW);
                    notices.add(List.of(notice(NINA, "e1", true, Optional.of(NOW))));
                    notices.add(List.of(new NewNotice(OLAF, handover, true, Optional.empty())));
                    events.add(List.of(handover, only(NINA)));
                    digests.claim(NINA, "2026-W09");
                });
        var traces = new NoticeTraces(stores().ao);
        var nina = new Subject("nina", Set.of(NINA), Set.of());
        assertEquals(9, traces.of(nina).total());
        traces.erase(nina, Stores.revision("x"), stores().work);
        assertEquals(0, traces.of(nina).total());
        assertEquals(List.of(OLAF), followers.of(ACME, 9));
        assertEquals(Map.of(), mutes.of(List.of(ACME)));
        assertEquals(List.of(), notices.page(NINA, NoticeQuery.ALL, 9));
        var olafs = notices.page(OLAF, NoticeQuery.ALL, 9).get(0);
        assertEquals(Optional.empty(), olafs.by());
        assertEquals(Map.of("csmFrom", "olaf", "csmTo", "?"), olafs.details());
        var waiting = events.waiting(0, 9);
        assertEquals(1, waiting.size());
        assertEquals(Optional.empty(), waiting.get(0).event().by());
        assertTrue(!digests.taken(NINA, "2026-W09"));
    }

    UserKey ACTOR = new UserKey("anybody");

    /** Of a kind that there is not. */
    Map<String, Object> ODD =
            Map.of(
                    NoticeEventRow.ORG_ID,
                    ACME.value(),
                    NoticeEventRow.KIND,
                    "odd",
                    NoticeEventRow.AT_MILLIS,
                    NOW.toEpochMilli(),
                    NoticeEventRow.ONCE,
                    "odd",
                    NoticeEventRow.PASSED_AT,
                    0L);

    private void noticing(Runnable step) {
        stores().work
                .inOne(
                        () -> {
                            step.run();
                            return step;
                        });
    }

    private static NoticeEvent event(CustomerId customer, String once) {
        return new NoticeEvent(
                customer, NoticeKind.RISK, Map.of("to", "high"), Optional.empty(), NOW, once);
    }

    private static NoticeEvent only(UserKey person) {
        return new NoticeEvent(
                ACME,
                NoticeKind.MENTION,
                Map.of(),
                Optional.empty(),
                NOW,
                "only",
                Optional.of(person));
    }

    private static NewNotice notice(
            UserKey to, String once, boolean inbox, Optional<Instant> mailDue) {
        return new NewNotice(to, event(ACME, once), inbox, mailDue);
    }
}
