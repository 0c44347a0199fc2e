package io.customer360.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.customer360.access.Access;
import io.customer360.rest.input.Body;
import io.customer360.rest.view.View;
import io.customer360.settings.Scrolling;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** How somebody prefers to read the pages of customers, everywhere. */
@LicensedOnly
@Path("/preferences/scrolling")
@Produces(MediaType.APPLICATION_JSON)
public final class PreferencesResource {
    private final Access access;
    private final Scrolling scrolling;

    /** Wired by Spring. */
    @Inject
    public PreferencesResource(Access access, Scrolling scrolling) {
        this.access = access;
        this.scrolling = scrolling;
    }

    /** Whether all sections stand in one scroll. */
    @GET
    public View show() {
        return View.of("", new ScrollingJson(scrolling.on(access.requireView().key())));
    }

    /** Chooses between one scroll and one section at a time. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public View choose(Body<ScrollingInput> in) {
        var actor = access.requireView();
        return View.of("", new ScrollingJson(scrolling.choose(in.read().fields(), actor)));
    }
}
