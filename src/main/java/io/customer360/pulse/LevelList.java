package io.customer360.pulse;

import io.customer360.shared.Rejected;
import io.customer360.status.StatusColour;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The levels in the admin's order, as one thing that has a version. Ids are never given twice, so
 * that no pulse slips into a level it was not given.
 *
 * @param lastId the highest id that was ever given
 */
public record LevelList(List<Level> all, int lastId, int version) {

    /** How many levels there can be, with those that are offered no more. */
    public static final int MAX_COUNT = 50;

    /** How many levels there have to be to choose from. */
    public static final int LEAST_OFFERED = 2;

    /** The levels proposed at install. */
    public static final LevelList DEFAULT =
            new LevelList(
                    List.of(
                            proposed(1, "Very positive", 100, StatusColour.GREEN),
                            proposed(2, "Positive", 75, StatusColour.BLUE),
                            proposed(3, "Neutral", 50, StatusColour.GREY),
                            proposed(4, "Negative", 25, StatusColour.YELLOW),
                            proposed(5, "Very negative", 0, StatusColour.RED)),
                    5,
                    0);

    public LevelList {
        all = List.copyOf(all);
    }

    /** The level with this id, offered or not. */
    public Optional<Level> find(LevelId id) {
        return all.stream().filter(level -> level.id().equals(id)).findFirst();
    }

    /** The levels to choose from. */
    public List<Level> offered() {
        return all.stream().filter(level -> !level.retired()).toList();
    }

    /** With one more level at the end. */
    LevelList with(LevelDraft draft) {
        if (all.size() >= MAX_COUNT) {
            throw Rejected.at("name", "c360.input.too-many.error", MAX_COUNT);
        }
        var id = new LevelId(lastId + 1);
        List<Level> next = new ArrayList<>(all);
        next.add(draft.level(id, next.size() + 1));
        return next(next);
    }

    /** With this level in the place of the one with its id. */
    LevelList changed(Level level) {
        return next(all.stream().map(it -> it.id().equals(level.id()) ? level : it).toList());
    }

    /** Without this level. */
    LevelList without(LevelId id) {
        return next(all.stream().filter(level -> !level.id().equals(id)).toList());
    }

    /** In this order, which has to have every level once. */
    LevelList arranged(List<LevelId> order) {
        List<LevelId> known = all.stream().map(Level::id).toList();
        if (order.size() != known.size() || !Set.copyOf(order).equals(Set.copyOf(known))) {
            throw Rejected.at("order", "c360.order.incomplete.error");
        }
        return next(order.stream().map(id -> find(id).orElseThrow()).toList());
    }

    /** The levels as history tells them: one per line. */
    String lines() {
        return all.stream().map(LevelList::line).collect(Collectors.joining("\n"));
    }

    /** The next version of the list, in which no two that are offered share a name. */
    private LevelList next(List<Level> levels) {
        List<Level> placed = new ArrayList<>();
        for (Level it : levels) {
            placed.add(
                    new Level(
                            it.id(),
                            it.name(),
                            it.points(),
                            it.colour(),
                            placed.size() + 1,
                            it.retired()));
        }
        int highest = placed.stream().mapToInt(it -> it.id().value()).max().orElse(0);
        var next = new LevelList(placed, Math.max(lastId, highest), version + 1);
        OfferedNames.check(next.offered().stream().map(Level::name).toList());
        if (next.offered().size() < LEAST_OFFERED) {
            throw Rejected.value("c360.pulse-settings.last-levels.error", LEAST_OFFERED);
        }
        return next;
    }

    private static String line(Level level) {
        return (level.retired() ? Level.OFF : "")
                + level.name()
                + " ("
                + level.points()
                + ", "
                + level.colour().code()
                + ")";
    }

    private static Level proposed(int id, String name, int points, StatusColour colour) {
        return new Level(new LevelId(id), name, points, colour, id, false);
    }
}
