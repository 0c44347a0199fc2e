package io.customer360.sandbox.demo;

import io.customer360.sandbox.jira.JiraWorld;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Fills the app once in the life of a home: what people change or delete afterwards stays as they
 * left it. A fill that fails ends nothing and goes on at the next start.
 *
 * @param world where the mark is kept
 */
public record FirstFill(JiraWorld world) {
    private static final Logger LOG = LoggerFactory.getLogger(FirstFill.class);

    /** Runs the fill unless it has been completed before. */
    public void run(Runnable fill) {
        var marks = new DemoMarks(world);
        if (marks.filled()) {
            return;
        }
        try {
            fill.run();
            marks.fill();
        } catch (RuntimeException e) {
            LOG.warn("The demo portfolio is not complete: {}", oneLine(e));
            LOG.debug("because", e);
        }
    }

    private static String oneLine(RuntimeException failure) {
        return String.valueOf(failure.getMessage()).replaceAll("\\s+", " ");
    }
}
