package io.customer360.notice;

import static io.customer360.shared.Actors.carla;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.customer360.customer.MemoryOrganisations;
import io.customer360.customer.VisibleCustomers;
import io.customer360.shared.Actor;
import io.customer360.shared.CustomerId;
import io.customer360.shared.DirectWork;
import io.customer360.shared.Forbidden;
import io.customer360.shared.NotFound;
import io.customer360.shared.Permission;
import io.customer360.shared.UserKey;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The inbox (F-193, F-202)")
class ShowInboxTest {
    private static final Actor CARLA = carla(Permission.VIEW);
    private static final Actor LEAD = carla(Permission.VIEW, Permission.VIEW_ALL);
    private static final CustomerId HIDDEN = new CustomerId(2);

    private final MemoryNotices notices = new MemoryNotices();
    private final MemoryOrganisations organisations =
            new MemoryOrganisations().holding(1, "Acme").holding(2, "Secret");
    private final VisibleCustomers visibility =
            (actor, known) ->
                    known.stream()
                            .filter(it -> actor.may(Permission.VIEW_ALL) || !it.equals(HIDDEN))
                            .collect(Collectors.toSet());
    private final ShowInbox inbox = new ShowInbox(notices, organisations, visibility);
    private final TidyInbox tidy =
            new TidyInbox(notices, organisations, visibility, new DirectWork());

    @Test
    @DisplayName("F-193 the newest first, in pages, by kind, and the unread ones alone")
    void pages() {
        for (int i = 0; i < 5; i++) {
            tell(1, i == 2 ? NoticeKind.CHURN : NoticeKind.RISK);
        }
        assertEquals(List.of(5, 4), ids(NoticeQuery.ALL, 2));
        var page = inbox.of(CARLA, NoticeQuery.ALL, 2);
        assertEquals(Optional.of(new NoticeId(4)), page.next());
        var next = new NoticeQuery(Optional.empty(), false, page.next());
        assertEquals(List.of(3, 2), ids(next, 2));
        var end = new NoticeQuery(Optional.empty(), false, Optional.of(new NoticeId(2)));
        assertEquals(Optional.empty(), inbox.of(CARLA, end, 2).next());
        var churn = new NoticeQuery(Optional.of(NoticeKind.CHURN), false, Optional.empty());
        assertEquals(List.of(3), ids(churn, 9));
        tidy.see(new NoticeId(5), CARLA);
        var unread = new NoticeQuery(Optional.empty(), true, Optional.empty());
        assertEquals(List.of(4, 3, 2, 1), ids(unread, 9));
        tidy.seeAll(new NoticeId(3), CARLA);
        assertEquals(List.of(4), ids(unread, 9));
        assertEquals(1, inbox.unread(CARLA));
        assertEquals(1, inbox.unread(LEAD));
    }

    @Test
    @DisplayName("F-202 what is about a customer who may not be seen is neither shown nor counted")
    void hidden() {
        for (int i = 0; i < 250; i++) {
            tell(2, NoticeKind.RISK);
        }
        tell(1, NoticeKind.RISK);
        for (int i = 0; i < 100; i++) {
            tell(2, NoticeKind.RISK);
        }
        tell(3, NoticeKind.RISK);
        assertEquals(List.of(251), ids(NoticeQuery.ALL, 9));
        assertEquals(1, inbox.unread(CARLA));
        assertEquals(100, inbox.unread(LEAD), "counted up to a hundred");
        assertThrows(NotFound.class, () -> tidy.dismiss(new NoticeId(1), CARLA));
        assertThrows(NotFound.class, () -> tidy.see(new NoticeId(1), CARLA));
    }

    @Test
    @DisplayName("F-202 what comes after very many hidden ones can still be reached")
    void beyond() {
        tell(1, NoticeKind.RISK);
        for (int i = 0; i < 1000; i++) {
            tell(2, NoticeKind.RISK);
        }
        var page = inbox.of(CARLA, NoticeQuery.ALL, 9);
        assertEquals(List.of(), page.told());
        assertEquals(Optional.of(new NoticeId(2)), page.next());
        assertEquals(Optional.of(new NoticeId(1001)), page.newest());
        var next = new NoticeQuery(Optional.empty(), false, page.next());
        assertEquals(List.of(1), ids(next, 9));
        assertEquals(Optional.empty(), inbox.of(CARLA, next, 9).next());
    }

    @Test
    @DisplayName("F-193 notices of customers that are gone are not counted for who sees all")
    void goneCustomers() {
        tell(3, NoticeKind.RISK);
        assertEquals(0, inbox.unread(LEAD));
        for (int i = 0; i < 600; i++) {
            tell(1, NoticeKind.RISK);
        }
        tidy.seeAll(new NoticeId(601), LEAD);
        assertEquals(0, notices.unseen(CARLA.key(), 9));
    }

    @Test
    @DisplayName("F-193 what is dismissed is gone; notices of others are nobody's")
    void dismissed() {
        tell(1, NoticeKind.RISK);
        var dan = new Actor(new UserKey("dan"), LEAD.permissions());
        assertThrows(NotFound.class, () -> tidy.dismiss(new NoticeId(1), dan));
        assertEquals(List.of(), inbox.of(dan, NoticeQuery.ALL, 9).told());
        tidy.dismiss(new NoticeId(1), CARLA);
        assertEquals(List.of(), ids(NoticeQuery.ALL, 9));
        assertThrows(NotFound.class, () -> tidy.dismiss(new NoticeId(1), CARLA));
        assertThrows(Forbidden.class, () -> inbox.unread(carla()));
        assertThrows(Forbidden.class, () -> tidy.seeAll(new NoticeId(1), carla()));
    }

    private List<Integer> ids(NoticeQuery query, int most) {
        return inbox.of(CARLA, query, most).told().stream()
                .map(it -> it.notice().id().value())
                .toList();
    }

    private void tell(int customer, NoticeKind kind) {
        var event =
                new NoticeEvent(
                        new CustomerId(customer),
                        kind,
                        Map.of(),
                        Optional.empty(),
                        Instant.EPOCH,
                        "event " + notices.page(CARLA.key(), NoticeQuery.ALL, 9999).size());
        notices.add(List.of(new NewNotice(CARLA.key(), event, true, Optional.empty())));
    }
}
