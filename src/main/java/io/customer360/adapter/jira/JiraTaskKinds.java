package io.customer360.adapter.jira;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import io.customer360.task.Choice;
import io.customer360.task.Condition;
import io.customer360.task.IssueKind;
import io.customer360.task.IssueKinds;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The projects, types, fields and resolutions of Jira. */
public final class JiraTaskKinds implements IssueKinds {
    private final ProjectManager projects;
    private final IssueTypeSchemeManager schemes;
    private final ConstantsManager constants;
    private final TaskTie tie;

    /** Wired by Spring. */
    public JiraTaskKinds(
            ProjectManager projects,
            IssueTypeSchemeManager schemes,
            ConstantsManager constants,
            TaskTie tie) {
        this.projects = projects;
        this.schemes = schemes;
        this.constants = constants;
        this.tie = tie;
    }

    @Override
    public List<Choice> projects() {
        return projects.getProjects().stream()
                .filter(project -> !project.isArchived())
                .map(JiraTaskKinds::choice)
                .sorted(Comparator.comparing(Choice::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    @Override
    public List<Choice> types() {
        return choices(constants.getAllIssueTypeObjects());
    }

    @Override
    public List<Choice> fields() {
        return tie.choices();
    }

    @Override
    public List<Choice> resolutions() {
        return choices(constants.getResolutions());
    }

    @Override
    public boolean has(IssueKind kind) {
        return project(kind).filter(project -> has(project, kind.type())).isPresent();
    }

    @Override
    public Condition condition(IssueKind kind) {
        if (!kind.chosen()) {
            return Condition.UNSET;
        }
        var project = project(kind);
        if (project.isEmpty() || !tie.exists()) {
            return Condition.GONE;
        }
        return project.get().isArchived() ? Condition.ARCHIVED : Condition.READY;
    }

    /** The JQL that finds such issues; nothing when the project is gone. */
    Optional<String> clause(IssueKind kind) {
        return project(kind)
                .map(
                        project ->
                                "project = \"%s\" AND issuetype = %s"
                                        .formatted(project.getKey(), kind.type()));
    }

    private Optional<Project> project(IssueKind kind) {
        return kind.chosen()
                ? Optional.ofNullable(projects.getProjectObj(Long.valueOf(kind.project())))
                : Optional.empty();
    }

    private boolean has(Project project, String type) {
        return schemes.getIssueTypesForProject(project).stream()
                .anyMatch(one -> one.getId().equals(type));
    }

    private static Choice choice(Project project) {
        return new Choice(
                String.valueOf(project.getId()),
                "%s (%s)".formatted(project.getName(), project.getKey()));
    }

    private static List<Choice> choices(Collection<? extends IssueConstant> constants) {
        return constants.stream()
                .map(constant -> new Choice(constant.getId(), constant.getNameTranslation()))
                .toList();
    }
}
