package io.customer360.settings;

import io.customer360.shared.Actor;
import io.customer360.shared.Fields;
import io.customer360.shared.Parse;
import io.customer360.shared.Permission;
import io.customer360.shared.UserKey;
import java.util.Map;

/** Whether somebody reads customers in one long scroll rather than section by section. */
public final class Scrolling {
    private static final String NAME = "page.scrolling";

    private final Preferences preferences;

    /** Remembers the choice among these preferences. */
    public Scrolling(Preferences preferences) {
        this.preferences = preferences;
    }

    /** Whether this person has chosen to scroll. */
    public boolean on(UserKey user) {
        return preferences.of(user, NAME).isPresent();
    }

    /** Reads the field {@code on} and keeps the choice, for every customer and session. */
    public boolean choose(Map<String, String> input, Actor actor) {
        actor.require(Permission.VIEW);
        Fields fields = new Fields(input);
        boolean on = fields.required("on", Parse::flag).orElse(false);
        fields.check();
        if (on) {
            preferences.keep(actor.key(), NAME, Boolean.toString(true));
        } else {
            preferences.forget(actor.key(), NAME);
        }
        return on;
    }
}
