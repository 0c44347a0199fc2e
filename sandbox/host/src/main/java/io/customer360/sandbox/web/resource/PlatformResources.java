package io.customer360.sandbox.web.resource;

import java.util.Set;

/**
 * The web-resources of Jira that a plugin may depend on here. All of them are on every page
 * already, as AUI's one bundle and the sandbox's own script; any other key fails, as a typing
 * mistake would fail in the browser.
 */
final class PlatformResources {
    private static final String AUI_PLUGIN = "com.atlassian.auiplugin:";

    private static final Set<String> AUI =
            Set.of(
                    "ajs",
                    "aui-core",
                    "aui-avatars",
                    "aui-badge",
                    "aui-buttons",
                    "aui-dialog2",
                    "aui-dropdown2",
                    "aui-flag",
                    "aui-form-validation",
                    "aui-forms",
                    "aui-inline-dialog2",
                    "aui-label",
                    "aui-lozenge",
                    "aui-message",
                    "aui-page-header",
                    "aui-page-layout",
                    "aui-progress-indicator",
                    "aui-select",
                    "aui-select2",
                    "aui-sidebar",
                    "aui-spinner",
                    "aui-table",
                    "aui-tabs",
                    "aui-toggle",
                    "aui-tooltips",
                    "aui-design-tokens-api");

    private static final Set<String> OTHERS =
            Set.of(
                    "com.atlassian.plugins.jquery:jquery",
                    "com.atlassian.soy.soy-template-plugin:soy-deps",
                    "jira.webresources:messages",
                    "jira.webresources:util-lite");

    private PlatformResources() {}

    static boolean contains(String key) {
        return OTHERS.contains(key)
                || (key.startsWith(AUI_PLUGIN) && AUI.contains(key.substring(AUI_PLUGIN.length())));
    }
}
