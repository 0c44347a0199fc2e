package io.customer360.sandbox.web;

import io.customer360.sandbox.plugin.PluginDescriptor;
import io.customer360.sandbox.plugin.RunningPlugin;
import java.io.ByteArrayInputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A plugin whose files lie in {@code /web-test} of the class path; its classes are the tests'. */
public record TestPlugin(PluginDescriptor descriptor) implements RunningPlugin {
    public static TestPlugin whole() {
        return new TestPlugin(
                PluginDescriptor.parse(
                        TestPlugin.class.getResourceAsStream("/web-test/atlassian-plugin.xml")));
    }

    /** A plugin with these modules only. */
    public static TestPlugin with(String modules) {
        var xml =
                """
                <atlassian-plugin key='test.plugin' name='Test app' plugins-version='2'>
                  <plugin-info><version>1.0</version></plugin-info>
                  %s
                </atlassian-plugin>
                """
                        .formatted(modules);
        return new TestPlugin(
                PluginDescriptor.parse(
                        new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8))));
    }

    @Override
    public Class<?> load(String className) {
        try {
            return Class.forName(className);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public <T> T bean(Class<T> type) {
        throw new UnsupportedOperationException();
    }

    @Override
    public <T> T create(Class<T> type) {
        try {
            return type.getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public URL resource(String path) {
        return TestPlugin.class.getResource("/web-test/" + path);
    }

    @Override
    public boolean enabled() {
        return true;
    }

    @Override
    public List<String> classNames(String packageName) {
        return List.of();
    }

    @Override
    public ClassLoader classLoader() {
        return TestPlugin.class.getClassLoader();
    }
}
