package io.customer360.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.customer360.access.Access;
import io.customer360.pulse.ShowReminder;
import io.customer360.rest.view.CustomerUrls;
import io.customer360.rest.view.View;
import io.customer360.view.ShippedView;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;

/** Tells CSMs whose pulse is missing this month. */
@LicensedOnly
@Path("/pulse-reminder")
@Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
public final class PulseReminderResource {
    private final Access access;
    private final ShowReminder reminder;
    private final CustomerUrls urls;

    /** Wired by Spring. */
    @Inject
    public PulseReminderResource(Access access, ShowReminder reminder, CustomerUrls urls) {
        this.access = access;
        this.reminder = reminder;
        this.urls = urls;
    }

    /** Counts the reader's own customers without one. */
    @GET
    public View show() {
        var actor = access.requireView();
        var list = CustomerListLinks.of(urls, Map.of("view", ShippedView.PULSE_MISSING.key()));
        return View.of(
                "c360.pulsesettings.missing",
                reminder.to(actor)
                        .map(it -> PulseReminderJson.of(it, list))
                        .orElse(PulseReminderJson.NOTHING));
    }
}
