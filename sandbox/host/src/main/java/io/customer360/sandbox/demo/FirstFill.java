package io.customer360.sandbox.demo;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import io.customer360.sandbox.jira.JiraWorld;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Fills the app once in the life of a home: what people change or delete afterwards stays as they
 * left it. The mark is Jira's, so it does not hang on the plugin; a fill that fails ends nothing.
 *
 * @param world where the mark is kept
 */
public record FirstFill(JiraWorld world) {
    private static final Logger LOG = LoggerFactory.getLogger(FirstFill.class);
    private static final String FILLED = "portfolio";

    /** Runs the fill unless it has been completed before. */
    public void run(Runnable fill) {
        PluginSettings marks =
                world.service(PluginSettingsFactory.class)
                        .createSettingsForKey("io.customer360.sandbox.demo");
        if (marks.get(FILLED) != null) {
            return;
        }
        try {
            fill.run();
            marks.put(FILLED, "complete");
        } catch (RuntimeException e) {
            LOG.warn("The demo portfolio is not complete: {}", oneLine(e));
            LOG.debug("because", e);
        }
    }

    private static String oneLine(RuntimeException failure) {
        return String.valueOf(failure.getMessage()).replaceAll("\\s+", " ");
    }
}
