package io.customer360.sandbox.plugin;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.customer360.sandbox.StartFailure;
import io.customer360.sandbox.fixture.FixtureHost;
import io.customer360.sandbox.fixture.FixtureJar;
import io.customer360.sandbox.fixture.RivalResource;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The start fails, and says why, on")
class StrictnessTest {
    @TempDir Path folder;

    @Test
    @DisplayName("an unknown module type")
    void unknownModule() throws Exception {
        refuses(new FixtureJar().withModule("<webwork1 key=\"x\"/>"), "<webwork1>");
    }

    @Test
    @DisplayName("component-import in a transformless plugin")
    void componentImport() throws Exception {
        refuses(new FixtureJar().withModule("<component-import key=\"x\"/>"), "<component-import>");
    }

    @Test
    @DisplayName("two modules with one key")
    void sameKey() throws Exception {
        refuses(new FixtureJar().withModule("<web-item key=\"rest\"/>"), "the key rest");
    }

    @Test
    @DisplayName("an import that Jira does not export")
    void unresolvedImport() throws Exception {
        refuses(
                new FixtureJar().withImport("com.google.common.base"),
                "the package com.google.common.base");
    }

    @Test
    @DisplayName("a service interface whose package is not imported")
    void missingImport() throws Exception {
        refuses(
                new FixtureJar()
                        .withBean(
                                "<osgi:reference id=\"users\""
                                        + " interface=\"com.atlassian.sal.api.user.UserManager\"/>"),
                "com.atlassian.sal.api.user.UserManager, which the bundle cannot see");
    }

    @Test
    @DisplayName("a class of the host that the bundle does not import")
    void hostClass() throws Exception {
        refuses(
                new FixtureJar()
                        .withModule(
                                "<web-item key=\"x\" section=\"y\">"
                                        + "<condition class=\"com.google.common.base.Joiner\"/>"
                                        + "</web-item>"),
                "The bundle cannot load the class com.google.common.base.Joiner");
    }

    @Test
    @DisplayName("a life-cycle service that throws an error at the start")
    void brokenLife() throws Exception {
        refuses(new FixtureJar().broken(), "BrokenLife.onStart failed");
    }

    @Test
    @DisplayName("two resources with one path")
    void samePath() throws Exception {
        refuses(
                new FixtureJar().withClass(RivalResource.class),
                "The REST module rest does not start");
    }

    @Test
    @DisplayName("a mandatory service that nobody offers")
    void missingService() throws Exception {
        refuses(
                new FixtureJar()
                        .withImport("com.atlassian.sal.api.user")
                        .withBean(
                                "<osgi:reference id=\"users\" timeout=\"10\""
                                        + " interface=\"com.atlassian.sal.api.user.UserManager\"/>"),
                "No service com.atlassian.sal.api.user.UserManager");
    }

    @Test
    @DisplayName("a bean that a resource needs and the context does not hold")
    void missingBean() throws Exception {
        refuses(new FixtureJar().withoutBeans(), "NotesResource");
    }

    @Test
    @DisplayName("an element or attribute of the blueprint namespace that it does not know")
    void unknownElement() throws Exception {
        refuses(new FixtureJar().withBean("<osgi:bundle id=\"x\"/>"), "bundle");
        refuses(
                new FixtureJar()
                        .withBean(
                                "<osgi:reference id=\"x\" sticky=\"true\" interface="
                                        + "\"com.atlassian.activeobjects.external.ActiveObjects\"/>"),
                "'sticky'");
        refuses(
                new FixtureJar()
                        .withBean(
                                "<osgi:service ref=\"life\" interface=\"com.atlassian.sal.api"
                                        + ".lifecycle.LifecycleAware\"><osgi:service-properties>"
                                        + "<entry key=\"a\" value-ref=\"notes\"/>"
                                        + "</osgi:service-properties></osgi:service>"),
                "the attribute value-ref");
    }

    @Test
    @DisplayName("an element or attribute that the schema of Spring does not know, with its line")
    void misspeltBean() throws Exception {
        refuses(new FixtureJar().withBean("<bean id=\"x\" clas=\"y\"/>"), "'clas'");
        refuses(
                new FixtureJar()
                        .withBean("<bean id=\"x\" class=\"y\"><proprety name=\"z\"/></bean>"),
                "beans.xml] line 17 is wrong\n  because SAXParseException: cvc");
    }

    @Test
    @DisplayName("a schema that Spring does not bring along")
    void foreignSchema() throws Exception {
        refuses(
                new FixtureJar()
                        .withBean(
                                "<x:y xmlns:x=\"urn:x\" xsi:schemaLocation=\"urn:x"
                                        + " http://127.0.0.1/x.xsd\"/>"),
                "none is fetched from the network");
    }

    @Test
    @DisplayName("a descriptor of another format, or with an element or attribute it does not know")
    void misspeltDescriptor() throws Exception {
        refuses(new FixtureJar().withFormat("1"), "plugins-version=\"2\"");
        refuses(
                new FixtureJar()
                        .withModule("<web-item key=\"x\" section=\"y\"><conditon/></web-item>"),
                "<web-item key=\"x\"> holds <conditon>");
        refuses(
                new FixtureJar()
                        .withModule(
                                "<web-panel key=\"x\" location=\"y\"><contxt-provider/>"
                                        + "</web-panel>"),
                "<contxt-provider>");
        refuses(
                new FixtureJar().withModule("<web-section key=\"x\" loction=\"y\"/>"),
                "the attribute loction");
        refuses(
                new FixtureJar()
                        .withModule(
                                "<web-item key=\"x\" section=\"y\"><conditions>"
                                        + "<condition class=\"z\" inverted=\"true\"/></conditions>"
                                        + "</web-item>"),
                "<web-item key=\"x\"> <conditions> <condition> holds the attribute inverted");
        refuses(
                new FixtureJar().withModule("<web-section key=\"x\" state=\"off\"/>"),
                "the unknown state off");
    }

    @Test
    @DisplayName("a class that the descriptor names and the jar does not hold")
    void missingClass() throws Exception {
        refuses(
                new FixtureJar()
                        .withModule(
                                "<web-item key=\"x\" section=\"y\"><condition class=\"no.Such\"/>"
                                        + "</web-item>"),
                "no.Such");
    }

    @Test
    @DisplayName("a file that the descriptor names and the jar does not hold")
    void missingFile() throws Exception {
        refuses(
                new FixtureJar()
                        .withModule(
                                "<web-resource key=\"x\"><resource type=\"download\" name=\"a.js\""
                                        + " location=\"js/a.js\"/></web-resource>"),
                "js/a.js");
    }

    private void refuses(FixtureJar jar, String words) throws Exception {
        Path file = jar.in(folder);
        StartFailure failure =
                assertThrows(
                        StartFailure.class,
                        () -> {
                            try (FixtureHost host = new FixtureHost(file, folder)) {
                                host.plugin.enable();
                            }
                        });
        assertTrue(failure.screen().contains(words), failure.screen());
    }
}
