package io.customer360.adapter.ao;

import static io.customer360.customer.AProfile.aProfile;
import static io.customer360.subscription.ASubscription.aSubscription;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.customer360.adapter.ao.churn.ChurnRecordRow;
import io.customer360.adapter.ao.churn.LossesRow;
import io.customer360.adapter.ao.churn.SignalTaskRow;
import io.customer360.adapter.ao.status.StatusRow;
import io.customer360.adapter.sql.SqlReader;
import io.customer360.adapter.sql.SqlStays;
import io.customer360.adapter.sql.Tables;
import io.customer360.churn.ChurnReason;
import io.customer360.churn.ChurnRecord;
import io.customer360.churn.FrozenHealth;
import io.customer360.churn.Losses;
import io.customer360.churn.RiskLevel;
import io.customer360.churn.Stay;
import io.customer360.churn.TenureBands;
import io.customer360.customer.Organisation;
import io.customer360.membership.Snapshot;
import io.customer360.score.ChurnRecords;
import io.customer360.score.KeptChurn;
import io.customer360.score.LossCounts;
import io.customer360.score.SignalTask;
import io.customer360.shared.CustomerId;
import io.customer360.shared.FieldChange;
import io.customer360.shared.Money;
import io.customer360.shared.MoneySums;
import io.customer360.shared.Revision;
import io.customer360.shared.Stale;
import io.customer360.shared.UserKey;
import io.customer360.status.DefaultStatuses;
import io.customer360.status.Status;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the stores of churn must do on every database. */
interface ChurnContract {
    String HOSTILE = "<script>\u202e \ud83d\ude00 ".repeat(25);

    Stores stores();

    @Test
    @DisplayName("X-28 a churn record is kept as it was, with amounts of several currencies")
    default void churnKept() {
        var added = leave(Stores.ACME);

        assertEquals(Optional.of(added), stores().churn.open(Stores.ACME));
        assertEquals(churn(Stores.ACME), added.record());
        assertEquals(Optional.of(RiskLevel.HIGH), added.risk());
        assertEquals(Set.of(Stores.ACME), stores().churn.of(List.of(Stores.ACME, Stores.GLOBEX)));
        assertEquals(4, stores().newest(Stores.ACME, 10).size());
    }

    @Test
    @DisplayName("X-28 of two who record at once that a customer left, one does")
    default void churnOnce() {
        leave(Stores.ACME);
        assertThrows(Stale.class, () -> leave(Stores.ACME));
        leave(Stores.GLOBEX);

        assertEquals(2, stores().ao.count(ChurnRecordRow.class));
    }

    @Test
    @DisplayName("X-28 a record that is over makes room for another and stays to be learnt from")
    default void churnOver() {
        var over = leave(Stores.ACME).over(Stores.revision("ended"));
        replace(over);
        assertEquals(Optional.empty(), stores().churn.open(Stores.ACME));
        assertEquals(Set.of(), stores().churn.of(List.of(Stores.ACME)));

        var again = leave(Stores.ACME);
        replace(again.over(Stores.revision("ended")));
        assertEquals(
                List.of(again.id(), over.id()),
                stores().churn.of(Stores.ACME, 5).stream().map(KeptChurn::id).toList());
        assertEquals(Optional.of(Stores.NOW), stores().churn.of(Stores.ACME, 1).get(0).ended());
        assertThrows(Stale.class, () -> replace(over));
    }

    @Test
    @DisplayName("X-28 a record that goes on takes its place again, unless another has it")
    default void churnAgain() {
        var over = leave(Stores.ACME).over(Stores.revision("ended"));
        replace(over);
        var again = over.again(Stores.revision("ended"));
        replace(again);

        assertEquals(Optional.of(again), stores().churn.open(Stores.ACME));
        assertEquals(Optional.of(again), stores().churn.find(again.id()));
        assertThrows(Stale.class, () -> leave(Stores.ACME));
    }

    @Test
    @DisplayName("F-061 who left and came back has stayed twice; who left on no day is left out")
    default void stays() {
        stores().statuses.seed(DefaultStatuses.all());
        var reader =
                new SqlReader(
                        new TestExecutors(stores().statements.source()), new Tables("AO_TEST"));
        stores().add(aSubscription().with("start", "2025-05-01"));
        var churned = aProfile().of(Stores.ACME).version(1).status(churnedStatus()).build();
        stores().save(churned, 0);
        var copy = Snapshot.of(new Organisation(Stores.ACME, "Acme"), churned);
        stores().work
                .inOne(
                        () -> {
                            stores().snapshots.replace(List.of(), List.of(copy), 1);
                            return copy;
                        });
        replace(leave(Stores.ACME).over(Stores.revision("ended")));
        var left = LocalDate.parse("2026-02-01");
        var first = new Stay("", LocalDate.parse("2025-05-01"), Optional.of(left));
        var stays = new SqlStays(reader, stores().statuses);
        var nobody = new SqlStays(reader, () -> List.of());

        assertEquals(List.of(first), stays.all(ZoneOffset.UTC));
        var back = LocalDate.ofInstant(Stores.NOW, ZoneOffset.UTC);
        assertEquals(
                List.of(first, new Stay("", back, Optional.empty())), nobody.all(ZoneOffset.UTC));
        leave(Stores.ACME);
        assertEquals(
                List.of(first, new Stay("", left, Optional.of(left))), stays.all(ZoneOffset.UTC));
    }

    @Test
    @DisplayName("X-28 a record freezes a customer; the status alone does not")
    default void unrecordedStatus() {
        stores().statuses.seed(DefaultStatuses.all());
        stores().save(aProfile().of(Stores.ACME).version(1).status(churnedStatus()).build(), 0);
        assertEquals(Set.of(), stores().churn.of(List.of(Stores.ACME)));
        leave(Stores.ACME);
        assertEquals(Set.of(Stores.ACME), stores().churn.of(List.of(Stores.ACME)));
    }

    private int churnedStatus() {
        return stores().statuses.all().stream()
                .filter(Status::left)
                .map(it -> it.id().value())
                .findFirst()
                .orElseThrow();
    }

    @Test
    @DisplayName("X-28 a record that was changed meanwhile is not removed")
    default void churnRemoved() {
        var added = leave(Stores.ACME);
        var next = added.over(Stores.revision("ended"));
        replace(next);
        assertThrows(Stale.class, () -> remove(added));
        remove(next);

        assertEquals(0, stores().ao.count(ChurnRecordRow.class));
    }

    @Test
    @DisplayName("F-152 the place of a task is taken by one, given back, and taken again")
    default void signalTasks() {
        var tasks = stores().signalTasks;
        var mine = task("silence@2026-02-01", Optional.empty());
        claim(mine);
        var other =
                new SignalTask(
                        Stores.ACME,
                        mine.key(),
                        Optional.empty(),
                        new UserKey("dan"),
                        Stores.NOW.plusMillis(1));
        assertThrows(Stale.class, () -> claim(other));
        tasks.forget(other);
        assertEquals(Optional.of(mine), tasks.find(Stores.ACME, mine.key()));

        var made = task(mine.key(), Optional.of(3_000_000_000L));
        tasks.made(made);
        assertEquals(
                Map.of(mine.key(), made), tasks.of(Stores.ACME, List.of(mine.key(), "silence")));
        assertEquals(Map.of(), tasks.of(Stores.GLOBEX, List.of(mine.key())));
        tasks.forget(made);
        claim(other);
        assertEquals(1, stores().ao.count(SignalTaskRow.class));
    }

    @Test
    @DisplayName("F-061 the last counts of who left are kept; of two at once one stays")
    default void lossesKept() {
        var losses = new Losses(new TenureBands(List.of(3)), Map.of());
        for (int version = 1; version <= 7; version++) {
            keep(new LossCounts.Counted(version, Stores.NOW, losses));
        }
        var seventh = new LossCounts.Counted(7, Stores.NOW, losses);

        assertThrows(Stale.class, () -> keep(seventh));
        assertEquals(Optional.of(seventh), stores().lossCounts.latest());
        assertEquals(5, stores().ao.count(LossesRow.class));
    }

    @Test
    @DisplayName(
            "X-28 in a list of statuses from before, the proposed one says that customers left")
    default void leftBefore() {
        stores().statuses.seed(DefaultStatuses.all());
        for (var row : stores().ao.find(StatusRow.class)) {
            row.setHasLeft(null);
            row.save();
        }
        stores().caches.forget();

        assertEquals(
                List.of("Churned"),
                stores().statuses.all().stream().filter(Status::left).map(Status::name).toList());
    }

    private KeptChurn leave(CustomerId customer) {
        return stores().work
                .inOne(
                        () ->
                                stores().churn
                                        .add(
                                                List.of(
                                                        new ChurnRecords.Fresh(
                                                                churn(customer),
                                                                Optional.of(RiskLevel.HIGH),
                                                                "1\nexpired:2",
                                                                revision())))
                                        .get(0));
    }

    private void replace(KeptChurn next) {
        stores().work
                .inOne(
                        () -> {
                            var edit = new ChurnRecords.Edited(next, Stores.revision("ended"));
                            stores().churn.replace(List.of(edit));
                            return next;
                        });
    }

    private void remove(KeptChurn gone) {
        stores().work
                .inOne(
                        () -> {
                            stores().churn.remove(gone, Stores.revision("day"));
                            return gone;
                        });
    }

    private void claim(SignalTask task) {
        stores().work
                .inOne(
                        () -> {
                            stores().signalTasks.claim(task);
                            return task;
                        });
    }

    private void keep(LossCounts.Counted counted) {
        stores().work
                .inOne(
                        () -> {
                            stores().lossCounts.keep(counted);
                            return counted;
                        });
    }

    private static SignalTask task(String key, Optional<Long> issue) {
        return new SignalTask(Stores.ACME, key, issue, new UserKey("carla"), Stores.NOW);
    }

    private static Revision revision() {
        return new Revision(
                new UserKey("carla"),
                Stores.NOW,
                List.of(
                        new FieldChange("note", "", HOSTILE),
                        new FieldChange("lost", "", "1.00 EUR"),
                        new FieldChange("reason", "", "price"),
                        new FieldChange("day", "", "2026-02-01")));
    }

    private static ChurnRecord churn(CustomerId customer) {
        return new ChurnRecord(
                customer,
                LocalDate.parse("2026-02-01"),
                ChurnReason.OTHER,
                HOSTILE,
                new MoneySums(List.of(Money.of("999999999999.99", "EUR"), Money.of("12", "JPY"))),
                Optional.of(
                        new FrozenHealth(69.999999999999, true, LocalDate.parse("2026-01-31"), 3)));
    }
}
