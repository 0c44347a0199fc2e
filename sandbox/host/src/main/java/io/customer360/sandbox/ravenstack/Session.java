package io.customer360.sandbox.ravenstack;

import io.customer360.sandbox.demo.AppDoor;
import io.customer360.sandbox.demo.AppRefusal;
import io.customer360.sandbox.jira.JiraWorld;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/** One run of the import: where it reads, where it writes, and what it tells. */
record Session(
        JiraWorld world,
        AppDoor app,
        RavenFolder folder,
        Report report,
        Marks marks,
        Shift shift,
        Workers workers,
        Progress progress) {

    /**
     * Hands over the rows of a file with their ids, then lets what has been collected be stored;
     * what is unfit or repeats an id is rejected.
     */
    void read(RavenFile file, BiConsumer<String, Row> taker, Runnable last) {
        Map<String, Long> seen = new HashMap<>();
        folder.read(
                file,
                report,
                row -> {
                    try {
                        report.read(file);
                        progress.at(file, report.rows(file));
                        row.checkWidth();
                        String id = row.id(file.id());
                        if (seen.containsKey(id)) {
                            throw new Unfit(
                                    "%s %s is on line %d already"
                                            .formatted(file.id(), id, seen.get(id)));
                        }
                        taker.accept(id, row);
                        seen.put(id, row.line());
                    } catch (Unfit e) {
                        report.rejected(file, row.line(), e.getMessage());
                    }
                });
        last.run();
        workers.finish();
        progress.end(file, report.rows(file));
    }

    /** Lets a worker store a row through the app's door; what the app refuses is rejected. */
    void store(RavenFile file, long line, Runnable work) {
        workers.hand(
                () -> {
                    try {
                        work.run();
                    } catch (AppRefusal e) {
                        if (!e.ofContent()) {
                            throw e;
                        }
                        report.rejected(file, line, "the app says: " + e.reason());
                    }
                });
    }
}
