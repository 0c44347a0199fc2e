package io.customer360.sandbox.web.resource;

import io.customer360.sandbox.StartFailure;
import io.customer360.sandbox.plugin.Module;
import io.customer360.sandbox.plugin.Xml;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/**
 * A web-resource module: its files, what it needs first and on which pages it appears by itself.
 *
 * @param key plugin key and module key
 * @param i18n the file endings whose getText calls are replaced by texts
 */
record WebResource(
        String key,
        List<Asset> assets,
        List<String> dependencies,
        Set<String> contexts,
        Set<String> i18n) {
    private static final Set<String> KNOWN =
            Set.of("description", "resource", "dependency", "context", "transformation");

    static WebResource of(String pluginKey, Module module) {
        var key = pluginKey + ":" + module.key();
        for (var child : Xml.children(module.xml())) {
            if (!KNOWN.contains(child.getTagName())) {
                throw new StartFailure(
                        "The sandbox does not know <"
                                + child.getTagName()
                                + "> in web-resource "
                                + key);
            }
        }
        return new WebResource(
                key,
                module.children("resource").stream().map(Asset::of).toList(),
                module.children("dependency").stream().map(Xml::text).toList(),
                module.children("context").stream().map(Xml::text).collect(Collectors.toSet()),
                module.children("transformation").stream()
                        .map(element -> transformed(key, element))
                        .collect(Collectors.toSet()));
    }

    private static String transformed(String key, Element transformation) {
        for (var transformer : Xml.children(transformation, "transformer")) {
            if (!Xml.required(transformer, "key").equals("jsI18n")) {
                throw new StartFailure(
                        "The sandbox has no transformer "
                                + Xml.required(transformer, "key")
                                + ", asked for by web-resource "
                                + key);
            }
        }
        return Xml.required(transformation, "extension");
    }

    /** The asset that serves this name: by its own name, or below a folder such as images/. */
    Optional<Asset> asset(String name) {
        return assets.stream().filter(asset -> asset.serves(name)).findFirst();
    }

    /** A file of a web-resource, or a folder when name and location end with a slash. */
    record Asset(String type, String name, String location) {
        static Asset of(Element element) {
            return new Asset(
                    Xml.required(element, "type"),
                    Xml.required(element, "name"),
                    Xml.required(element, "location"));
        }

        boolean folder() {
            return name.endsWith("/");
        }

        boolean serves(String asked) {
            return type.equals("download")
                    && (folder() ? asked.startsWith(name) : asked.equals(name));
        }

        String locationOf(String asked) {
            return folder() ? location + asked.substring(name.length()) : location;
        }
    }
}
