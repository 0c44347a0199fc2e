package io.customer360.adapter.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.customer360.adapter.ao.run.AoRunErrors;
import io.customer360.adapter.ao.run.AoRuns;
import io.customer360.adapter.ao.run.DatabaseTrouble;
import io.customer360.adapter.ao.run.RunErrorRow;
import io.customer360.adapter.ao.run.RunRow;
import io.customer360.run.ConductRuns;
import io.customer360.run.Job;
import io.customer360.run.Piece;
import io.customer360.run.Run;
import io.customer360.run.RunWork;
import io.customer360.run.ThisNode;
import io.customer360.run.Trouble;
import io.customer360.run.Turns;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import net.java.ao.db.PostgreSQLDatabaseProvider;

/**
 * A node that stores the numbers from one on, as runs do, in pieces. No lock keeps it from working
 * beside another one: as where a lock has run out.
 */
final class PlantedNode {
    static final int NUMBERS = 30;
    static final int CHUNK = 3;

    /** The first number of a piece in the middle. */
    static final int MIDDLE = 16;

    private static final Instant START = Instant.parse("2026-03-01T10:00:00Z");

    final AoRuns runs;
    final ConductRuns conduct;
    final AoUnitOfWork work;

    private final ActiveObjects ao;

    /** Called with the first number of a piece while it is being stored. */
    private IntConsumer during = number -> {};

    /** Called with the first number of a piece before its transaction. */
    private IntConsumer before = number -> {};

    /**
     * A node of this name.
     *
     * @param minute when it works, so that later ones know that those before are silent
     * @param paused what happens while it waits before another attempt
     */
    PlantedNode(ActiveObjects ao, String name, int minute, Runnable paused) {
        this.ao = ao;
        work = new AoUnitOfWork(ao);
        runs = new AoRuns(ao, work);
        var now = START.plus(Duration.ofMinutes(minute));
        conduct =
                new ConductRuns(
                        runs,
                        new AoRunErrors(ao, work),
                        new Free(),
                        work,
                        new Node(name, now),
                        new Hasty(paused),
                        Clock.fixed(now, ZoneOffset.UTC));
    }

    /** The tables that it needs. */
    static ActiveObjects tables(DataSource source) throws SQLException {
        return TestObjects.migrate(
                        source,
                        it -> new PostgreSQLDatabaseProvider(it, "public"),
                        RunRow.class,
                        RunErrorRow.class,
                        PlantedRow.class)
                .open();
    }

    PlantedNode during(IntConsumer step) {
        during = step;
        return this;
    }

    PlantedNode before(IntConsumer step) {
        before = step;
        return this;
    }

    /** Stores every number for this bucket, unless somebody else does. */
    Optional<Run> run(String bucket) {
        return conduct.conduct(new Numbers(bucket), bucket, Optional.empty(), () -> true);
    }

    private record Node(String name, Instant since) implements ThisNode {}

    private record Free() implements Turns {
        @Override
        public <T> Optional<T> attempt(Job job, Supplier<T> step) {
            return Optional.of(step.get());
        }
    }

    /** Knows what the database means, and does not wait. */
    private record Hasty(Runnable paused) implements Trouble {
        @Override
        public boolean passing(Throwable failure) {
            return new DatabaseTrouble().passing(failure);
        }

        @Override
        public void pause(Duration time) {
            paused.run();
        }

        @Override
        public void poison(Job job, String record, Throwable failure) {
            throw new AssertionError(record + " is not broken", failure);
        }

        @Override
        public void failed(Run run, Throwable failure) {
            if (!passing(failure)) {
                throw new AssertionError("run " + run.number() + " failed", failure);
            }
        }
    }

    private final class Numbers implements RunWork {
        private final String bucket;

        Numbers(String bucket) {
            this.bucket = bucket;
        }

        @Override
        public Job job() {
            return Job.MEASURE_ALL;
        }

        @Override
        public int total() {
            return NUMBERS;
        }

        @Override
        public Optional<Piece> next(Optional<String> cursor) {
            int from = cursor.map(Integer::parseInt).orElse(0) + 1;
            if (from > NUMBERS) {
                return Optional.empty();
            }
            before.accept(from);
            return Optional.of(new Some(bucket, from));
        }
    }

    private final class Some implements Piece {
        private final String bucket;
        private final List<Integer> numbers;

        Some(String bucket, int from) {
            this.bucket = bucket;
            this.numbers =
                    IntStream.rangeClosed(from, Math.min(NUMBERS, from + CHUNK - 1))
                            .boxed()
                            .toList();
        }

        @Override
        public String cursor() {
            return numbers.get(numbers.size() - 1).toString();
        }

        @Override
        public List<String> records() {
            return numbers.stream().map(number -> "number:" + number).toList();
        }

        @Override
        public int write(int run) {
            for (int number : numbers) {
                ao.create(
                        PlantedRow.class,
                        Map.<String, Object>of(
                                PlantedRow.BUCKET, bucket,
                                PlantedRow.NUMBER_IN, number,
                                PlantedRow.RUN, run));
                if (number == numbers.get(0)) {
                    during.accept(number);
                }
            }
            return numbers.size();
        }

        @Override
        public List<Piece> alone() {
            throw new AssertionError("no number is broken");
        }
    }
}
