package io.customer360.sandbox.ravenstack;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import io.customer360.sandbox.jira.JiraWorld;
import java.util.OptionalLong;

/**
 * What has become of what, by its id in the data set: written in the transaction that stores the
 * thing itself, so that an import that was cut off goes on where it ended.
 */
final class Marks {

    private static final String SPACE = "io.customer360.sandbox.ravenstack";

    private final PluginSettings settings;

    Marks(JiraWorld world) {
        settings = world.service(PluginSettingsFactory.class).createSettingsForKey(SPACE);
    }

    OptionalLong of(String kind, String id) {
        Object number = settings.get(kind + "." + id);
        return number == null
                ? OptionalLong.empty()
                : OptionalLong.of(Long.parseLong(number.toString()));
    }

    void put(String kind, String id, long number) {
        settings.put(kind + "." + id, Long.toString(number));
    }
}
