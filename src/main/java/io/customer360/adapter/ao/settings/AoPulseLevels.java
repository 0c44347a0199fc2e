package io.customer360.adapter.ao.settings;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.fasterxml.jackson.databind.JsonNode;
import io.customer360.adapter.ao.settings.SettingDocuments.Document;
import io.customer360.adapter.ao.standing.AoMarks;
import io.customer360.pulse.Level;
import io.customer360.pulse.LevelId;
import io.customer360.pulse.LevelList;
import io.customer360.pulse.LevelStore;
import io.customer360.shared.Revision;
import io.customer360.status.StatusColour;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The levels of pulses as a settings document. */
public final class AoPulseLevels implements LevelStore {
    private static final String NAME = "pulse-levels";
    private static final String ALL = "all";
    private static final String LAST_ID = "lastId";
    private static final String ID = "id";
    private static final String LEVEL = "name";
    private static final String POINTS = "points";
    private static final String COLOUR = "colour";
    private static final String RETIRED = "retired";

    private final SettingDocuments documents;
    private final ActiveObjects ao;

    /** Wired by Spring. */
    public AoPulseLevels(SettingDocuments documents, ActiveObjects ao) {
        this.documents = documents;
        this.ao = ao;
    }

    @Override
    public LevelList current() {
        return copy(documents.read(NAME));
    }

    @Override
    public void save(LevelList next, int expectedVersion, Revision revision) {
        var before = points(copy(documents.stored(NAME)));
        var content = SettingDocuments.JSON.createObjectNode();
        var all = content.put(LAST_ID, next.lastId()).putArray(ALL);
        for (var level : next.all()) {
            all.addObject()
                    .put(ID, level.id().value())
                    .put(LEVEL, level.name())
                    .put(POINTS, level.points())
                    .put(COLOUR, level.colour().name())
                    .put(RETIRED, level.retired());
        }
        documents.write(
                NAME,
                new Document(content, next.version()),
                revision,
                () ->
                        Optional.of(copy(documents.stored(NAME)))
                                .filter(now -> now.version() > expectedVersion));
        if (next.all().stream().anyMatch(it -> moved(it, before))) {
            AoMarks.addEverybody(ao);
        }
    }

    /** A new level counts for nobody yet. */
    private static boolean moved(Level level, Map<LevelId, Integer> before) {
        return before.getOrDefault(level.id(), level.points()) != level.points();
    }

    private static Map<LevelId, Integer> points(LevelList list) {
        return list.all().stream().collect(Collectors.toMap(Level::id, Level::points));
    }

    private static LevelList copy(Optional<Document> document) {
        return document.map(
                        it ->
                                new LevelList(
                                        levels(it.content().path(ALL)),
                                        it.content().path(LAST_ID).asInt(),
                                        it.version()))
                .orElse(LevelList.DEFAULT);
    }

    private static List<Level> levels(JsonNode array) {
        var levels = new ArrayList<Level>();
        for (var level : array) {
            levels.add(
                    new Level(
                            new LevelId(level.path(ID).asInt()),
                            level.path(LEVEL).asText(),
                            level.path(POINTS).asInt(),
                            StatusColour.valueOf(level.path(COLOUR).asText()),
                            levels.size() + 1,
                            level.path(RETIRED).asBoolean()));
        }
        return levels;
    }
}
