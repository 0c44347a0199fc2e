package io.customer360.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.customer360.access.Access;
import io.customer360.rest.input.Body;
import io.customer360.rest.view.CustomerUrls;
import io.customer360.rest.view.View;
import io.customer360.shared.CustomerId;
import io.customer360.task.CreateTask;
import io.customer360.task.TaskQuery;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;

/** What is to be done for a customer, always as the person who asks can see it. */
@LicensedOnly
@Path("/customers/{id}/tasks")
@Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
public final class TasksResource {
    private final Access access;
    private final CreateTask create;
    private final TaskViews views;
    private final CustomerUrls urls;

    /** Wired by Spring. */
    @Inject
    public TasksResource(Access access, CreateTask create, TaskViews views, CustomerUrls urls) {
        this.access = access;
        this.create = create;
        this.views = views;
        this.urls = urls;
    }

    /** Lists tasks: what is due, what is open, or all. */
    @GET
    public View list(@PathParam("id") String id, @Context UriInfo uri) {
        var customer = CustomerId.of(id);
        var actor = access.requireVisible(customer);
        return views.list(customer, query(uri), actor);
    }

    /** Lists the same tasks alone, as a dialog shows them. */
    @GET
    @Path("/list")
    public View dialog(@PathParam("id") String id, @Context UriInfo uri) {
        var customer = CustomerId.of(id);
        var actor = access.requireVisible(customer);
        return views.dialog(customer, query(uri), actor);
    }

    /** Counts those that are past their day. */
    @GET
    @Path("/due")
    public View due(@PathParam("id") String id) {
        var customer = CustomerId.of(id);
        return views.due(customer, access.requireVisible(customer));
    }

    /** Gives the form of a new one. */
    @GET
    @Path("/form")
    public View form(@PathParam("id") String id) {
        var customer = CustomerId.of(id);
        access.requireEditor(customer);
        return views.form(customer);
    }

    /** Creates one in Jira and lists those that are open. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response create(@PathParam("id") String id, Body<TaskInput> in) {
        var customer = CustomerId.of(id);
        var actor = access.requireEditor(customer);
        var made = create.on(customer, in.read().fields(), actor);
        return Response.created(URI.create(urls.ticket(made.key()).text()))
                .entity(views.created(customer, made, actor))
                .build();
    }

    private static TaskQuery query(UriInfo uri) {
        return TaskQuery.of(uri.getQueryParameters()::getFirst);
    }
}
