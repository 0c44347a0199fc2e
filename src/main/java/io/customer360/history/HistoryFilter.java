package io.customer360.history;

import io.customer360.shared.UserKey;
import java.util.Optional;

/** Which entries of history are asked for: a kind of record, a field of it, an author. */
public record HistoryFilter(
        Optional<String> entity, Optional<String> field, Optional<UserKey> author) {
    /** Every entry. */
    public static final HistoryFilter NONE =
            new HistoryFilter(Optional.empty(), Optional.empty(), Optional.empty());

    /** Whether anything is left out. */
    public boolean any() {
        return !equals(NONE);
    }

    boolean lets(HistoryEntry entry) {
        return entity.map(entry.entity()::equals).orElse(true)
                && field.map(name -> tells(entry, name)).orElse(true)
                && author.map(entry.author()::equals).orElse(true);
    }

    private static boolean tells(HistoryEntry entry, String name) {
        return entry.field().equals(name)
                || entry.details().stream().anyMatch(detail -> detail.field().equals(name));
    }
}
