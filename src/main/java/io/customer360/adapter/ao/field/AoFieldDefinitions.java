package io.customer360.adapter.ao.field;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.cache.CacheManager;
import io.customer360.adapter.ao.AoUnitOfWork;
import io.customer360.adapter.ao.Duplicate;
import io.customer360.adapter.ao.LostRace;
import io.customer360.adapter.ao.Remembered;
import io.customer360.adapter.ao.revision.AoRevisions;
import io.customer360.adapter.ao.revision.EntityRef;
import io.customer360.field.FieldDefinition;
import io.customer360.field.FieldDefinitions;
import io.customer360.field.FieldDraft;
import io.customer360.field.FieldEntity;
import io.customer360.field.FieldId;
import io.customer360.field.FieldOption;
import io.customer360.shared.NotFound;
import io.customer360.shared.Rejected;
import io.customer360.shared.Revision;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.Query;

/** The custom fields in the database, remembered on every node. */
public final class AoFieldDefinitions implements FieldDefinitions {
    private static final int MOST = FieldEntity.values().length * FieldDefinition.MAX_COUNT;
    private static final int MOST_OPTIONS = MOST * FieldDefinition.MAX_OPTIONS;

    private final ActiveObjects ao;
    private final AoRevisions revisions;
    private final Remembered<List<FieldDefinition>> remembered;

    /** Wired by Spring. */
    public AoFieldDefinitions(
            ActiveObjects ao, AoRevisions revisions, AoUnitOfWork work, CacheManager caches) {
        this.ao = ao;
        this.revisions = revisions;
        this.remembered = new Remembered<>("fields", Remembered.MINUTE, 1, caches, work);
    }

    @Override
    public List<FieldDefinition> of(FieldEntity entity) {
        return remembered.get(this::stored).stream()
                .filter(field -> field.entity() == entity)
                .toList();
    }

    @Override
    public Optional<FieldDefinition> find(FieldId id) {
        return remembered.get(this::stored).stream()
                .filter(field -> field.id().equals(id))
                .findFirst();
    }

    @Override
    public FieldDefinition add(FieldDraft draft, Revision revision) {
        remembered.changing();
        FieldDefinitionRow row =
                named(
                        draft.entity(),
                        draft.name(),
                        () -> ao.create(FieldDefinitionRow.class, FieldRows.columns(draft)));
        FieldId id = new FieldId(row.getID());
        take(id, 1, 0, revision);
        draft.options().forEach(option -> insert(id, option, draft.options().indexOf(option)));
        return stored(id).orElseThrow(NotFound::new);
    }

    @Override
    public FieldDefinition replace(FieldDefinition next, int expectedVersion, Revision revision) {
        remembered.changing();
        take(next.id(), next.version(), expectedVersion, revision);
        FieldDefinitionRow row = row(next.id()).orElseThrow(NotFound::new);
        named(next.entity(), next.name(), () -> FieldRows.update(row, next));
        replaceOptions(next);
        return stored(next.id()).orElseThrow(NotFound::new);
    }

    @Override
    public void remove(FieldDefinition field, int expectedVersion, Revision revision) {
        remembered.changing();
        take(field.id(), expectedVersion + 1, expectedVersion, revision);
        int id = field.id().value();
        ao.deleteWithSQL(FieldOptionRow.class, FieldOptionRow.FIELD_ID + " = ?", id);
        if (ao.deleteWithSQL(FieldDefinitionRow.class, FieldDefinitionRow.ID + " = ?", id) == 0) {
            throw new NotFound();
        }
    }

    private List<FieldDefinition> stored() {
        Map<Integer, List<FieldOption>> options =
                Stream.of(
                                ao.find(
                                        FieldOptionRow.class,
                                        Query.select()
                                                .order(
                                                        FieldOptionRow.PLACE
                                                                + ", "
                                                                + FieldOptionRow.ID)
                                                .limit(MOST_OPTIONS)))
                        .collect(
                                Collectors.groupingBy(
                                        FieldOptionRow::getFieldId,
                                        Collectors.mapping(FieldRows::copy, Collectors.toList())));
        Query fields = Query.select().order(FieldDefinitionRow.ID).limit(MOST);
        return Stream.of(ao.find(FieldDefinitionRow.class, fields))
                .map(row -> FieldRows.copy(row, options.getOrDefault(row.getID(), List.of())))
                .toList();
    }

    private Optional<FieldDefinition> stored(FieldId id) {
        return stored().stream().filter(field -> field.id().equals(id)).findFirst();
    }

    private Optional<FieldDefinitionRow> row(FieldId id) {
        Query query = Query.select().where(FieldDefinitionRow.ID + " = ?", id.value()).limit(1);
        return Stream.of(ao.find(FieldDefinitionRow.class, query)).findFirst();
    }

    private void insert(FieldId field, FieldOption option, int place) {
        ao.create(
                FieldOptionRow.class,
                Map.of(
                        FieldOptionRow.FIELD_ID, field.value(),
                        FieldOptionRow.NAME, option.name(),
                        FieldOptionRow.DESCRIPTION, option.description(),
                        FieldOptionRow.PLACE, place));
    }

    private void replaceOptions(FieldDefinition next) {
        Map<Integer, FieldOptionRow> held =
                Stream.of(
                                ao.find(
                                        FieldOptionRow.class,
                                        Query.select()
                                                .where(
                                                        FieldOptionRow.FIELD_ID + " = ?",
                                                        next.id().value())
                                                .limit(FieldDefinition.MAX_OPTIONS)))
                        .collect(Collectors.toMap(FieldOptionRow::getID, row -> row));
        for (int place = 0; place < next.options().size(); place++) {
            FieldOption option = next.options().get(place);
            FieldOptionRow row = held.remove(option.id());
            if (row == null) {
                insert(next.id(), option, place);
            } else {
                row.setName(option.name());
                row.setDescription(option.description());
                row.setPlace(place);
                row.save();
            }
        }
        held.values().forEach(ao::delete);
    }

    /** The unique index refuses the second of two that want the same name at once. */
    private <T> T named(FieldEntity entity, String name, Supplier<T> write) {
        try {
            return write.get();
        } catch (RuntimeException refused) {
            throw new LostRace(() -> refuseTaken(entity, name, refused), refused);
        }
    }

    private Optional<FieldDefinition> refuseTaken(
            FieldEntity entity, String name, RuntimeException refused) {
        FieldDefinition.requireFree(
                name, stored().stream().filter(field -> field.entity() == entity).toList());
        if (Duplicate.is(refused)) {
            throw Rejected.at("name", "c360.fields.name-taken.error");
        }
        return Optional.empty();
    }

    private void take(FieldId id, int version, int expectedVersion, Revision revision) {
        revisions.take(
                EntityRef.of(FieldDefinition.ENTITY, id.value()),
                version,
                Optional.empty(),
                revision,
                () -> stored(id).filter(now -> now.version() > expectedVersion));
    }
}
