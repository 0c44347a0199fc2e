package io.customer360.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.customer360.access.Access;
import io.customer360.rest.input.Body;
import io.customer360.rest.view.View;
import io.customer360.revenue.ChangeCurrencies;
import io.customer360.revenue.RateId;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The base currency and the rates to it. */
@LicensedOnly
@Path("/settings/currencies")
@Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
public final class CurrenciesResource {
    private final Access access;
    private final ChangeCurrencies changeCurrencies;
    private final CurrencyViews views;

    /** Wired by Spring. */
    @Inject
    public CurrenciesResource(
            Access access, ChangeCurrencies changeCurrencies, CurrencyViews views) {
        this.access = access;
        this.changeCurrencies = changeCurrencies;
        this.views = views;
    }

    /** Shows them. */
    @GET
    public View show() {
        access.requireManager();
        return views.currencies();
    }

    /** Chooses the base currency. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public View change(Body<CurrencyBaseInput> in) {
        var actor = access.requireManager();
        changeCurrencies.base(in.read().fields(), actor);
        return views.currencies();
    }

    /** Keeps a rate from a day on, in the place of one for that day. */
    @POST
    @Path("/rates")
    @Consumes(MediaType.APPLICATION_JSON)
    public View rate(Body<CurrencyRateInput> in) {
        var actor = access.requireManager();
        changeCurrencies.rate(in.read().fields(), actor);
        return views.currencies();
    }

    /** Takes a rate away. */
    @DELETE
    @Path("/rates/{rate}")
    public View remove(@PathParam("rate") String rate) {
        var actor = access.requireManager();
        changeCurrencies.remove(RateId.of(rate), actor);
        return views.currencies();
    }
}
