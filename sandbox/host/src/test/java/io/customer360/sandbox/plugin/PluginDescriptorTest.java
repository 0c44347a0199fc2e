package io.customer360.sandbox.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PluginDescriptorTest {
    @Test
    @DisplayName("leaves out what is disabled at first or restricted to other applications")
    void startsInJira() {
        assertEquals(
                List.of("plain", "enabled", "jira", "both"),
                keys(
                        """
                        <web-section key="plain" location="x"/>
                        <web-section key="enabled" location="x" state="enabled"/>
                        <web-section key="disabled" location="x" state="disabled"/>
                        <web-section key="jira" location="x"><restrict application="jira"/></web-section>
                        <web-section key="wiki" location="x"><restrict application="wiki"/></web-section>
                        <web-section key="both" location="x">
                          <restrict application="wiki"/><restrict application="jira"/>
                        </web-section>
                        """));
    }

    private static List<String> keys(String modules) {
        String xml =
                """
                <atlassian-plugin key="k" name="n" plugins-version="2">
                  <plugin-info><version>1</version></plugin-info>%s
                </atlassian-plugin>"""
                        .formatted(modules);
        return PluginDescriptor.parse(
                        new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)))
                .modules()
                .stream()
                .map(Module::key)
                .toList();
    }
}
