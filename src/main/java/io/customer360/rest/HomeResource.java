package io.customer360.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.customer360.access.Access;
import io.customer360.home.AddDemo;
import io.customer360.home.RemoveDemo;
import io.customer360.rest.input.Body;
import io.customer360.rest.view.View;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The first page of the app, and the demo customers that are added and removed there. */
@LicensedOnly
@Path("/home")
@Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
public final class HomeResource {
    private final Access access;
    private final AddDemo addDemo;
    private final RemoveDemo removeDemo;
    private final HomeViews views;

    /** Wired by Spring. */
    @Inject
    public HomeResource(Access access, AddDemo addDemo, RemoveDemo removeDemo, HomeViews views) {
        this.access = access;
        this.addDemo = addDemo;
        this.removeDemo = removeDemo;
        this.views = views;
    }

    /** Shows the page. */
    @GET
    public View show() {
        return views.content(access.actor());
    }

    /** Adds the demo customers, unless they are there. */
    @POST
    @Path("/demo")
    @Consumes(MediaType.APPLICATION_JSON)
    public View add(Body<EmptyInput> in) {
        var actor = access.requireManager();
        in.read();
        addDemo.by(actor);
        return views.content(actor);
    }

    /** Removes the demo customers and everything about them. */
    @DELETE
    @Path("/demo")
    public View remove() {
        var actor = access.requireManager();
        removeDemo.by(actor);
        return views.content(actor);
    }
}
