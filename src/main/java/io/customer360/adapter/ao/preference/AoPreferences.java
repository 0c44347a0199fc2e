package io.customer360.adapter.ao.preference;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.customer360.settings.Preferences;
import io.customer360.shared.UserKey;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.java.ao.Query;

/** The preferences of people in the database; the last word counts, so there is no version. */
public final class AoPreferences implements Preferences {
    private static final String ONE =
            PreferenceRow.USER_KEY + " = ? AND " + PreferenceRow.NAME + " = ?";

    private final ActiveObjects ao;

    /** Wired by Spring. */
    public AoPreferences(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Optional<String> of(UserKey user, String name) {
        return row(user, name).map(PreferenceRow::getContent);
    }

    @Override
    public void keep(UserKey user, String name, String content) {
        if (!update(user, name, content)) {
            try {
                create(user, name, content);
            } catch (RuntimeException refused) {
                // The same person was faster in another window, or something is broken.
                if (!update(user, name, content)) {
                    throw refused;
                }
            }
        }
    }

    @Override
    public void forget(UserKey user, String name) {
        ao.deleteWithSQL(PreferenceRow.class, ONE, user.value(), name);
    }

    private boolean update(UserKey user, String name, String content) {
        var row = row(user, name);
        row.ifPresent(
                held -> {
                    held.setContent(content);
                    held.save();
                });
        return row.isPresent();
    }

    private void create(UserKey user, String name, String content) {
        ao.create(
                PreferenceRow.class,
                Map.<String, Object>of(
                        PreferenceRow.USER_KEY, user.value(),
                        PreferenceRow.NAME, name,
                        PreferenceRow.CONTENT, content));
    }

    private Optional<PreferenceRow> row(UserKey user, String name) {
        var query = Query.select().where(ONE, user.value(), name).limit(1);
        return Stream.of(ao.find(PreferenceRow.class, query)).findFirst();
    }
}
