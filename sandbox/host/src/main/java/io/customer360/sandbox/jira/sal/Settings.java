package io.customer360.sandbox.jira.sal;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SAL's plugin settings, kept in the database. */
public final class Settings implements PluginSettingsFactory {

    private final JdbcClient sql;

    public Settings(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public PluginSettings createSettingsForKey(String key) {
        return new StoredSettings(sql, key);
    }

    @Override
    public PluginSettings createGlobalSettings() {
        return new StoredSettings(sql, "");
    }
}
