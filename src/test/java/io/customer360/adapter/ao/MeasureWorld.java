package io.customer360.adapter.ao;

import io.customer360.adapter.ao.fact.CustomerMessageRow;
import io.customer360.adapter.ao.fact.TicketFactRow;
import io.customer360.adapter.ao.invoice.InvoiceRow;
import io.customer360.adapter.ao.membership.MembershipRow;
import io.customer360.adapter.ao.score.AoModels;
import io.customer360.adapter.ao.snapshot.SnapshotRow;
import io.customer360.adapter.ao.standing.AoBaselines;
import io.customer360.adapter.ao.standing.AoMarks;
import io.customer360.adapter.ao.standing.AoScoreHistory;
import io.customer360.adapter.ao.standing.AoStandings;
import io.customer360.adapter.ao.standing.StandingRow;
import io.customer360.adapter.sql.SqlContractMeasures;
import io.customer360.adapter.sql.SqlEngagementMeasures;
import io.customer360.adapter.sql.SqlPaymentMeasures;
import io.customer360.adapter.sql.SqlPortfolio;
import io.customer360.adapter.sql.SqlReader;
import io.customer360.adapter.sql.SqlRelationshipMeasures;
import io.customer360.adapter.sql.SqlRoster;
import io.customer360.adapter.sql.SqlSupportMeasures;
import io.customer360.adapter.sql.SqlTalkMeasures;
import io.customer360.adapter.sql.SqlTicketLoads;
import io.customer360.adapter.sql.Tables;
import io.customer360.contact.MemoryContactTypes;
import io.customer360.measure.Judgement;
import io.customer360.measure.MakeBaseline;
import io.customer360.measure.Measure;
import io.customer360.measure.MeasureAll;
import io.customer360.measure.MeasureChanged;
import io.customer360.measure.MeasureCustomers;
import io.customer360.measure.MeasureDue;
import io.customer360.measure.MeasureSource;
import io.customer360.measure.Measures;
import io.customer360.measure.Value;
import io.customer360.revenue.ConvertSums;
import io.customer360.run.Job;
import io.customer360.run.Piece;
import io.customer360.run.Run;
import io.customer360.run.RunWork;
import io.customer360.run.Trouble;
import io.customer360.score.JudgeCustomers;
import io.customer360.shared.CustomerId;
import io.customer360.shared.Today;
import io.customer360.shared.UserKey;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.Query;

/** Measuring over one database, and short ways to plant what is measured. */
final class MeasureWorld {
    static final LocalDate DAY = LocalDate.ofInstant(Stores.NOW, ZoneOffset.UTC);

    final Stores stores;
    final AoStandings standings;
    final AoBaselines baselines;
    final AoMarks marks;
    final List<MeasureSource> sources;
    final SqlRoster roster;
    final AoModels models;
    final AoScoreHistory history;
    final SqlPortfolio portfolio;
    final JudgeCustomers judge;
    final MeasureCustomers measure;
    final Set<CustomerId> poison = new HashSet<>();
    final Set<CustomerId> gone = new HashSet<>();
    final MeasureAll all;
    final MeasureDue due;
    final MeasureChanged changed;
    private int issue;
    private int run;

    MeasureWorld(Stores stores) {
        this.stores = stores;
        var reader =
                new SqlReader(new TestExecutors(stores.statements.source()), new Tables("AO_TEST"));
        var clock = Clock.fixed(Stores.NOW, ZoneOffset.UTC);
        var today = new Today(clock, () -> ZoneOffset.UTC);
        standings = new AoStandings(stores.ao);
        baselines = new AoBaselines(stores.ao);
        marks = new AoMarks(stores.ao);
        roster = new SqlRoster(reader);
        sources =
                List.of(
                        new SqlPaymentMeasures(reader),
                        new SqlEngagementMeasures(reader),
                        new SqlSupportMeasures(reader),
                        new SqlRelationshipMeasures(
                                reader,
                                new MemoryContactTypes(),
                                people -> {
                                    var numbers = new HashMap<UserKey, Long>();
                                    people.forEach(it -> numbers.put(it, number(it.value())));
                                    return numbers;
                                }),
                        new SqlContractMeasures(
                                reader,
                                stores.subscriptions,
                                new ConvertSums(stores.bases, stores.rates)),
                        new SqlTalkMeasures(reader));
        models = new AoModels(stores.ao, stores.work, stores.caches.manager());
        history = new AoScoreHistory(stores.ao, baselines, models);
        portfolio = new SqlPortfolio(reader);
        judge = new JudgeCustomers(models, baselines, this::left, history);
        measure = new MeasureCustomers(sources, roster, baselines, judge, today, clock);
        var baseline = new MakeBaseline(sources, new SqlTicketLoads(reader), baselines, clock);
        all = new MeasureAll(measure, roster, standings, marks, baselines, baseline, trouble());
        due = new MeasureDue(measure, roster, standings, marks, clock, trouble());
        changed =
                new MeasureChanged(measure, standings, marks, baseline, (job, by) -> {}, trouble());
    }

    /** The judgement on somebody with this score and no signals. */
    static Judgement judgement(double score) {
        return new Judgement(
                0,
                0,
                ZoneOffset.UTC,
                OptionalDouble.of(score),
                false,
                OptionalInt.of(3),
                OptionalInt.of(1),
                0,
                0,
                "1",
                "1\n0",
                false);
    }

    private Set<CustomerId> left(Collection<CustomerId> customers) {
        if (customers.stream().anyMatch(poison::contains)) {
            throw new IllegalStateException("cannot be judged");
        }
        var left = new HashSet<>(gone);
        left.retainAll(customers);
        return left;
    }

    /** The number of a user whose key ends in it. */
    static long number(String key) {
        return Long.parseLong(key.replaceAll("\\D", ""));
    }

    static long at(int daysAgo) {
        return DAY.minusDays(daysAgo).atTime(9, 0).toInstant(ZoneOffset.UTC).toEpochMilli();
    }

    void customer(int id) {
        stores.ao.create(
                SnapshotRow.class,
                Map.of(
                        SnapshotRow.ORG_ID,
                        id,
                        SnapshotRow.NAME,
                        "Customer " + id,
                        SnapshotRow.SORT_NAME,
                        "customer " + id,
                        SnapshotRow.RUN,
                        1));
    }

    void member(int customer, String key) {
        stores.ao.create(
                MembershipRow.class,
                Map.of(MembershipRow.ORG_ID, customer, MembershipRow.USER_KEY, key));
    }

    /** A ticket that was created so many days ago; more columns by name. */
    void ticket(int customer, int daysAgo, Object... more) {
        stores.ao.create(TicketFactRow.class, ticketRow(customer, at(daysAgo), more));
    }

    Map<String, Object> ticketRow(int customer, long created, Object... more) {
        Map<String, Object> row = new HashMap<>();
        row.put(TicketFactRow.SLOT, Long.toString(++issue));
        row.put(TicketFactRow.ISSUE_ID, (long) issue);
        row.put(TicketFactRow.ORG_ID, customer);
        row.put(TicketFactRow.REPORTER_ID, 1L);
        row.put(TicketFactRow.CREATED_AT, created);
        row.put(TicketFactRow.UPDATED_AT, created);
        row.put(TicketFactRow.CATEGORY, 1);
        row.put(TicketFactRow.PRIORITY_RANK, 3);
        row.put(TicketFactRow.BREACHED, 0);
        row.put(TicketFactRow.ESCALATED, 0);
        row.put(TicketFactRow.RUN, 1);
        for (int i = 0; i < more.length; i += 2) {
            row.put(more[i].toString(), more[i + 1]);
        }
        return row;
    }

    /** Something of as many factors as a score needs. */
    void busy(int customer) {
        member(customer, "user-" + customer);
        ticket(customer, 3);
        message(customer, 3, customer);
        paidInvoice(customer);
    }

    /** An invoice that was paid on the day it was due. */
    void paidInvoice(int customer) {
        invoice(customer, LocalDate.EPOCH, "1970-01-01");
    }

    /** An invoice that nobody has paid. */
    void openInvoice(int customer, LocalDate due) {
        invoice(customer, due, null);
    }

    private void invoice(int customer, LocalDate due, String paid) {
        Map<String, Object> row = new HashMap<>();
        row.put(InvoiceRow.ORG_ID, customer);
        row.put(InvoiceRow.SOURCE, "test");
        row.put(InvoiceRow.EXT_ID, "P-" + ++issue);
        row.put(InvoiceRow.INVOICE_NO, "1");
        row.put(InvoiceRow.ISSUED_DAY, "1970-01-01");
        row.put(InvoiceRow.DUE_DAY, due.toString());
        row.put(InvoiceRow.PAID_DAY, paid);
        row.put(InvoiceRow.CURRENCY, "EUR");
        row.put(InvoiceRow.AMOUNT_MINOR, 100L);
        row.put(InvoiceRow.CANCELLED, false);
        row.put(InvoiceRow.CREATED, 0L);
        row.put(InvoiceRow.CREATED_BY, "carla");
        row.put(InvoiceRow.UPDATED, 0L);
        row.put(InvoiceRow.UPDATED_BY, "carla");
        row.put(InvoiceRow.VERSION, 1);
        stores.ao.create(InvoiceRow.class, row);
    }

    void message(int customer, int daysAgo, long author) {
        stores.ao.create(
                CustomerMessageRow.class,
                Map.of(
                        CustomerMessageRow.SLOT,
                        Long.toString(++issue),
                        CustomerMessageRow.COMMENT_ID,
                        (long) issue,
                        CustomerMessageRow.ISSUE_ID,
                        1L,
                        CustomerMessageRow.ORG_ID,
                        customer,
                        CustomerMessageRow.AUTHOR_ID,
                        author,
                        CustomerMessageRow.AT,
                        at(daysAgo)));
    }

    /** What the sources say of a customer on the day. */
    Map<Measure, Value> of(int customer) {
        var id = new CustomerId(customer);
        var found = new EnumMap<Measure, Value>(Measure.class);
        sources.forEach(it -> found.putAll(it.of(List.of(id), DAY).getOrDefault(id, Map.of())));
        return found;
    }

    /** Does all of a work, each piece in a transaction; its records that cannot be done. */
    List<String> run(RunWork work) {
        int number = ++run;
        var failed = new ArrayList<String>();
        Optional<String> cursor = Optional.empty();
        for (var piece = work.next(cursor); piece.isPresent(); piece = work.next(cursor)) {
            var whole = piece.get();
            write(whole, number, failed);
            cursor = Optional.of(whole.cursor());
        }
        return failed;
    }

    private void write(Piece piece, int number, List<String> failed) {
        try {
            stores.work.inOne(() -> piece.write(number));
        } catch (RuntimeException refused) {
            if (piece.records().size() < 2) {
                failed.addAll(piece.records());
            } else {
                piece.alone().forEach(part -> write(part, number, failed));
            }
        }
    }

    /** The stored text of everybody. */
    Map<Integer, String> stored() {
        Map<Integer, String> stored = new TreeMap<>();
        for (var row : stores.ao.find(StandingRow.class, Query.select().limit(100_000))) {
            stored.put(
                    row.getOrgId(),
                    Stream.of(
                                    row.getDayNo(),
                                    row.getInputs(),
                                    row.getScore(),
                                    row.getProvisional(),
                                    row.getBand(),
                                    row.getRisk(),
                                    row.getRiskPoints(),
                                    row.getSlope(),
                                    row.getSignals(),
                                    row.getRecent())
                            .map(String::valueOf)
                            .collect(Collectors.joining(" ")));
        }
        return stored;
    }

    Measures standing(int customer) {
        var id = new CustomerId(customer);
        return standings.of(List.of(id)).get(id).standing().measures();
    }

    private static Trouble trouble() {
        return new Trouble() {
            @Override
            public boolean passing(Throwable failure) {
                return false;
            }

            @Override
            public void pause(Duration time) {}

            @Override
            public void poison(Job job, String record, Throwable failure) {}

            @Override
            public void failed(Run failed, Throwable failure) {}
        };
    }
}
