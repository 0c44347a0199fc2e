package io.customer360.sandbox.web;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.customer360.sandbox.soy.SoyFork;
import java.nio.file.Path;

/**
 * The folder into which npm puts AUI, jQuery and Soy. A test that needs it is skipped where nobody
 * promised it, as in an editor; in a build, which names the folder, and in CI it fails.
 */
public final class NpmPackages {
    private static final String NAMED = System.getProperty("web.modules");

    /** Where the packages are, or would be. */
    public static final Path FOLDER = Path.of(NAMED == null ? "../web/node_modules" : NAMED);

    private NpmPackages() {}

    /** Whether they are there. */
    public static boolean there() {
        return SoyFork.availableIn(FOLDER);
    }

    /** Ends a test that needs them where they are missing. */
    public static void needed() {
        var missing = "Nothing in " + FOLDER + ": run 'npm ci' in sandbox/web";
        if (NAMED != null || "true".equals(System.getenv("CI"))) {
            assertTrue(there(), missing);
        }
        assumeTrue(there(), missing);
    }
}
