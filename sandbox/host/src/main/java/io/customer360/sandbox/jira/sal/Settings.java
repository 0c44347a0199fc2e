package io.customer360.sandbox.jira.sal;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** SAL's plugin settings, kept in the database. */
public final class Settings implements PluginSettingsFactory {

    private final JdbcClient sql;
    private final TransactionOperations inOne;

    public Settings(JdbcClient sql, TransactionOperations inOne) {
        this.sql = sql;
        this.inOne = inOne;
    }

    @Override
    public PluginSettings createSettingsForKey(String key) {
        return new StoredSettings(sql, inOne, key);
    }

    @Override
    public PluginSettings createGlobalSettings() {
        return new StoredSettings(sql, inOne, "");
    }
}
