package io.customer360.rest;

import io.customer360.privacy.ErasePerson;
import io.customer360.rest.view.View;
import io.customer360.shared.Actor;
import java.util.List;

/** Views of what the app knows about a person, for the API and the admin page. */
public final class PrivacyViews implements SettingsPages {
    private static final String PAGE = "c360.privacy.page";

    private final ErasePerson people;

    /** Wired by Spring. */
    public PrivacyViews(ErasePerson people) {
        this.people = people;
    }

    @Override
    public List<SettingsPage> pages() {
        return List.of(
                new SettingsPage("privacy", 90, "c360.privacy.page.title", PrivacyViews::blank));
    }

    /** The question alone. */
    static View blank() {
        return View.of(PAGE, PrivacyJson.blank());
    }

    /** What there is about a person. */
    View report(String who, Actor actor) {
        return View.of(PAGE, PrivacyJson.of(people.report(who, actor), null));
    }

    /** Erases a person and shows what is left. */
    View erase(String who, Actor actor) {
        int touched = people.erase(who, actor);
        return View.of(PAGE, PrivacyJson.of(people.report(who, actor), touched));
    }
}
