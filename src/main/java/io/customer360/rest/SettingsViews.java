package io.customer360.rest;

import io.customer360.access.AccessSettings;
import io.customer360.access.AccessSettingsStore;
import io.customer360.customer.People;
import io.customer360.rest.view.View;
import io.customer360.settings.IndustriesStore;
import java.util.List;

/** Views of the settings that the API and the admin pages share. */
public final class SettingsViews implements SettingsPages {
    private final AccessSettingsStore access;
    private final IndustriesStore industries;
    private final People people;

    /** Wired by Spring. */
    public SettingsViews(AccessSettingsStore access, IndustriesStore industries, People people) {
        this.access = access;
        this.industries = industries;
        this.people = people;
    }

    @Override
    public List<SettingsPage> pages() {
        return List.of(
                new SettingsPage("access", 10, "c360.settings.access.title", this::access),
                new SettingsPage(
                        "industries", 20, "c360.settings.industries.title", this::industries));
    }

    /** Who may do what. */
    public View access() {
        return View.of("c360.settings.access", record(access.current()));
    }

    /** Who may do what, as a record. */
    public AccessJson record(AccessSettings settings) {
        return AccessJson.of(settings, settings.serviceAccount().flatMap(people::find));
    }

    /** The industries to choose from. */
    public View industries() {
        return View.of("c360.settings.industries", IndustriesJson.of(industries.current()));
    }
}
