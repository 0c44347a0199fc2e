package com.atlassian.sal.api.pluginsettings;

/** Small settings kept by the product: strings, lists of strings, maps of strings. */
public interface PluginSettings {
    Object get(String key);

    Object put(String key, Object value);

    Object remove(String key);
}
