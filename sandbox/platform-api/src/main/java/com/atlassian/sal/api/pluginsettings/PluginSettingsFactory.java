package com.atlassian.sal.api.pluginsettings;

/** Opens settings by name. */
public interface PluginSettingsFactory {
    PluginSettings createSettingsForKey(String key);

    PluginSettings createGlobalSettings();
}
