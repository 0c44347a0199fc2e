package io.customer360.ingest;

import io.customer360.batch.Batches;
import io.customer360.shared.Chore;
import io.customer360.shared.UnitOfWork;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** Deletes files that were brought in long ago, unless a thread is at work on them. */
public final class ForgetImports implements Chore {

    /** How long a file is kept. */
    static final Duration KEPT = Duration.ofDays(30);

    private static final int CHUNK = 50;

    private final Imports imports;
    private final Batches batches;
    private final UnitOfWork work;
    private final Clock clock;

    /** Deletes from this store. */
    public ForgetImports(Imports imports, Batches batches, UnitOfWork work, Clock clock) {
        this.imports = imports;
        this.batches = batches;
        this.work = work;
        this.clock = clock;
    }

    @Override
    public void run() {
        List<ImportId> old = after(0);
        while (!old.isEmpty()) {
            old.forEach(this::forget);
            old = after(old.get(old.size() - 1).value());
        }
    }

    private List<ImportId> after(int id) {
        return imports.before(clock.instant().minus(KEPT), id, CHUNK);
    }

    private void forget(ImportId id) {
        work.inOne(
                () -> {
                    if (!busy(id)) {
                        imports.remove(id);
                    }
                    return id;
                });
    }

    private boolean busy(ImportId id) {
        return imports.find(id).filter(one -> ImportSheet.of(one, batches).busy()).isPresent();
    }
}
