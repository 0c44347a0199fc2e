package io.customer360.adapter.ao;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.customer360.adapter.ao.preference.PreferenceRow;
import io.customer360.settings.Preferences;
import io.customer360.shared.UserKey;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the store of preferences must do on every database. */
interface PreferenceContract {
    UserKey CARLA = new UserKey("JIRAUSER" + "1".repeat(400));
    UserKey DAN = new UserKey("dan");

    Stores stores();

    @Test
    @DisplayName("F-098 a preference is kept for one person and name, replaced, and forgotten")
    default void kept() {
        var preferences = stores().preferences;
        assertEquals(Optional.empty(), preferences.of(CARLA, "columns"));
        preferences.keep(CARLA, "columns", "key");
        preferences.keep(DAN, "columns", "key,due");
        preferences.keep(CARLA, "order", "x".repeat(Preferences.MAX_CONTENT));
        preferences.keep(CARLA, "columns", "");
        assertEquals("", preferences.of(CARLA, "columns").orElseThrow());
        assertEquals("key,due", preferences.of(DAN, "columns").orElseThrow());
        preferences.forget(CARLA, "columns");
        assertEquals(Optional.empty(), preferences.of(CARLA, "columns"));
        assertEquals(2, stores().ao.count(PreferenceRow.class));
    }

    @Test
    @DisplayName("two windows of the same person may save at the same moment")
    default void race() throws Exception {
        Race.between(() -> keep("one"), () -> keep("two"));
        assertEquals(1, stores().ao.count(PreferenceRow.class));
    }

    private Void keep(String content) {
        stores().preferences.keep(DAN, "columns", content);
        return null;
    }
}
