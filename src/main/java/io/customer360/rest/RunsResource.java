package io.customer360.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.customer360.access.Access;
import io.customer360.rest.input.Body;
import io.customer360.rest.view.View;
import io.customer360.run.ShowJobs;
import io.customer360.shared.Parse;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The runs of jobs. */
@LicensedOnly
@Path("/runs/{number}")
@Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
public final class RunsResource {
    private final Access access;
    private final ShowJobs jobs;
    private final JobViews views;

    /** Wired by Spring. */
    @Inject
    public RunsResource(Access access, ShowJobs jobs, JobViews views) {
        this.access = access;
        this.jobs = jobs;
        this.views = views;
    }

    /** Shows how far one is. */
    @GET
    public View show(@PathParam("number") String number) {
        var actor = access.requireManager();
        return views.run(jobs.run(Parse.id(number), actor), actor);
    }

    /** Lets one end before its next piece. */
    @POST
    @Path("/cancel")
    @Consumes(MediaType.APPLICATION_JSON)
    public View cancel(@PathParam("number") String number, Body<EmptyInput> in) {
        var actor = access.requireManager();
        var run = jobs.run(Parse.id(number), actor).run();
        in.read();
        return views.run(jobs.cancel(run.number(), actor), actor);
    }
}
