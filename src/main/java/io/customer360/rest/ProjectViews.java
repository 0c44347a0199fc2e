package io.customer360.rest;

import io.customer360.customer.LinkedProjects;
import java.util.List;

/** Counts the projects of a customer. */
public final class ProjectViews implements CountedSources {
    private final LinkedProjects projects;

    /** Wired by Spring. */
    public ProjectViews(LinkedProjects projects) {
        this.projects = projects;
    }

    @Override
    public List<CountedSource> sources() {
        return List.of(
                new CountedSource(
                        SourceKind.PROJECTS,
                        (customer, actor) -> held(projects.of(customer, actor.key()))));
    }

    private static HeldJson held(List<String> names) {
        return names.isEmpty() ? HeldJson.NONE : new HeldJson(names.size(), names.get(0), null);
    }
}
