package io.customer360.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.customer360.access.Access;
import io.customer360.rest.view.View;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** The names of tags to pick in a form. */
@LicensedOnly
@Path("/tags")
@Produces(MediaType.APPLICATION_JSON)
public final class TagNamesResource {
    private final Access access;
    private final TagViews views;

    /** Wired by Spring. */
    @Inject
    public TagNamesResource(Access access, TagViews views) {
        this.access = access;
        this.views = views;
    }

    /** Finds tags by a part of their name. */
    @GET
    public View names(@QueryParam("q") @DefaultValue("") String typed) {
        return views.names(typed, access.requireView());
    }
}
