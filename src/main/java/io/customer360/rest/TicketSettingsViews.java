package io.customer360.rest;

import io.customer360.membership.Refreshes;
import io.customer360.membership.RequestRefresh;
import io.customer360.rest.view.View;
import io.customer360.settings.TicketSettings;
import io.customer360.settings.TicketSettingsStore;
import java.time.Clock;
import java.util.List;

/** Views of the settings for tickets that the API and the admin page share. */
public final class TicketSettingsViews implements SettingsPages {
    private final TicketSettingsStore settings;
    private final Refreshes refreshes;
    private final Clock clock;

    /** Wired by Spring. */
    public TicketSettingsViews(TicketSettingsStore settings, Refreshes refreshes, Clock clock) {
        this.settings = settings;
        this.refreshes = refreshes;
        this.clock = clock;
    }

    @Override
    public List<SettingsPage> pages() {
        return List.of(
                new SettingsPage("tickets", 30, "c360.settings.tickets.title", this::settings));
    }

    /** The settings and the last refresh. */
    public View settings() {
        return View.of("c360.settings.tickets", record(settings.current()));
    }

    /** The settings and the last refresh, as a record. */
    public TicketSettingsJson record(TicketSettings current) {
        return TicketSettingsJson.of(current, refresh());
    }

    /** The last refresh, or that one is about to begin. */
    public View refresh(boolean begun) {
        return View.of("c360.settings.refresh", begun ? refresh().begun() : refresh());
    }

    private RefreshJson refresh() {
        var useful = refreshes.latestUseful();
        var now = clock.instant();
        return RefreshJson.of(
                refreshes.latest().map(last -> last.asOf(now)),
                useful,
                useful.filter(RequestRefresh::large).isPresent(),
                now);
    }
}
