package io.customer360.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.customer360.access.Access;
import io.customer360.notice.Follow;
import io.customer360.rest.view.View;
import io.customer360.shared.CustomerId;
import io.customer360.shared.NotFound;
import io.customer360.shared.UserKey;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Who follows a customer. */
@LicensedOnly
@Path("/customers/{id}/followers")
@Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
public final class FollowersResource {
    private final Access access;
    private final Follow follow;

    /** Wired by Spring. */
    @Inject
    public FollowersResource(Access access, Follow follow) {
        this.access = access;
        this.follow = follow;
    }

    /** Lists them, and tells what the reader has to do with the customer. */
    @GET
    public View list(@PathParam("id") String id) {
        var customer = CustomerId.of(id);
        var actor = access.requireVisible(customer);
        return FollowJson.view(follow.of(customer, actor), access, actor);
    }

    /** Ends that somebody follows the customer. */
    @DELETE
    @Path("{user}")
    public View remove(@PathParam("id") String id, @PathParam("user") String user) {
        var customer = CustomerId.of(id);
        var actor = access.requireManagerOf(customer);
        if (user.isBlank()) {
            throw new NotFound();
        }
        return FollowJson.view(follow.remove(customer, new UserKey(user), actor), access, actor);
    }
}
