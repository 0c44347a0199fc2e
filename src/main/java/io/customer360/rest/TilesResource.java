package io.customer360.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.customer360.access.Access;
import io.customer360.rest.view.View;
import io.customer360.shared.CustomerId;
import io.customer360.shared.ReadOnce;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The figures in the header of a customer's page. */
@LicensedOnly
@Path("/customers/{id}/tiles")
@Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
public final class TilesResource {
    private final Access access;
    private final TileViews tiles;
    private final ReadOnce once;

    /** Wired by Spring. */
    @Inject
    public TilesResource(Access access, TileViews tiles, ReadOnce once) {
        this.access = access;
        this.tiles = tiles;
        this.once = once;
    }

    /** Shows the tiles. */
    @GET
    public View show(@PathParam("id") String id) {
        var customer = CustomerId.of(id);
        return once.during(() -> tiles.of(customer, access.requireVisible(customer)));
    }
}
