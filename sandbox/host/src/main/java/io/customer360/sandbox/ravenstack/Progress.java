package io.customer360.sandbox.ravenstack;

import java.io.PrintStream;
import java.time.Duration;

/** Says how far a file has been read, every few seconds and at its end. */
final class Progress {

    private static final long PAUSE = Duration.ofSeconds(2).toNanos();

    private final PrintStream out;
    private long said = System.nanoTime();

    Progress(PrintStream out) {
        this.out = out;
    }

    void at(RavenFile file, int rows) {
        if (System.nanoTime() - said > PAUSE) {
            say(file, rows + " rows so far");
        }
    }

    void end(RavenFile file, int rows) {
        say(file, rows + " rows");
    }

    private void say(RavenFile file, String how) {
        said = System.nanoTime();
        out.println("  " + file.fileName() + ": " + how);
    }
}
