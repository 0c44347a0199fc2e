package io.customer360.settings;

import io.customer360.shared.UserKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Preferences in memory. */
public final class MemoryPreferences implements Preferences {
    private final Map<List<String>, String> kept = new HashMap<>();

    @Override
    public Optional<String> of(UserKey user, String name) {
        return Optional.ofNullable(kept.get(List.of(user.value(), name)));
    }

    @Override
    public void keep(UserKey user, String name, String content) {
        kept.put(List.of(user.value(), name), content);
    }

    @Override
    public void forget(UserKey user, String name) {
        kept.remove(List.of(user.value(), name));
    }
}
