package io.customer360.score;

import static io.customer360.customer.AProfile.aProfile;
import static io.customer360.subscription.ASubscription.aSubscription;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.customer360.churn.ChurnReason;
import io.customer360.churn.ChurnRecord;
import io.customer360.churn.FrozenHealth;
import io.customer360.churn.RiskLevel;
import io.customer360.customer.Departures;
import io.customer360.customer.MemoryProfiles;
import io.customer360.customer.Profile;
import io.customer360.measure.Measures;
import io.customer360.rest.ScoredCustomers;
import io.customer360.shared.Actor;
import io.customer360.shared.Actors;
import io.customer360.shared.Change;
import io.customer360.shared.CustomerId;
import io.customer360.shared.DirectWork;
import io.customer360.shared.FieldChange;
import io.customer360.shared.Forbidden;
import io.customer360.shared.MemoryChanges;
import io.customer360.shared.Money;
import io.customer360.shared.NotFound;
import io.customer360.shared.Permission;
import io.customer360.shared.Problem;
import io.customer360.shared.Rejected;
import io.customer360.shared.Stale;
import io.customer360.shared.Today;
import io.customer360.shared.UserKey;
import io.customer360.shared.Word;
import io.customer360.status.MemoryStatuses;
import io.customer360.subscription.MemorySubscriptions;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What is kept of a customer who has left")
class ChurnRecordTest {
    private static final CustomerId ACME = new CustomerId(7);
    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    private static final Actor EDITOR = Actors.carla(Permission.EDIT);
    private static final UserKey CARLA = new UserKey("carla");

    private final MemoryProfiles profiles = new MemoryProfiles(new MemoryChanges());
    private final MemorySubscriptions subscriptions = new MemorySubscriptions(new MemoryChanges());
    private final ScoredCustomers standings = new ScoredCustomers();
    private final MemoryChurnRecords records = new MemoryChurnRecords();
    private final LostRevenue lost = new LostRevenue(subscriptions);
    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    private final Today today = new Today(clock, () -> ZoneOffset.UTC);
    private final List<ChurnRecord> news = new ArrayList<>();
    private final KeepDepartures departures =
            new KeepDepartures(
                    records, standings, lost, today, (left, by, at) -> news.addAll(left));
    private final RecordChurn record =
            new RecordChurn(
                    records,
                    departures,
                    profiles,
                    new MemoryStatuses(),
                    new DirectWork(),
                    today,
                    clock);

    @Test
    @DisplayName("X-28 day, reason, lost ARR and the last health of the customer are kept")
    void kept() {
        sold("2025-01-01", "2026-01-31");
        standings.holding(ACME, NOW, Measures.NONE, "1");

        departures.left(List.of(departure()), CARLA, NOW);

        var kept = records.open(ACME).orElseThrow();
        assertEquals(LocalDate.parse("2026-02-01"), kept.record().day());
        assertEquals(ChurnReason.PRICE, kept.record().reason());
        assertEquals(List.of(Money.of("1200", "EUR")), kept.record().lost().amounts());
        assertEquals(
                Optional.of(new FrozenHealth(50, false, ScoredCustomers.DAY, 0)),
                kept.record().health());
        assertEquals(Optional.of(RiskLevel.MEDIUM), kept.risk());
        assertEquals("1", kept.inputs());
        assertEquals(List.of(kept.record()), news);
        assertEquals(Set.of(ACME), records.of(Set.of(ACME, new CustomerId(8))));
    }

    @Test
    @DisplayName("X-28 contracts that had ended before count as lost, for a year")
    void endedBefore() {
        sold("2024-01-01", "2025-12-31");

        assertEquals(
                List.of(Money.of("1200", "EUR")),
                lost.on(ACME, LocalDate.parse("2026-02-01")).amounts());
        assertEquals(
                List.of(Money.of("1200", "EUR")),
                lost.on(ACME, LocalDate.parse("2026-01-01")).amounts());
        assertEquals(List.of(), lost.on(ACME, LocalDate.parse("2027-02-01")).amounts());
        assertEquals(List.of(), lost.on(ACME, LocalDate.parse("2023-02-01")).amounts());
    }

    @Test
    @DisplayName("X-28 problems are told by the fields of the form of the status")
    void problems() {
        assertEquals(List.of("churnDay", "churnReason"), refused(Map.of()));
        assertEquals(
                List.of("churnDay"),
                refused(Map.of("churnDay", "2026-03-02", "churnReason", "price")));
        assertEquals(
                List.of("churnReason"),
                refused(Map.of("churnDay", "2026-03-01", "churnReason", "magic")));
        assertEquals(
                List.of("churnNote"),
                refused(Map.of("churnDay", "2026-03-01", "churnReason", "other")));
    }

    @Test
    @DisplayName("X-28 who comes back keeps the record, which is over")
    void returned() {
        left();
        departures.returned(List.of(acme(), profiles.of(new CustomerId(8))), CARLA, NOW);

        assertEquals(Optional.empty(), records.open(ACME));
        assertEquals(Optional.of(NOW), records.of(ACME, 5).get(0).ended());
        assertEquals(
                List.of(new FieldChange("ended", "", "2026-03-01")),
                records.revisions().get(1).changes());
        left();
        assertEquals(2, records.of(ACME, 5).size());
    }

    @Test
    @DisplayName("X-28 a record is changed by one of two, with history; health stays as it was")
    void changed() {
        sold("2025-01-01", "2026-01-31");
        left();
        var next = Map.of("version", "1", "day", "2026-02-10", "reason", "closed", "note", "Sold");

        record.put(ACME, next, EDITOR);

        var kept = records.open(ACME).orElseThrow();
        assertEquals(ChurnReason.CLOSED, kept.record().reason());
        assertEquals(2, kept.version());
        assertEquals(
                List.of("note", "reason", "day"),
                records.revisions().get(1).changes().stream().map(FieldChange::field).toList());
        assertThrows(Stale.class, () -> record.put(ACME, next, EDITOR));
        assertEquals(
                2,
                record.put(
                                ACME,
                                Map.of(
                                        "version", "2",
                                        "day", "2026-02-10",
                                        "reason", "closed",
                                        "note", "Sold"),
                                EDITOR)
                        .version());
        assertThrows(Forbidden.class, () -> record.put(ACME, next, Actors.carla(Permission.VIEW)));
    }

    @Test
    @DisplayName("X-28 who had that status before there were records can be given one, others not")
    void missing() {
        var entry = Map.of("version", "0", "day", "2026-02-10", "reason", "closed");
        assertEquals(
                List.of(Problem.at("", "c360.churn.not-left.error")),
                assertThrows(Rejected.class, () -> record.put(ACME, entry, EDITOR)).problems());
        profiles.holding(aProfile().of(ACME).status(6).build());

        record.put(ACME, entry, EDITOR);

        assertEquals(1, records.open(ACME).orElseThrow().version());
        assertThrows(Stale.class, () -> record.put(ACME, entry, EDITOR));
    }

    @Test
    @DisplayName(
            "X-28 a record is deleted by the version that was seen, and history tells what it said")
    void removed() {
        left();
        assertThrows(Stale.class, () -> record.remove(ACME, 2, EDITOR));
        record.remove(ACME, 1, EDITOR);

        assertEquals(List.of(), records.of(ACME, 5));
        assertEquals(
                new FieldChange("day", "2026-02-01", ""),
                records.revisions().get(1).changes().get(1));
        assertThrows(NotFound.class, () -> record.remove(ACME, 1, EDITOR));
    }

    @Test
    @DisplayName("X-28 a record that is over is taken away by its number and version")
    void removedOver() {
        left();
        departures.returned(List.of(acme()), CARLA, NOW);
        int id = records.of(ACME, 1).get(0).id();

        assertThrows(NotFound.class, () -> record.remove(ACME, 2, EDITOR));
        assertThrows(Stale.class, () -> record.remove(ACME, id, 1, EDITOR));
        assertThrows(NotFound.class, () -> record.remove(new CustomerId(8), id, 2, EDITOR));
        record.remove(ACME, id, 2, EDITOR);

        assertEquals(List.of(), records.of(ACME, 5));
    }

    @Test
    @DisplayName("X-28 whose status is put back has left as before: the newest record goes on")
    void again() {
        departures.leftAgain(acme(), CARLA, NOW);
        left();
        departures.leftAgain(acme(), CARLA, NOW);
        departures.returned(List.of(acme()), CARLA, NOW);
        departures.leftAgain(acme(), CARLA, NOW);

        var kept = records.open(ACME).orElseThrow();
        assertEquals(3, kept.version());
        assertEquals(
                List.of(new FieldChange("ended", "2026-03-01", "")),
                records.revisions().get(2).changes());
    }

    @Test
    @DisplayName("X-28 the day on which a customer is back is the day in its own zone")
    void zone() {
        left();
        var far = aProfile().of(ACME).zone("Pacific/Kiritimati").build();
        departures.returned(List.of(far), CARLA, Instant.parse("2026-03-01T10:30:00Z"));

        assertEquals("2026-03-02", records.revisions().get(1).changes().get(0).to());
    }

    @Test
    @DisplayName("X-28 of two who make the missing record the second is told of the first")
    void missingTwice() {
        left();

        assertThrows(Stale.class, () -> departures.told(List.of(departure()), CARLA, NOW));
        assertEquals(1, records.of(ACME, 5).size());
    }

    @Test
    @DisplayName("X-08 taking back that a customer left removes the record, over or not")
    void takenBack() {
        var revert = new RevertChurn(record);
        left();
        int id = records.of(ACME, 1).get(0).id();
        departures.returned(List.of(acme()), CARLA, NOW);

        assertEquals("churn", revert.entity());
        assertEquals(true, revert.revert(List.of(change(id, "ended", "")), EDITOR));
        assertEquals(false, revert.revert(List.of(change(id, "day", "2026-01-01")), EDITOR));
        assertEquals(1, records.of(ACME, 5).size());
        assertEquals(
                true,
                revert.revert(List.of(change(id, "note", ""), change(id, "day", "")), EDITOR));
        assertEquals(List.of(), records.of(ACME, 5));
    }

    private static Change change(int id, String field, String from) {
        return new Change(
                1, 1, "churn", Integer.toString(id), ACME, "", field, from, "x", CARLA, NOW);
    }

    @Test
    @DisplayName("X-28 history tells lost revenue only to those who may see revenue")
    void words() {
        var words = new ChurnVocabulary();
        assertEquals(Set.of("lost"), words.amounts());
        assertEquals(true, words.word("lost").map(Word::revenue).orElseThrow());
        assertEquals(Optional.empty(), words.word("score"));
    }

    private Departures.Departure departure() {
        return new Departures.Departure(
                acme(), Map.of("churnDay", "2026-02-01", "churnReason", "price"));
    }

    private void left() {
        departures.left(List.of(departure()), CARLA, NOW);
    }

    private void sold(String start, String end) {
        subscriptions.holding(
                aSubscription()
                        .of(ACME)
                        .monthly()
                        .with("price", "100")
                        .with("quantity", "1")
                        .with("currency", "EUR")
                        .with("start", start)
                        .with("end", end)
                        .build());
    }

    private Profile acme() {
        return profiles.of(ACME);
    }

    private List<String> refused(Map<String, String> entered) {
        return assertThrows(Rejected.class, () -> departures.check(acme(), entered))
                .problems()
                .stream()
                .map(Problem::field)
                .toList();
    }
}
