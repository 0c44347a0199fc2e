package io.customer360.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.customer360.access.Access;
import io.customer360.rest.input.Body;
import io.customer360.rest.view.View;
import io.customer360.task.ChangeTaskSettings;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Which issues are tasks and nominations. */
@LicensedOnly
@Path("/settings/tasks")
@Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
public final class TaskSettingsResource {
    private final Access access;
    private final ChangeTaskSettings changeTaskSettings;
    private final TaskSettingsViews views;

    /** Wired by Spring. */
    @Inject
    public TaskSettingsResource(
            Access access, ChangeTaskSettings changeTaskSettings, TaskSettingsViews views) {
        this.access = access;
        this.changeTaskSettings = changeTaskSettings;
        this.views = views;
    }

    /** Shows the settings. */
    @GET
    public View show() {
        access.requireManager();
        return views.settings();
    }

    /** Replaces the settings. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public View change(Body<TaskSettingsInput> in) {
        var actor = access.requireManager();
        changeTaskSettings.on(in.read().fields(), actor);
        return views.settings();
    }
}
