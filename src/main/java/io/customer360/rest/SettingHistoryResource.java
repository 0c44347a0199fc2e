package io.customer360.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.customer360.access.Access;
import io.customer360.rest.input.Query;
import io.customer360.rest.view.View;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.OptionalInt;

/** What people changed on the administration pages. */
@LicensedOnly
@Path("/settings/history")
@Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
public final class SettingHistoryResource {
    private final Access access;
    private final SettingHistoryViews views;

    /** Wired by Spring. */
    @Inject
    public SettingHistoryResource(Access access, SettingHistoryViews views) {
        this.access = access;
        this.views = views;
    }

    /** Shows the latest changes of one page, or those before one that is shown already. */
    @GET
    @Path("/{page}")
    public View list(@PathParam("page") String page, @QueryParam("before") String before) {
        var actor = access.requireManager();
        return views.list(
                page,
                before == null ? OptionalInt.empty() : OptionalInt.of(Query.change(before)),
                actor);
    }
}
