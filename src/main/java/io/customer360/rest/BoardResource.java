package io.customer360.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.customer360.access.Access;
import io.customer360.csm.ShowRenewals;
import io.customer360.rest.view.View;
import io.customer360.shared.Parse;
import io.customer360.shared.Rejected;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** What items on dashboards of Jira show. */
@LicensedOnly
@Path("/board")
@Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
public final class BoardResource {
    private final Access access;
    private final OverviewViews overviews;
    private final BoardViews boards;

    /** Wired by Spring. */
    @Inject
    public BoardResource(Access access, OverviewViews overviews, BoardViews boards) {
        this.access = access;
        this.overviews = overviews;
        this.boards = boards;
    }

    /** How many customers lie in which band. */
    @GET
    @Path("/health")
    public View health(@QueryParam("whose") @DefaultValue("all") String whose) {
        var actor = access.requireView();
        return overviews.boardHealth(actor, own(whose));
    }

    /** How many renew in the months to come. */
    @GET
    @Path("/renewals")
    public View renewals(
            @QueryParam("whose") @DefaultValue("all") String whose,
            @QueryParam("months") @DefaultValue("3") String months) {
        var actor = access.requireView();
        return boards.renewals(actor, own(whose), Parse.wholeNumber(months, 1, ShowRenewals.MOST));
    }

    /** Which are at risk, and what they pay in a year. */
    @GET
    @Path("/risk")
    public View risk(@QueryParam("whose") @DefaultValue("all") String whose) {
        var actor = access.requireView();
        return overviews.boardRisk(actor, own(whose));
    }

    private static boolean own(String whose) {
        return switch (whose) {
            case "all" -> false;
            case "mine" -> true;
            default -> throw Rejected.at("whose", "c360.input.choice.error");
        };
    }
}
