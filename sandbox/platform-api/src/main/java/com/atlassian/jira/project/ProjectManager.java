package com.atlassian.jira.project;

import java.util.List;

/** Finds projects without asking for permission. */
public interface ProjectManager {
    Project getProjectObj(Long id);

    Project getProjectObjByKey(String key);

    Project getProjectByCurrentKey(String key);

    List<Project> getProjects();
}
