package io.customer360.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.customer360.access.Access;
import io.customer360.rest.view.CustomerUrls;
import io.customer360.rest.view.View;
import io.customer360.score.Models;
import io.customer360.score.Portfolio;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Tells administrators when so many customers are at high risk that the rules deserve a look. */
@LicensedOnly
@Path("/settings/sea-of-red")
@Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
public final class SeaOfRedResource {
    private final Access access;
    private final Portfolio portfolio;
    private final Models models;
    private final CustomerUrls urls;

    /** Wired by Spring. */
    @Inject
    public SeaOfRedResource(Access access, Portfolio portfolio, Models models, CustomerUrls urls) {
        this.access = access;
        this.portfolio = portfolio;
        this.models = models;
        this.urls = urls;
    }

    /** Counts them, by the signals they have. */
    @GET
    public View show() {
        access.requireManager();
        return View.of(
                "c360.churn.red",
                SeaOfRedJson.of(portfolio.red(models.churn()), urls.admin("churn")));
    }
}
