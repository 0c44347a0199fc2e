package io.customer360.sandbox.web.resource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.customer360.sandbox.StartFailure;
import io.customer360.sandbox.web.TestPlugin;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebResourcesTest {
    @Test
    @DisplayName("a context brings its web-resources with what they depend on, dependencies first")
    void contexts() {
        var resources = WebResources.of(TestPlugin.whole());

        assertEquals(
                List.of("test.plugin:base", "test.plugin:issue"),
                resources.onPage(List.of(), List.of("jira.view.issue")).plugin().stream()
                        .map(WebResource::key)
                        .toList());
        assertEquals(PageNeeds.NOTHING, resources.onPage(List.of(), List.of("atl.general")));
    }

    @Test
    @DisplayName("what a page needs of Jira is what its web-resources and its code name")
    void platform() {
        var resources = WebResources.of(TestPlugin.whole());
        var select = "com.atlassian.auiplugin:aui-select";

        assertEquals(
                Set.of("com.atlassian.auiplugin:aui-flag", select),
                resources.onPage(List.of(select), List.of("jira.view.issue")).platform());
    }

    @Test
    @DisplayName("templates of a web-resource include those of its dependencies")
    void templates() {
        assertEquals(
                2, WebResources.of(TestPlugin.whole()).templates("test.plugin:templates").size());
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("what Jira would skip or trip over later fails at once and is named")
    @CsvSource(
            delimiter = '|',
            value = {
                "<dependency>test.plugin:mising</dependency>|test.plugin:mising",
                "<dependency>com.atlassian.auiplugin:aui-slect</dependency>|aui-slect",
                "<dependency>com.atlassian.auiplugin:aui-avatars</dependency>|aui-avatars",
                "<resource type='download' name='x.js' location='none.js'/>|none.js",
                "<data key='d' class='X'/>|<data>",
                "<transformation extension='less'><transformer key='less'/></transformation>|less"
            })
    void fails(String content, String named) {
        var modules = "<web-resource key='r'>" + content + "</web-resource>";

        var failure =
                assertThrows(StartFailure.class, () -> WebResources.of(TestPlugin.with(modules)));

        assertTrue(failure.getMessage().contains(named), failure.getMessage());
    }
}
