package com.atlassian.plugin.util;

/** Names the plugin on whose behalf a thread works; the Active Objects library asks for it. */
public final class PluginKeyStack {
    private PluginKeyStack() {}

    public static String getFirstPluginKey() {
        return null;
    }
}
