package io.customer360.adapter.ao;

import static io.customer360.adapter.ao.Stores.ACME;
import static io.customer360.adapter.ao.Stores.NOW;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.customer360.adapter.ao.membership.AoRefreshes;
import io.customer360.adapter.ao.membership.RefreshRow;
import io.customer360.customer.Organisation;
import io.customer360.customer.Profile;
import io.customer360.membership.Outcome;
import io.customer360.membership.Snapshot;
import io.customer360.shared.DirectWork;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the record of refreshes must do on every database. */
interface RefreshContract {

    Stores stores();

    @Test
    @DisplayName("a refresh that was killed has failed as soon as the next one begins")
    default void killed() {
        var killed = stores().refreshes.begin(NOW);
        var next = stores().refreshes.begin(NOW.plusSeconds(60));
        stores().refreshes.keep(killed);
        stores().refreshes.keep(next.stopped(NOW, Optional.empty()));
        stores().refreshes.keep(next.done(NOW.plusSeconds(90)));

        assertEquals(Optional.of(next.stopped(NOW, Optional.empty())), stores().refreshes.latest());
        assertEquals(Optional.empty(), stores().refreshes.latestUseful());
        stores().ao.deleteWithSQL(RefreshRow.class, "RUN = ?", next.run());
        assertEquals(Outcome.FAILED, stores().refreshes.latest().orElseThrow().outcome());
    }

    @Test
    @DisplayName("the latest useful refresh is kept, however many have failed since")
    default void usefulStays() {
        var useful = stores().refreshes.begin(NOW).done(NOW.plusSeconds(5));
        stores().refreshes.keep(useful);

        for (int number = 0; number < 60; number++) {
            var failed = stores().refreshes.begin(NOW.plusSeconds(60));
            stores().refreshes.keep(failed.stopped(NOW.plusSeconds(61), Optional.empty()));
        }

        assertEquals(Outcome.COMPLETE, useful.outcome());
        assertEquals(Optional.of(useful), stores().refreshes.latestUseful());
        assertEquals(Outcome.FAILED, stores().refreshes.latest().orElseThrow().outcome());
        var later = stores().refreshes.begin(NOW).done(NOW.plusSeconds(90));
        stores().refreshes.keep(later);
        stores().refreshes.begin(NOW);
        assertEquals(Optional.of(later), stores().refreshes.latestUseful());
        assertEquals(50, stores().ao.count(RefreshRow.class), "the earlier useful one may go");
    }

    @Test
    @DisplayName("every write is a unit of work, which is done again after a lost race")
    default void again() {
        var work = new DirectWork();
        var refreshes = new AoRefreshes(stores().ao, work);

        refreshes.keep(refreshes.begin(NOW).done(NOW));

        assertEquals(2, work.runs());
        assertEquals(Outcome.COMPLETE, refreshes.latest().orElseThrow().outcome());
    }

    @Test
    @DisplayName("a copy that an earlier rule sorted differs from what is read")
    default void sortedOtherwise() {
        var read = Snapshot.of(new Organisation(ACME, "\u200b"), Profile.blank(ACME));
        var earlier =
                new Snapshot(
                        ACME,
                        read.name(),
                        "",
                        read.csm(),
                        read.status(),
                        read.industry(),
                        read.country(),
                        read.tier(),
                        read.reference());
        stores().snapshots.replace(List.of(), List.of(earlier), 1);
        assertEquals(Set.of(earlier), stores().snapshots.of(List.of(ACME)));

        stores().snapshots.replace(List.of(earlier), List.of(read), 2);

        assertEquals(Set.of(read), stores().snapshots.of(List.of(ACME)));
        assertEquals("\uFFFD", read.sortName());
    }
}
