package io.customer360.jobs;

import io.customer360.membership.SnapshotCopies;
import io.customer360.revenue.FigureCopies;
import io.customer360.revenue.KeepRevenue;
import io.customer360.run.Job;
import io.customer360.run.Piece;
import io.customer360.run.RunError;
import io.customer360.run.RunWork;
import io.customer360.shared.CustomerId;
import java.util.List;
import java.util.Optional;

/**
 * Keeps the figures of every customer, because days and months pass without an edit. It writes only
 * what differs, so that it may run again, and at the same time as edits.
 */
public final class RevenueWork implements RunWork {
    private static final int CHUNK = 200;

    private final SnapshotCopies customers;
    private final KeepRevenue keep;
    private final FigureCopies copies;

    /** Wired by Spring. */
    public RevenueWork(SnapshotCopies customers, KeepRevenue keep, FigureCopies copies) {
        this.customers = customers;
        this.keep = keep;
        this.copies = copies;
    }

    @Override
    public Job job() {
        return Job.KEEP_REVENUE;
    }

    @Override
    public int total() {
        return customers.count();
    }

    @Override
    public Optional<Piece> next(Optional<String> cursor) {
        var last = cursor.map(Integer::valueOf).map(CustomerId::new);
        var chunk = customers.after(last, CHUNK);
        return chunk.isEmpty() ? Optional.empty() : Optional.of(new Customers(chunk));
    }

    /** Some customers whose figures are kept together. */
    private final class Customers implements Piece {
        private final List<CustomerId> chunk;

        Customers(List<CustomerId> chunk) {
            this.chunk = chunk;
        }

        @Override
        public String cursor() {
            return String.valueOf(chunk.get(chunk.size() - 1).value());
        }

        @Override
        public List<String> records() {
            return chunk.stream().map(RunError::customer).toList();
        }

        @Override
        public int write(int runNumber) {
            int written = keep.of(chunk);
            copies.follow(chunk);
            return written;
        }

        @Override
        public List<Piece> alone() {
            return chunk.stream().<Piece>map(one -> new Customers(List.of(one))).toList();
        }
    }
}
