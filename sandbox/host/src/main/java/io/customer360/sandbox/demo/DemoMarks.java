package io.customer360.sandbox.demo;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import io.customer360.sandbox.jira.JiraWorld;
import java.time.LocalDate;
import java.util.Optional;

/** What a home remembers of how it was filled; Jira keeps it, so it does not hang on the plugin. */
final class DemoMarks {

    private static final String FILLED = "portfolio";
    private static final String DAY = "portfolio.day";

    private final PluginSettings marks;

    DemoMarks(JiraWorld world) {
        marks =
                world.service(PluginSettingsFactory.class)
                        .createSettingsForKey("io.customer360.sandbox.demo");
    }

    /** Whether the app was filled to the end. */
    boolean filled() {
        return marks.get(FILLED) != null;
    }

    void fill() {
        marks.put(FILLED, "complete");
    }

    /** The day of the portfolio in this world, if it has one. */
    Optional<LocalDate> portfolio() {
        return Optional.ofNullable((String) marks.get(DAY)).map(LocalDate::parse);
    }

    void portfolio(LocalDate day) {
        marks.put(DAY, day.toString());
    }
}
