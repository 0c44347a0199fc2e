package io.customer360.rest;

import io.customer360.rest.view.View;
import io.customer360.task.IssueKinds;
import io.customer360.task.TaskSettings;
import io.customer360.task.TaskSettingsStore;
import java.util.List;
import java.util.Optional;

/** Views of the settings for tasks that the API and the admin page share. */
public final class TaskSettingsViews implements SettingsPages, NewerRecords {
    private final TaskSettingsStore settings;
    private final IssueKinds kinds;

    /** Wired by Spring. */
    public TaskSettingsViews(TaskSettingsStore settings, IssueKinds kinds) {
        this.settings = settings;
        this.kinds = kinds;
    }

    @Override
    public List<SettingsPage> pages() {
        return List.of(new SettingsPage("tasks", 35, "c360.settings.tasks.title", this::settings));
    }

    @Override
    public Optional<Object> newer(Object current) {
        return current instanceof TaskSettings changed
                ? Optional.of(TaskSettingsJson.of(changed, kinds))
                : Optional.empty();
    }

    /** The settings with what there is to choose from. */
    View settings() {
        return View.of("c360.tasks.settings", TaskSettingsJson.of(settings.current(), kinds));
    }
}
