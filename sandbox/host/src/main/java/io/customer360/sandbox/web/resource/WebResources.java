package io.customer360.sandbox.web.resource;

import io.customer360.sandbox.StartFailure;
import io.customer360.sandbox.plugin.RunningPlugin;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The web-resources of the running plugin; every file and dependency they name is checked at once.
 */
public final class WebResources {
    private final RunningPlugin plugin;
    private final Map<String, WebResource> byKey = new LinkedHashMap<>();

    private WebResources(RunningPlugin plugin) {
        this.plugin = plugin;
    }

    /** Reads and checks the web-resources of a plugin that has just started. */
    public static WebResources of(RunningPlugin plugin) {
        var found = new WebResources(plugin);
        for (var module : plugin.descriptor().modules("web-resource")) {
            var resource = WebResource.of(plugin.descriptor().key(), module);
            found.byKey.put(resource.key(), resource);
        }
        found.byKey.values().forEach(found::check);
        return found;
    }

    private void check(WebResource resource) {
        for (var dependency : resource.dependencies()) {
            if (!knows(dependency)) {
                throw new StartFailure(
                        "Web-resource "
                                + resource.key()
                                + " depends on "
                                + dependency
                                + ", which neither the plugin nor the sandbox's Jira has");
            }
        }
        for (var asset : resource.assets()) {
            if (plugin.resource(asset.location()) == null) {
                throw new StartFailure(
                        "Web-resource "
                                + resource.key()
                                + " names a missing file "
                                + asset.location());
            }
        }
    }

    /** Whether a web-resource of this key can be asked for. */
    public boolean knows(String key) {
        return byKey.containsKey(key) || PlatformResources.contains(key);
    }

    /** The keys of the plugin's web-resources that hold templates. */
    public List<String> withTemplates() {
        return byKey.values().stream()
                .filter(
                        resource ->
                                resource.assets().stream().anyMatch(a -> a.type().equals("soy")))
                .map(WebResource::key)
                .toList();
    }

    /** The template files of a web-resource and of those it depends on. */
    public List<URL> templates(String key) {
        if (!byKey.containsKey(key)) {
            throw new IllegalArgumentException("No web-resource " + key);
        }
        var urls = new ArrayList<URL>();
        for (var resource : PageNeeds.of(List.of(key), byKey).plugin()) {
            for (var asset : resource.assets()) {
                if (asset.type().equals("soy")) {
                    urls.add(plugin.resource(asset.location()));
                }
            }
        }
        return urls;
    }

    /** What a page needs that asked for these keys and shows these contexts, dependencies first. */
    PageNeeds onPage(Collection<String> keys, Collection<String> contexts) {
        var asked = new LinkedHashSet<String>();
        for (var resource : byKey.values()) {
            if (resource.contexts().stream().anyMatch(contexts::contains)) {
                asked.add(resource.key());
            }
        }
        asked.addAll(keys);
        return PageNeeds.of(asked, byKey);
    }

    /** The bytes of a file of a web-resource, absent when it has none of this name. */
    Optional<byte[]> bytes(String key, String name) {
        return Optional.ofNullable(byKey.get(key))
                .flatMap(resource -> resource.asset(name))
                .map(asset -> plugin.resource(asset.locationOf(name)))
                .map(WebResources::read);
    }

    /** Whether getText calls in this file are replaced. */
    boolean translated(String key, String name) {
        var ending = name.substring(name.lastIndexOf('.') + 1);
        return byKey.get(key).i18n().contains(ending);
    }

    private static byte[] read(URL url) {
        try (var in = url.openStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
