package io.customer360.adapter.ao;

import static io.customer360.adapter.ao.Stores.ACME;
import static io.customer360.adapter.ao.Stores.NOW;
import static io.customer360.subscription.ASubscription.aSubscription;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.customer360.customer.MemoryPeople;
import io.customer360.field.MemoryFields;
import io.customer360.history.Histories;
import io.customer360.history.HistoryEntry;
import io.customer360.history.ShowHistory;
import io.customer360.shared.Actors;
import io.customer360.shared.Change;
import io.customer360.status.DefaultStatuses;
import io.customer360.subscription.RecordSubscription;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What reading history must do on every database. */
interface HistoryContract {

    Stores stores();

    @Test
    @DisplayName("history takes four statements after a restart, however many changes it shows")
    default void historyIsConstant() {
        stores().statuses.seed(DefaultStatuses.all());
        for (int version = 0; version < 20; version++) {
            stores().note(version, "status", "1", "2");
        }
        assertEquals(20, entries(4).size());
        for (int version = 20; version < 60; version++) {
            stores().note(version, "status", "2", "1");
        }
        assertEquals(ShowHistory.LIMIT, entries(4).size());
    }

    @Test
    @DisplayName("a removed subscription keeps its name in history, read without any status")
    default void nameOfRemoved() {
        var clock = Clock.fixed(NOW, ZoneOffset.UTC);
        var record =
                new RecordSubscription(
                        stores().subscriptions,
                        new MemoryFields().custom(),
                        customer -> {},
                        stores().work,
                        clock);
        var held = record.put(ACME, aSubscription().draft(), Actors.boss()).subscription();
        record.change(
                ACME,
                held.id(),
                aSubscription().priced("1500", "EUR").with("version", "1").draft(),
                Actors.boss());
        record.remove(ACME, held.id(), 2, Actors.boss());
        assertEquals(
                List.of(Optional.empty(), Optional.of("Gold"), Optional.empty()),
                entries(2).stream().map(HistoryEntry::subject).toList());
    }

    @Test
    @DisplayName("hidden fields are not read, and reading goes on before a change")
    default void hiddenAndOlder() {
        stores().note(0, "csm", "", "dan");
        stores().note(1, "price", "1", "2");
        stores().note(2, "country", "DE", "FR");
        var all = stores().newest(ACME, 10);
        assertEquals(List.of("country", "price", "csm"), fields(all));
        var newest = OptionalInt.of(all.get(0).id());
        assertEquals(
                List.of("csm"),
                fields(stores().changes.newest(ACME, newest, Set.of("price", "discount"), 10)));
    }

    private static List<String> fields(List<Change> changes) {
        return changes.stream().map(Change::field).toList();
    }

    private List<HistoryEntry> entries(int statements) {
        stores().caches.forget();
        int before = stores().objects.finds();
        var show = Histories.of(stores().changes, new MemoryPeople(), stores().statuses);
        var entries = show.on(ACME, OptionalInt.empty(), Actors.boss()).entries();
        assertEquals(statements, stores().objects.finds() - before);
        return entries;
    }
}
