package io.customer360.rest;

import io.customer360.task.Choice;
import io.customer360.task.IssueKinds;
import io.customer360.task.TaskSettings;
import java.util.List;

/** Which issues are tasks and nominations, with what there is to choose from. */
public record TaskSettingsJson(
        int version,
        List<Option> projects,
        List<Option> types,
        List<Option> fields,
        List<Option> nominationProjects,
        List<Option> nominationTypes,
        List<Option> resolutions,
        String condition,
        String nominationCondition) {

    /** One thing of Jira to choose. */
    public record Option(String value, String label, boolean selected) {}

    static TaskSettingsJson of(TaskSettings settings, IssueKinds kinds) {
        var projects = kinds.projects();
        var types = kinds.types();
        return new TaskSettingsJson(
                settings.version(),
                options(projects, settings.tasks().project()),
                options(types, settings.tasks().type()),
                options(kinds.fields(), settings.field()),
                options(projects, settings.nominations().project()),
                options(types, settings.nominations().type()),
                options(kinds.resolutions(), settings.accepted()),
                kinds.condition(settings.tasks()).code(),
                kinds.condition(settings.nominations()).code());
    }

    private static List<Option> options(List<Choice> choices, String chosen) {
        return choices.stream()
                .map(choice -> new Option(choice.id(), choice.name(), choice.id().equals(chosen)))
                .toList();
    }
}
