package io.customer360.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.customer360.access.Access;
import io.customer360.rest.input.Body;
import io.customer360.rest.view.CustomerUrls;
import io.customer360.rest.view.View;
import io.customer360.shared.CustomerId;
import io.customer360.task.CreateTask;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** How a customer does, in words, and what to do about it. */
@LicensedOnly
@Path("/customers/{id}/assessment")
@Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
public final class AssessmentResource {
    private final Access access;
    private final CreateTask create;
    private final AssessmentViews views;
    private final CustomerUrls urls;

    /** Wired by Spring. */
    @Inject
    public AssessmentResource(
            Access access, CreateTask create, AssessmentViews views, CustomerUrls urls) {
        this.access = access;
        this.create = create;
        this.views = views;
        this.urls = urls;
    }

    /** Shows it. */
    @GET
    public View show(@PathParam("id") String id) {
        var customer = CustomerId.of(id);
        return views.of(customer, access.requireVisible(customer));
    }

    /** Gives the form of a task that begins with an idea. */
    @GET
    @Path("/task")
    public View form(@PathParam("id") String id, @QueryParam("idea") String idea) {
        var customer = CustomerId.of(id);
        access.requireEditor(customer);
        return views.form(customer, TaskIdea.of(idea));
    }

    /** Creates the task in Jira and shows the assessment with it. */
    @POST
    @Path("/task")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response create(@PathParam("id") String id, Body<TaskInput> in) {
        var customer = CustomerId.of(id);
        var actor = access.requireEditor(customer);
        var made = create.on(customer, in.read().fields(), actor);
        return Response.created(URI.create(urls.ticket(made.key()).text()))
                .entity(views.made(customer, made, actor))
                .build();
    }
}
