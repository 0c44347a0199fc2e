package io.customer360.notice;

import io.customer360.settings.Preferences;
import io.customer360.shared.Actor;
import io.customer360.shared.Fields;
import io.customer360.shared.Permission;
import io.customer360.shared.UserKey;
import java.util.List;
import java.util.Map;

/** What people have chosen to be told and how, or the usual where they have not. */
public final class NoticeChoices implements Wishes {
    private static final String NAME = "notices";

    private final Preferences preferences;
    private final NoticeSettingsStore settings;

    /** Remembers choices among these preferences. */
    public NoticeChoices(Preferences preferences, NoticeSettingsStore settings) {
        this.preferences = preferences;
        this.settings = settings;
    }

    @Override
    public NoticePreferences of(UserKey person) {
        NoticePreferences usual = settings.current().usual();
        return preferences
                .of(person, NAME)
                .map(text -> NoticePreferences.parse(text, usual))
                .orElse(usual);
    }

    /** Whether somebody has chosen anything. */
    public boolean chosen(UserKey person) {
        return preferences.of(person, NAME).isPresent();
    }

    /** Reads a form and keeps what it says. */
    public void choose(Map<String, String> input, Map<String, List<String>> lists, Actor actor) {
        actor.require(Permission.VIEW);
        Fields fields = new Fields(input);
        NoticePreferences wanted = ReadPreferences.of(fields, lists);
        fields.check();
        preferences.keep(actor.key(), NAME, wanted.text());
    }

    /** Forgets the choices, so that the usual counts again. */
    public void restore(Actor actor) {
        actor.require(Permission.VIEW);
        preferences.forget(actor.key(), NAME);
    }
}
