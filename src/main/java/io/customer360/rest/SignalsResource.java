package io.customer360.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.customer360.access.Access;
import io.customer360.rest.input.Body;
import io.customer360.rest.view.CustomerUrls;
import io.customer360.rest.view.View;
import io.customer360.score.ActOnSignal;
import io.customer360.shared.CustomerId;
import io.customer360.task.MadeIssue;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;

/** What tells that a customer may leave, and what is done about it. */
@LicensedOnly
@Path("/customers/{id}/signals")
@Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
public final class SignalsResource {
    private final Access access;
    private final ActOnSignal act;
    private final SignalViews views;
    private final CustomerUrls urls;

    /** Wired by Spring. */
    @Inject
    public SignalsResource(Access access, ActOnSignal act, SignalViews views, CustomerUrls urls) {
        this.access = access;
        this.act = act;
        this.views = views;
        this.urls = urls;
    }

    /** Lists the signals, the gravest first. */
    @GET
    public View list(@PathParam("id") String id) {
        var customer = CustomerId.of(id);
        return views.of(customer, access.requireVisible(customer));
    }

    /** Has the issue made that a signal asks for, unless there is one, and lists the signals. */
    @POST
    @Path("/{key}/action")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response act(
            @PathParam("id") String id, @PathParam("key") String name, Body<EmptyInput> in) {
        var customer = CustomerId.of(id);
        var actor = access.requireEditor(customer);
        in.read();
        var key = views.key(customer, name, actor);
        Optional<MadeIssue> made =
                act.on(customer, key, () -> views.issue(customer, key, actor), actor);
        return made.map(it -> Response.created(URI.create(urls.ticket(it.key()).text())))
                .orElseGet(Response::ok)
                .entity(views.of(customer, actor))
                .build();
    }
}
