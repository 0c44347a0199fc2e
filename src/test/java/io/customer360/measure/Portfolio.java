package io.customer360.measure;

import static java.util.Comparator.comparing;

import io.customer360.run.Job;
import io.customer360.run.Piece;
import io.customer360.run.Run;
import io.customer360.run.RunWork;
import io.customer360.run.Trouble;
import io.customer360.shared.CustomerId;
import io.customer360.shared.Today;
import io.customer360.shared.UserKey;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;

/** Some customers in memory with everything that measuring them needs, and a clock to turn. */
final class Portfolio {
    final Map<CustomerId, String> zones = new TreeMap<>(comparing(CustomerId::value));
    final Map<CustomerId, Long> tickets = new HashMap<>();
    final Set<CustomerId> poison = new HashSet<>();
    final Map<CustomerId, Standing.Kept> standings = new LinkedHashMap<>();
    final Map<CustomerId, Map<LocalDate, Integer>> history = new HashMap<>();
    final List<Marks.Mark> marks = new ArrayList<>();
    final List<Baseline> baselines = new ArrayList<>();
    final List<Job> asked = new ArrayList<>();
    final List<String> failed = new ArrayList<>();
    final List<Collection<CustomerId>> read = new ArrayList<>();
    final Set<Measure> inUse = new HashSet<>();
    Instant now = Instant.parse("2026-03-01T10:00:00Z");
    ZoneId instanceZone = ZoneOffset.UTC;
    boolean away;
    boolean refuses;
    Judgement judgement =
            new Judgement(
                    0,
                    0,
                    ZoneOffset.UTC,
                    OptionalDouble.empty(),
                    true,
                    OptionalInt.empty(),
                    OptionalInt.of(1),
                    0,
                    0,
                    "1",
                    "1",
                    false);
    private int lastMark;
    private int run;

    /** As many customers, with ids from 1 on. */
    static Portfolio of(int count) {
        var portfolio = new Portfolio();
        for (int id = 1; id <= count; id++) {
            portfolio.zones.put(new CustomerId(id), "");
        }
        portfolio.inUse.add(Measure.OPEN_TICKETS);
        return portfolio;
    }

    void mark(int customer) {
        var whom =
                customer == 0
                        ? Optional.<CustomerId>empty()
                        : Optional.of(new CustomerId(customer));
        marks.add(new Marks.Mark(++lastMark, whom));
    }

    void tickets(int customer, long open) {
        tickets.put(new CustomerId(customer), open);
    }

    Optional<Long> standing(int customer) {
        return Optional.ofNullable(standings.get(new CustomerId(customer)))
                .flatMap(it -> it.standing().measures().number(Measure.OPEN_TICKETS))
                .map(BigDecimal::longValueExact);
    }

    MeasureCustomers measure() {
        return new MeasureCustomers(
                List.of(new Source()),
                new Memory(),
                new Kept(),
                this::judged,
                new Today(clock(), () -> instanceZone),
                clock());
    }

    /** Everybody is judged alike. */
    private Map<CustomerId, Judgement> judged(Collection<Judge.Case> cases) {
        Map<CustomerId, Judgement> judged = new HashMap<>();
        cases.forEach(it -> judged.put(it.measured().customer(), judgement));
        return judged;
    }

    MeasureChanged changed() {
        return new MeasureChanged(
                measure(), new Stored(), new Marked(), baseline(), this::ask, trouble());
    }

    private void ask(Job job, Optional<UserKey> by) {
        if (refuses) {
            throw new IllegalStateException("no schedule");
        }
        asked.add(job);
    }

    MeasureDue due() {
        return new MeasureDue(
                measure(), new Memory(), new Stored(), new Marked(), clock(), trouble());
    }

    MeasureAll all() {
        return new MeasureAll(
                measure(),
                new Memory(),
                new Stored(),
                new Marked(),
                new Kept(),
                baseline(),
                trouble());
    }

    Standings stored() {
        return new Stored();
    }

    Baselines kept() {
        return new Kept();
    }

    MakeBaseline baseline() {
        return new MakeBaseline(
                List.of(new Source()),
                () ->
                        zones.keySet().stream()
                                .map(
                                        it ->
                                                new TicketLoads.Load(
                                                        tickets.getOrDefault(it, 0L).intValue(),
                                                        10))
                                .toList(),
                new Kept(),
                clock());
    }

    /** Does all of a work as a run does; rows written. */
    int run(RunWork work) {
        run++;
        int rows = 0;
        Optional<String> cursor = Optional.empty();
        for (var piece = work.next(cursor); piece.isPresent(); piece = work.next(cursor)) {
            rows += write(piece.get());
            cursor = Optional.of(piece.get().cursor());
        }
        return rows;
    }

    private int write(Piece piece) {
        try {
            return piece.write(run);
        } catch (RuntimeException whole) {
            return parts(piece);
        }
    }

    private int parts(Piece piece) {
        int rows = 0;
        for (var part : piece.alone()) {
            rows += alone(part);
        }
        return rows;
    }

    private int alone(Piece piece) {
        try {
            return piece.write(run);
        } catch (RuntimeException poisoned) {
            if (piece.records().size() > 1) {
                return parts(piece);
            }
            failed.addAll(piece.records());
            return 0;
        }
    }

    private Clock clock() {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
    }

    private Trouble trouble() {
        return new Trouble() {
            @Override
            public boolean passing(Throwable failure) {
                return away;
            }

            @Override
            public void pause(Duration time) {}

            @Override
            public void poison(Job job, String record, Throwable failure) {}

            @Override
            public void failed(Run failed, Throwable failure) {}
        };
    }

    private final class Source implements MeasureSource {
        @Override
        public Set<Measure> measures() {
            return Set.of(Measure.OPEN_TICKETS);
        }

        @Override
        public Set<Measure> inUse() {
            return inUse;
        }

        @Override
        public Map<CustomerId, Map<Measure, Value>> of(List<CustomerId> customers, LocalDate day) {
            read.add(customers);
            if (away || customers.stream().anyMatch(poison::contains)) {
                throw new IllegalStateException("unreadable");
            }
            Map<CustomerId, Map<Measure, Value>> found = new HashMap<>();
            customers.forEach(
                    it ->
                            found.put(
                                    it,
                                    Map.of(
                                            Measure.OPEN_TICKETS,
                                            Value.of(tickets.getOrDefault(it, 0L)))));
            return found;
        }
    }

    private final class Memory implements Roster {
        @Override
        public int count() {
            return zones.size();
        }

        @Override
        public List<CustomerId> after(int id, int max) {
            return zones.keySet().stream().filter(it -> it.value() > id).limit(max).toList();
        }

        @Override
        public Map<CustomerId, String> zones(Collection<CustomerId> customers) {
            var found = new HashMap<>(zones);
            found.keySet().retainAll(customers);
            return found;
        }

        @Override
        public List<Waiting> notMeasuredOn(LocalDate day, int id, int max) {
            return after(id, Integer.MAX_VALUE).stream()
                    .map(it -> new Waiting(it, zones.get(it), day(it)))
                    .filter(it -> it.day().filter(known -> !known.isBefore(day)).isEmpty())
                    .limit(max)
                    .toList();
        }

        @Override
        public List<CustomerId> gone(int max) {
            return standings.keySet().stream()
                    .filter(it -> !zones.containsKey(it))
                    .limit(max)
                    .toList();
        }

        private Optional<LocalDate> day(CustomerId customer) {
            return Optional.ofNullable(standings.get(customer)).map(it -> it.standing().day());
        }
    }

    private final class Stored implements Standings {
        @Override
        public Map<CustomerId, Standing.Kept> of(Collection<CustomerId> customers) {
            var found = new HashMap<>(standings);
            found.keySet().retainAll(customers);
            return found;
        }

        @Override
        public int replace(Collection<Standing.Change> changes, int number) {
            for (var change : changes) {
                var known = Optional.ofNullable(standings.get(change.next().customer()));
                if (!known.map(Standing.Kept::run).equals(change.instead())) {
                    throw new IllegalStateException("stored by another run");
                }
            }
            for (var change : changes) {
                var next = change.next();
                standings.put(next.customer(), new Standing.Kept(next, number));
                history.computeIfAbsent(next.customer(), it -> new TreeMap<>())
                        .put(next.day(), number);
            }
            return 2 * changes.size();
        }

        @Override
        public void expire(Collection<CustomerId> customers) {
            customers.forEach(
                    it ->
                            standings.computeIfPresent(
                                    it,
                                    (same, kept) ->
                                            new Standing.Kept(
                                                    new Standing(
                                                            it,
                                                            kept.standing().at(),
                                                            LocalDate.EPOCH,
                                                            kept.standing().baseline(),
                                                            kept.standing().measures(),
                                                            kept.standing().judgement()),
                                                    kept.run())));
        }

        @Override
        public int remove(Collection<CustomerId> customers) {
            standings.keySet().removeAll(customers);
            return customers.size();
        }
    }

    private final class Marked implements Marks {
        @Override
        public List<Mark> after(int id, int max) {
            return marks.stream().filter(it -> it.id() > id).limit(max).toList();
        }

        @Override
        public List<Mark> ofEverybody() {
            return marks.stream().filter(it -> it.customer().isEmpty()).toList();
        }

        @Override
        public int count() {
            return marks.size();
        }

        @Override
        public void remove(Collection<Mark> gone) {
            marks.removeAll(gone);
        }
    }

    private final class Kept implements Baselines {
        @Override
        public Optional<Baseline> latest() {
            return baselines.isEmpty()
                    ? Optional.empty()
                    : Optional.of(baselines.get(baselines.size() - 1));
        }

        @Override
        public Optional<Baseline> find(int version) {
            return baselines.stream().filter(it -> it.version() == version).findFirst();
        }

        @Override
        public void add(Baseline baseline) {
            baselines.add(baseline);
        }
    }
}
