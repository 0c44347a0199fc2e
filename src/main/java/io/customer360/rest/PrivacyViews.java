package io.customer360.rest;

import io.customer360.customer.Organisations;
import io.customer360.privacy.ErasePerson;
import io.customer360.rest.view.View;
import io.customer360.shared.Actor;
import io.customer360.shared.Permission;
import java.util.List;

/** Views of what the app knows about a person, for the API and the admin page. */
public final class PrivacyViews implements SettingsPages {
    private static final String PAGE = "c360.privacy.page";

    private final ErasePerson people;
    private final Organisations organisations;

    /** Wired by Spring. */
    public PrivacyViews(ErasePerson people, Organisations organisations) {
        this.people = people;
        this.organisations = organisations;
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
        return report(who, actor, null);
    }

    /** Erases a person and shows what is left. */
    View erase(String who, Actor actor) {
        int touched = people.erase(who, actor);
        return report(who, actor, touched);
    }

    private View report(String who, Actor actor, Integer erased) {
        var report = people.report(who, actor);
        var customers =
                report.kinds().stream()
                        .flatMap(kind -> kind.listed().stream())
                        .flatMap(trace -> trace.customer().stream())
                        .distinct()
                        .toList();
        var names = organisations.find(customers);
        return View.of(PAGE, PrivacyJson.of(report, names, erased, actor.may(Permission.EXPORT)));
    }
}
