package io.customer360.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.customer360.access.Access;
import io.customer360.notice.Follow;
import io.customer360.rest.input.Body;
import io.customer360.rest.view.View;
import io.customer360.shared.CustomerId;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Whether the reader follows a customer. */
@LicensedOnly
@Path("/customers/{id}/following")
@Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
public final class FollowingResource {
    private final Access access;
    private final Follow follow;

    /** Wired by Spring. */
    @Inject
    public FollowingResource(Access access, Follow follow) {
        this.access = access;
        this.follow = follow;
    }

    /** Follows the customer. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public View follow(@PathParam("id") String id, Body<EmptyInput> in) {
        var customer = CustomerId.of(id);
        var actor = access.requireVisible(customer);
        in.read();
        return FollowJson.view(follow.follow(customer, actor), access, actor);
    }

    /** Follows the customer no more. */
    @DELETE
    public View unfollow(@PathParam("id") String id) {
        var customer = CustomerId.of(id);
        var actor = access.requireVisible(customer);
        return FollowJson.view(follow.unfollow(customer, actor), access, actor);
    }
}
