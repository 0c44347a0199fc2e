package io.customer360.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.customer360.churn.Records;
import io.customer360.churn.Reference;
import io.customer360.churn.SignalKind;
import io.customer360.health.HealthModel;
import io.customer360.health.SubMeasure;
import io.customer360.health.Verdict;
import io.customer360.measure.Baseline;
import io.customer360.measure.Baselines;
import io.customer360.measure.Judge;
import io.customer360.measure.Judgement;
import io.customer360.measure.LastMeasured;
import io.customer360.measure.Measure;
import io.customer360.measure.Measures;
import io.customer360.measure.Standing;
import io.customer360.measure.Standings;
import io.customer360.measure.Value;
import io.customer360.run.MemoryRuns;
import io.customer360.shared.Actor;
import io.customer360.shared.CustomerId;
import io.customer360.shared.Money;
import io.customer360.shared.Permission;
import io.customer360.shared.UserKey;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Currency;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The sheet of a customer's score")
class ScoreSheetsTest {

    private static final CustomerId ACME = new CustomerId(7);
    private static final LocalDate DAY = LocalDate.parse("2026-06-30");
    private static final Instant AT = Instant.parse("2026-06-30T10:00:00Z");
    private static final UserKey ADA = new UserKey("ada");
    private static final Actor ALL =
            new Actor(ADA, Set.of(Permission.VIEW_ALL, Permission.SEE_REVENUE));
    private static final Actor SOME = new Actor(ADA, Set.of(Permission.VIEW));

    private final MemoryModels models = new MemoryModels();
    private final OneStanding standings = new OneStanding();
    private Instant now = AT;

    @Test
    @DisplayName("there is none before a customer is scored")
    void none() {
        assertEquals(Optional.empty(), sheets().of(ACME, ALL));
        standings.kept =
                Optional.of(new Standing.Kept(new Standing(ACME, AT, DAY, 1, Measures.NONE), 3));
        assertEquals(Optional.empty(), sheets().of(ACME, ALL));
    }

    @Test
    @DisplayName("what cannot be read is as if nobody had judged the customer yet")
    void unreadable() {
        judged();
        var standing = standings.kept.orElseThrow().standing();
        var whole = standing.judgement().orElseThrow();
        for (var texts : List.of(List.of("9", whole.recent()), List.of(whole.signals(), "9"))) {
            var broken =
                    new Judgement(
                            whole.healthModel(),
                            whole.churnModel(),
                            whole.zone(),
                            whole.score(),
                            whole.provisional(),
                            whole.band(),
                            whole.risk(),
                            whole.riskPoints(),
                            whole.slope(),
                            texts.get(0),
                            texts.get(1),
                            whole.frozen());
            standings.kept =
                    Optional.of(
                            new Standing.Kept(
                                    new Standing(
                                            ACME,
                                            AT,
                                            DAY,
                                            1,
                                            standing.measures(),
                                            Optional.of(broken)),
                                    3));
            assertEquals(Optional.empty(), sheets().of(ACME, ALL));
        }
    }

    @Test
    @DisplayName(
            "F-133 it shows what the job has kept: score, signals, slope and words are the same")
    void same() {
        judged();
        var kept = standings.kept.orElseThrow().standing().judgement().orElseThrow();
        var sheet = sheets().of(ACME, ALL).orElseThrow();

        assertEquals(kept.score(), sheet.score().value());
        assertEquals(kept.riskPoints(), sheet.signals().risk().points());
        assertEquals(kept.slope(), sheet.slope());
        assertEquals(DAY, sheet.day());
        assertEquals(3, sheet.run());
        assertEquals(Verdict.AT_RISK, sheet.assessment().verdict());
        var escalation = sheet.signals().of(SignalKind.OPEN_ESCALATION).orElseThrow();
        assertEquals(Optional.of(DAY), escalation.since());
        assertEquals(1, sheet.trend().points().size());
        assertFalse(sheet.frozen());
    }

    @Test
    @DisplayName("old weights never appear with a new score: a sheet has the models of its own row")
    void ownModels() {
        judged();
        models.add(HealthModel.SHIPPED.as(1), ADA, AT);
        models.add(models.churn().as(1), ADA, AT);

        var before = sheets().of(ACME, ALL).orElseThrow();
        judged();
        var after = sheets().of(ACME, ALL).orElseThrow();

        assertEquals(0, before.score().model().version());
        assertEquals(0, before.signals().model());
        assertEquals(1, after.score().model().version());
        assertEquals(1, after.churn().version());
    }

    @Test
    @DisplayName("values of tickets and of revenue are hidden from who may not see them")
    void hidden() {
        judged();
        var all = sheets().of(ACME, ALL).orElseThrow().sight();
        var some = sheets().of(ACME, SOME).orElseThrow().sight();

        for (SubMeasure part : SubMeasure.values()) {
            assertFalse(all.hides(part));
            assertEquals(part.tickets() || part.revenue(), some.hides(part));
        }
        assertTrue(some.hides(SignalKind.OPEN_ESCALATION));
        assertFalse(all.hides(SignalKind.OPEN_ESCALATION));
        assertFalse(some.hides(SignalKind.OVERDUE_INVOICE));
    }

    @Test
    @DisplayName("F-147 records bring their amounts along, for who may see revenue")
    void records() {
        judged();
        var records =
                new Records(
                        List.of(
                                new Records.Priced(
                                        new Reference(Reference.Kind.INVOICE, "1", "R-1"),
                                        new Money(500, Currency.getInstance("EUR")))),
                        List.of(),
                        List.of(),
                        List.of());

        var shown = sheets().of(ACME, ALL).orElseThrow().showing(records);
        var hidden = sheets().of(ACME, SOME).orElseThrow().showing(records);

        var overdue = shown.of(SignalKind.OVERDUE_INVOICE).orElseThrow();
        assertEquals("R-1", overdue.evidence().records().get(0).name());
        assertEquals(500, overdue.evidence().amounts().amounts().get(0).minor());
        assertEquals(
                List.of(),
                hidden.of(SignalKind.OVERDUE_INVOICE).orElseThrow().evidence().amounts().amounts());
    }

    @Test
    @DisplayName("F-134 it is stale when nobody has looked for hours, unless the customer has left")
    void stale() {
        judged();
        assertFalse(sheets().of(ACME, ALL).orElseThrow().stale());

        now = AT.plus(LastMeasured.STALE_AFTER).plusMillis(1);

        var sheet = sheets().of(ACME, ALL).orElseThrow();
        assertTrue(sheet.stale());
        assertEquals(AT, sheet.at());
        var kept = standings.kept.orElseThrow().standing();
        standings.kept =
                Optional.of(
                        new Standing.Kept(
                                new Standing(
                                        ACME,
                                        AT,
                                        DAY,
                                        1,
                                        kept.measures(),
                                        kept.judgement().map(it -> it.frozen(true))),
                                3));
        assertFalse(sheets().of(ACME, ALL).orElseThrow().stale());
        assertTrue(sheets().of(ACME, ALL).orElseThrow().frozen());
    }

    private ScoreSheets sheets() {
        return new ScoreSheets(
                standings,
                new OneBaseline(),
                models,
                new LastMeasured(new MemoryRuns(), Clock.fixed(now, ZoneOffset.UTC)));
    }

    /** Judges the customer as the job does. */
    private void judged() {
        var measures = new EnumMap<Measure, Value>(Measure.class);
        measures.put(Measure.OVERDUE_INVOICES, Value.of(1));
        measures.put(Measure.OLDEST_OVERDUE, Value.of(DAY.minusDays(40)));
        measures.put(Measure.MEMBERS, Value.of(10));
        measures.put(Measure.OPEN_TICKETS, Value.of(2));
        measures.put(Measure.OPEN_ESCALATIONS, Value.of(1));
        measures.put(Measure.AUTO_RENEW_SHARE, Value.of(1));
        var standing = new Standing(ACME, AT, DAY, 1, new Measures(measures));
        var judge =
                new JudgeCustomers(
                        models, new OneBaseline(), it -> Set.of(), (who, from, to) -> Map.of());
        var judgement =
                judge.of(List.of(new Judge.Case(standing, ZoneOffset.UTC, Optional.empty())))
                        .get(ACME);
        standings.kept =
                Optional.of(
                        new Standing.Kept(
                                new Standing(
                                        ACME,
                                        AT,
                                        DAY,
                                        1,
                                        standing.measures(),
                                        Optional.of(judgement)),
                                3));
    }

    private static final class OneStanding implements Standings {
        private Optional<Standing.Kept> kept = Optional.empty();

        @Override
        public Map<CustomerId, Standing.Kept> of(Collection<CustomerId> customers) {
            return kept.map(it -> Map.of(ACME, it)).orElse(Map.of());
        }

        @Override
        public int replace(Collection<Standing.Change> changes, int run) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void expire(Collection<CustomerId> customers) {
            throw new UnsupportedOperationException();
        }

        @Override
        public int remove(Collection<CustomerId> customers) {
            throw new UnsupportedOperationException();
        }
    }

    private static final class OneBaseline implements Baselines {
        private static final Baseline ONE =
                new Baseline(1, Instant.EPOCH, BigDecimal.ONE, EnumSet.allOf(Measure.class));

        @Override
        public Optional<Baseline> latest() {
            return Optional.of(ONE);
        }

        @Override
        public Optional<Baseline> find(int version) {
            return version == 1 ? Optional.of(ONE) : Optional.empty();
        }

        @Override
        public void add(Baseline baseline) {
            throw new UnsupportedOperationException();
        }
    }
}
