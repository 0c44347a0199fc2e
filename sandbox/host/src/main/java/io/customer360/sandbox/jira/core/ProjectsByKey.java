package io.customer360.sandbox.jira.core;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import io.customer360.sandbox.jira.Projects;
import java.util.List;

/** Jira's look-up of projects, without permission checks. */
public final class ProjectsByKey implements ProjectManager {

    private final Projects projects;

    public ProjectsByKey(Projects projects) {
        this.projects = projects;
    }

    @Override
    public Project getProjectObj(Long id) {
        return id == null ? null : projects.byId(id).orElse(null);
    }

    @Override
    public Project getProjectObjByKey(String key) {
        return key == null ? null : projects.byKey(key).orElse(null);
    }

    @Override
    public Project getProjectByCurrentKey(String key) {
        return getProjectObjByKey(key);
    }

    @Override
    public List<Project> getProjects() {
        return List.copyOf(projects.all());
    }
}
