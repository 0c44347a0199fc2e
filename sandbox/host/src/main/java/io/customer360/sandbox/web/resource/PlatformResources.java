package io.customer360.sandbox.web.resource;

import java.util.Set;

/**
 * The web-resources of Jira 11 that a plugin may depend on here: only keys that a published plugin
 * for Jira 11 or the documentation of AUI names, and of those only what the sandbox really has. Any
 * other key fails at once, where Jira would skip it and leave the script to fail in the browser.
 */
final class PlatformResources {
    private static final String AUI_PLUGIN = "com.atlassian.auiplugin:";

    private static final Set<String> AUI =
            Set.of(
                    // Descriptors of public plugins built for Jira 11.0 and 11.3.
                    "ajs",
                    "aui-core",
                    "aui-dropdown2",
                    "aui-experimental-spinner",
                    "aui-flag",
                    "aui-inline-dialog2",
                    "aui-select",
                    "aui-select2",
                    "aui-spinner",
                    // docs.atlassian.com/aui, page Dialog2: "Web resource key".
                    "dialog2");

    private PlatformResources() {}

    static boolean contains(String key) {
        return key.startsWith(AUI_PLUGIN) && AUI.contains(key.substring(AUI_PLUGIN.length()));
    }
}
