package io.customer360.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.customer360.access.Access;
import io.customer360.customer.ListColumns;
import io.customer360.rest.input.Body;
import io.customer360.rest.view.View;
import io.customer360.shared.Actor;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** Which columns of the list of customers somebody wants to see. */
@LicensedOnly
@Path("/customers/columns")
@Produces(MediaType.APPLICATION_JSON)
public final class CustomerColumnsResource {
    private final Access access;
    private final ListColumns columns;

    /** Wired by Spring. */
    @Inject
    public CustomerColumnsResource(Access access, ListColumns columns) {
        this.access = access;
        this.columns = columns;
    }

    /** Shows them. */
    @GET
    public View show() {
        return view(access.requireView());
    }

    /** Remembers them. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public View choose(Body<ColumnsInput> in) {
        var actor = access.requireView();
        columns.choose(in.read().lists().getOrDefault("columns", List.of()), actor);
        return view(actor);
    }

    /** Forgets them; the usual ones are shown. */
    @DELETE
    public View restore() {
        var actor = access.requireView();
        columns.restore(actor);
        return view(actor);
    }

    private View view(Actor actor) {
        return View.of("", ColumnsJson.of(columns.chosen(actor), columns.available(actor)));
    }
}
