package io.customer360.pulse;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The levels that a pulse can have. */
public interface Levels {

    /** Every level in the admin's order, with those that are offered no more. */
    List<Level> all();

    /** The levels to choose from, in the admin's order. */
    default List<Level> offered() {
        return all().stream().filter(level -> !level.retired()).toList();
    }

    /** The level with this id, offered or not. */
    default Optional<Level> find(LevelId id) {
        return all().stream().filter(level -> level.id().equals(id)).findFirst();
    }

    /** Those of these that there are, offered or not. */
    default Map<LevelId, Level> known(Collection<LevelId> ids) {
        Set<LevelId> wanted = Set.copyOf(ids);
        return all().stream()
                .filter(level -> wanted.contains(level.id()))
                .collect(Collectors.toMap(Level::id, Function.identity()));
    }
}
