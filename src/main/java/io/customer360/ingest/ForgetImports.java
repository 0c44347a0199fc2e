package io.customer360.ingest;

import io.customer360.shared.Chore;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** Deletes files that were brought in long ago. */
public final class ForgetImports implements Chore {

    /** How long a file is kept. */
    static final Duration KEPT = Duration.ofDays(30);

    private static final int CHUNK = 50;

    private final Imports imports;
    private final Clock clock;

    /** Deletes from this store. */
    public ForgetImports(Imports imports, Clock clock) {
        this.imports = imports;
        this.clock = clock;
    }

    @Override
    public void run() {
        List<ImportId> old = next();
        while (!old.isEmpty()) {
            old.forEach(imports::remove);
            old = next();
        }
    }

    private List<ImportId> next() {
        return imports.before(clock.instant().minus(KEPT), CHUNK);
    }
}
