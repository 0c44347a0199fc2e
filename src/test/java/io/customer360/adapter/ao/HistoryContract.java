package io.customer360.adapter.ao;

import static io.customer360.adapter.ao.Stores.ACME;
import static io.customer360.adapter.ao.Stores.NOW;
import static io.customer360.subscription.ASubscription.aSubscription;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.customer360.customer.MemoryPeople;
import io.customer360.history.HistoryEntry;
import io.customer360.history.ShowHistory;
import io.customer360.shared.Actors;
import io.customer360.status.DefaultStatuses;
import io.customer360.subscription.RecordSubscription;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What reading history must do on every database. */
interface HistoryContract {

    Stores stores();

    @Test
    @DisplayName("history takes three statements, however many changes it shows")
    default void historyIsConstant() {
        stores().statuses.seed(DefaultStatuses.all());
        for (int version = 0; version < 20; version++) {
            stores().note(version, "status", "1", "2");
        }
        assertEquals(20, entries(3).size());
        for (int version = 20; version < 60; version++) {
            stores().note(version, "status", "2", "1");
        }
        assertEquals(ShowHistory.LIMIT, entries(3).size());
    }

    @Test
    @DisplayName("a removed subscription keeps its name in history")
    default void nameOfRemoved() {
        var clock = Clock.fixed(NOW, ZoneOffset.UTC);
        var record = new RecordSubscription(stores().subscriptions, stores().work, clock);
        var held = record.add(ACME, aSubscription().draft(), Actors.boss());
        record.change(
                ACME,
                held.id(),
                aSubscription().priced("1500", "EUR").with("version", "1").draft(),
                Actors.boss());
        record.remove(ACME, held.id(), 2, Actors.boss());
        assertEquals(
                List.of(Optional.empty(), Optional.of("Gold"), Optional.empty()),
                entries(3).stream().map(HistoryEntry::subject).toList());
    }

    private List<HistoryEntry> entries(int statements) {
        int before = stores().objects.finds();
        var show = new ShowHistory(stores().changes, new MemoryPeople(), stores().statuses);
        var entries = show.on(ACME, Actors.boss());
        assertEquals(statements, stores().objects.finds() - before);
        return entries;
    }
}
