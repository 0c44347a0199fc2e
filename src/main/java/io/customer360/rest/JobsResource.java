package io.customer360.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.customer360.access.Access;
import io.customer360.rest.input.Body;
import io.customer360.rest.view.View;
import io.customer360.run.ShowErrors;
import io.customer360.run.ShowJobs;
import io.customer360.shared.Parse;
import io.customer360.shared.Rejected;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.Optional;

/** What runs by itself, and the records that it could not do. */
@LicensedOnly
@Path("/jobs")
@Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
public final class JobsResource {
    private final Access access;
    private final ShowJobs jobs;
    private final ShowErrors errors;
    private final JobViews views;

    /** Wired by Spring. */
    @Inject
    public JobsResource(Access access, ShowJobs jobs, ShowErrors errors, JobViews views) {
        this.access = access;
        this.jobs = jobs;
        this.errors = errors;
        this.views = views;
    }

    /** Lists every job with its latest runs. */
    @GET
    public View list() {
        return views.page(access.requireManager());
    }

    /**
     * Shows one job; with the moment at which a run was asked for, whether that is still to come.
     */
    @GET
    @Path("/{code}")
    public View show(@PathParam("code") String code, @QueryParam("asked") String asked) {
        var actor = access.requireManager();
        return views.job(
                jobs.of(code, actor), Optional.ofNullable(asked).map(JobsResource::moment));
    }

    /** Has a job run now, and does not wait for it. */
    @POST
    @Path("/{code}/run")
    @Consumes(MediaType.APPLICATION_JSON)
    public View run(@PathParam("code") String code, Body<EmptyInput> in) {
        var actor = access.requireManager();
        jobs.of(code, actor);
        in.read();
        var asked = jobs.ask(code, actor);
        return views.job(jobs.of(code, actor), Optional.of(asked));
    }

    /** Lists the records that could not be done. */
    @GET
    @Path("/errors")
    public View errors() {
        var actor = access.requireManager();
        return views.errors(errors.newest(actor), actor);
    }

    /** Clears one of them, or all; they come back when they fail again. */
    @DELETE
    @Path("/errors")
    public View clear(@QueryParam("id") String id) {
        var actor = access.requireManager();
        var left = id == null ? errors.clearAll(actor) : errors.clear(Parse.id(id), actor);
        return views.errors(left, actor);
    }

    private static Instant moment(String millis) {
        if (!millis.matches("\\d{1,15}")) {
            throw Rejected.at("asked", "c360.input.number.error");
        }
        return Instant.ofEpochMilli(Long.parseLong(millis));
    }
}
