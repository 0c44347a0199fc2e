package io.customer360.access;

import io.customer360.shared.UserKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Groups in memory. */
public final class MemoryGroups implements Groups {

    private final Map<String, Set<String>> members = new HashMap<>();
    private final List<String> asked = new ArrayList<>();

    /** Has a group with these members. */
    public MemoryGroups holding(String group, String... users) {
        members.put(group, new HashSet<>(List.of(users)));
        return this;
    }

    /** Forgets a group. */
    public void delete(String group) {
        members.remove(group);
    }

    @Override
    public boolean member(UserKey user, String group) {
        asked.add(group);
        return members.getOrDefault(group, Set.of()).contains(user.value());
    }

    @Override
    public boolean exists(String group) {
        return members.containsKey(group);
    }

    /** The groups whose members somebody has asked for. */
    public List<String> asked() {
        return List.copyOf(asked);
    }
}
