package io.customer360.adapter.ao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.customer360.adapter.ao.view.ListViewRow;
import io.customer360.customer.CustomerColumn;
import io.customer360.customer.CustomerQuery;
import io.customer360.customer.FieldColumn;
import io.customer360.field.FieldId;
import io.customer360.shared.NotFound;
import io.customer360.shared.Revision;
import io.customer360.shared.Stale;
import io.customer360.shared.UserKey;
import io.customer360.view.ListView;
import io.customer360.view.ListViews;
import io.customer360.view.ViewDraft;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** How saved views are stored, the same on every database. */
interface ListViewContract {
    UserKey CARLA = new UserKey("carla");
    UserKey DAN = new UserKey("dan");
    ViewDraft HOSTILE =
            new ViewDraft(
                    "<b>\u202eviews\u202c</b> \ud83d\ude80",
                    false,
                    CustomerQuery.of(
                            Map.of(
                                    "q", "A&B=100% \ud83d\ude80",
                                    "csm", "@me",
                                    "fields.12", "x=y&z",
                                    "sort", "fields.12")),
                    List.of(CustomerColumn.NAME, new FieldColumn(new FieldId(12))));

    Revision EDIT = new Revision(CARLA, Stores.NOW, List.of());

    Stores stores();

    @Test
    @DisplayName("X-07 a view keeps filters, columns and order, whatever they say")
    default void viewKept() {
        ListView kept = add(CARLA, HOSTILE);

        assertEquals(Optional.of(kept), stores().views.find(kept.id()));
        assertEquals(HOSTILE, kept.draft());
        assertEquals(1, kept.version());
    }

    @Test
    @DisplayName("X-07 one's own views and those that are shared, by name")
    default void viewsMineAndShared() {
        add(CARLA, named("zeta", false));
        add(DAN, named("Beta", true));
        add(DAN, named("hidden", false));
        add(CARLA, named("alpha", true));

        assertEquals(List.of("alpha", "Beta", "zeta"), names(CARLA));
        assertEquals(List.of("alpha", "Beta", "hidden"), names(DAN));
        assertEquals(List.of("alpha", "Beta"), names(new UserKey("vera")));
    }

    @Test
    @DisplayName(
            "X-07 an edit of an old version is stale and stores nothing; a gone view is missing")
    default void viewStale() {
        ListView first = add(CARLA, named("First", false));
        ListView second = replace(first, named("Second", true));

        var stale = assertThrows(Stale.class, () -> replace(first, named("Other", false)));
        assertEquals(second, stale.current());
        assertThrows(Stale.class, () -> remove(first));
        assertEquals(Optional.of(second), stores().views.find(first.id()));
        remove(second);
        assertEquals(Optional.empty(), stores().views.find(first.id()));
        assertThrows(NotFound.class, () -> remove(second));
    }

    @Test
    @DisplayName("X-07 of two edits of one version one wins, and the other is told of it")
    default void viewRace() throws Exception {
        ListView view = add(CARLA, named("First", false));

        var losers =
                Race.between(
                        () -> replace(view, named("One", false)),
                        () -> replace(view, named("Two", false)));

        assertEquals(1, losers.size());
        assertEquals(Stale.class, losers.get(0).getClass());
        assertEquals(2, stores().views.find(view.id()).orElseThrow().version());
    }

    @Test
    @DisplayName("X-07 however many views others share, one's own are all there")
    default void viewsLimited() {
        for (int i = 0; i <= ListViews.MOST_SHARED; i++) {
            add(DAN, named("Shared " + i, true));
        }
        add(CARLA, named("Mine", false));

        assertTrue(names(CARLA).contains("Mine"));
        assertEquals(ListViews.MOST_SHARED + 1, names(CARLA).size());
    }

    @Test
    @DisplayName("X-07 a view that makes no sense any more is missing, and spoils no other")
    default void viewUnreadable() {
        ListView broken = add(CARLA, named("Broken", true));
        ListView sound = add(CARLA, named("Sound", true));
        var row = stores().ao.get(ListViewRow.class, broken.id().value());
        row.setAddress("country=XX");
        row.save();

        assertEquals(List.of(sound), stores().views.of(CARLA));
        assertEquals(Optional.empty(), stores().views.find(broken.id()));
    }

    private ListView add(UserKey owner, ViewDraft draft) {
        return stores().work.inOne(() -> stores().views.add(owner, draft));
    }

    private ListView replace(ListView view, ViewDraft draft) {
        var next = new ListView(view.id(), view.owner(), draft, view.version() + 1);
        return stores().work.inOne(() -> stores().views.replace(next, EDIT));
    }

    private void remove(ListView view) {
        stores().work
                .inOne(
                        () -> {
                            stores().views.remove(view, EDIT);
                            return view;
                        });
    }

    private List<String> names(UserKey viewer) {
        return stores().views.of(viewer).stream().map(view -> view.draft().name()).toList();
    }

    private static ViewDraft named(String name, boolean shared) {
        return new ViewDraft(name, shared, CustomerQuery.FIRST, List.of());
    }
}
