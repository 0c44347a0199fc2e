package io.customer360.sandbox.web.resource;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * What a page loads, dependencies first: web-resources of the plugin, and the keys of Jira's own
 * that they or the page name.
 */
record PageNeeds(Set<WebResource> plugin, Set<String> platform) {
    static final PageNeeds NOTHING = new PageNeeds(Set.of(), Set.of());

    static PageNeeds of(Collection<String> keys, Map<String, WebResource> known) {
        var needs = new PageNeeds(new LinkedHashSet<>(), new LinkedHashSet<>());
        keys.forEach(key -> needs.add(key, known, new LinkedHashSet<>()));
        return needs;
    }

    private void add(String key, Map<String, WebResource> known, Set<String> path) {
        var resource = known.get(key);
        if (resource == null) {
            platform.add(key);
        } else if (path.add(key)) {
            resource.dependencies().forEach(dependency -> add(dependency, known, path));
            plugin.add(resource);
        }
    }
}
