package io.customer360.adapter.ao.settings;

import io.customer360.field.FieldEntity;
import io.customer360.field.FieldList;
import io.customer360.field.FieldLists;
import io.customer360.shared.Revision;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How fields are arranged, a settings document for each kind of record. */
public final class AoFieldLists implements FieldLists {
    private static final String ORDER = "order";
    private static final String HIDDEN = "hidden";

    private final SettingDocuments documents;

    /** Wired by Spring. */
    public AoFieldLists(SettingDocuments documents) {
        this.documents = documents;
    }

    @Override
    public FieldList current(FieldEntity entity) {
        return copy(entity, documents.read(name(entity)));
    }

    @Override
    public void save(FieldList next, int expectedVersion, Revision revision) {
        var entity = next.entity();
        var content = SettingDocuments.JSON.createObjectNode();
        next.order().forEach(content.putArray(ORDER)::add);
        next.hidden().stream().sorted().forEach(content.putArray(HIDDEN)::add);
        documents.write(
                name(entity),
                new SettingDocuments.Document(content, next.version()),
                revision,
                () ->
                        Optional.of(copy(entity, documents.stored(name(entity))))
                                .filter(now -> now.version() > expectedVersion));
    }

    private static String name(FieldEntity entity) {
        return "fields-" + entity.code();
    }

    private static FieldList copy(
            FieldEntity entity, Optional<SettingDocuments.Document> document) {
        return document.map(found -> copy(entity, found)).orElse(FieldList.shipped(entity));
    }

    private static FieldList copy(FieldEntity entity, SettingDocuments.Document found) {
        List<Integer> order = new ArrayList<>();
        found.content().path(ORDER).forEach(id -> order.add(id.asInt()));
        return new FieldList(
                entity,
                order,
                Set.copyOf(AoIndustries.texts(found.content().path(HIDDEN))),
                found.version());
    }
}
