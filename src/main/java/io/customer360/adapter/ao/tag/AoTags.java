package io.customer360.adapter.ao.tag;

import static java.util.stream.Collectors.toMap;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.customer360.adapter.ao.Duplicate;
import io.customer360.adapter.ao.InList;
import io.customer360.adapter.ao.LostRace;
import io.customer360.adapter.ao.external.Claims;
import io.customer360.adapter.ao.revision.AoRevisions;
import io.customer360.adapter.ao.revision.EntityRef;
import io.customer360.shared.CustomerId;
import io.customer360.shared.ExternalId;
import io.customer360.shared.NotFound;
import io.customer360.shared.Rejected;
import io.customer360.shared.Revision;
import io.customer360.tag.Tag;
import io.customer360.tag.TagColour;
import io.customer360.tag.TagId;
import io.customer360.tag.Tags;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import net.java.ao.Query;

/** Tags and their customers in the database. */
public final class AoTags implements Tags {
    private final ActiveObjects ao;
    private final AoRevisions revisions;
    private final KnownTags known;
    private final Claims claims;
    private final TagLinks links;

    /** Wired by Spring. */
    public AoTags(ActiveObjects ao, AoRevisions revisions, KnownTags known) {
        this.ao = ao;
        this.revisions = revisions;
        this.known = known;
        this.claims = new Claims(ao, Tag.DEFINITION, this::stored);
        this.links = new TagLinks(ao);
    }

    @Override
    public List<Tag> all() {
        return known.all();
    }

    @Override
    public Map<CustomerId, List<Tag>> of(Collection<CustomerId> customers) {
        Map<CustomerId, List<Tag>> found = new LinkedHashMap<>();
        customers.forEach(customer -> found.put(customer, new ArrayList<>()));
        var linked = new HashMap<Integer, List<Integer>>();
        InList.read(
                        TagLinkRow.ORG_ID,
                        customers.stream().map(CustomerId::value).toList(),
                        Tag.MAX_PER_CUSTOMER * 2,
                        query -> ao.find(TagLinkRow.class, query))
                .forEach(
                        row ->
                                linked.computeIfAbsent(row.getOrgId(), id -> new ArrayList<>())
                                        .add(row.getTagId()));
        if (!linked.isEmpty()) {
            var tags = all();
            found.forEach((customer, list) -> list.addAll(held(tags, linked, customer)));
        }
        return found;
    }

    private static List<Tag> held(
            List<Tag> tags, Map<Integer, List<Integer>> linked, CustomerId customer) {
        var ids = linked.getOrDefault(customer.value(), List.of());
        return tags.stream().filter(tag -> ids.contains(tag.id().value())).toList();
    }

    @Override
    public Map<TagId, Integer> uses() {
        return links.uses();
    }

    @Override
    public Tag add(String name, TagColour colour, Optional<ExternalId> id, Revision revision) {
        known.changed();
        var added = insert(name, colour, id);
        claims.take(id, added.id().value(), Optional.empty());
        take(added, 1, 0, revision);
        return added;
    }

    @Override
    public Tag replace(Tag next, int expectedVersion, Revision revision) {
        known.changed();
        take(next, next.version(), expectedVersion, revision);
        var row = row(next.id()).orElseThrow(NotFound::new);
        row.setName(next.name());
        row.setFolded(Tag.folded(next.name()));
        row.setColour(next.colour().name());
        row.setVersion(next.version());
        try {
            row.save();
        } catch (RuntimeException refused) {
            throw new LostRace(() -> refuseTaken(next, refused), refused);
        }
        return next;
    }

    @Override
    public void remove(Tag tag, int expectedVersion, Revision revision) {
        known.changed();
        take(tag, expectedVersion + 1, expectedVersion, revision);
        links.removeAll(tag.id());
        delete(tag);
    }

    @Override
    public void merge(Tag tag, int expectedVersion, Tag into, Revision revision) {
        known.changed();
        take(tag, expectedVersion + 1, expectedVersion, revision);
        links.move(tag.id(), into);
        delete(tag);
    }

    @Override
    public void attach(CustomerId customer, Tag tag, Revision revision) {
        take(links.add(customer, tag), 1, customer, revision);
    }

    @Override
    public void detach(CustomerId customer, Tag tag, Revision revision) {
        links.remove(customer, tag.id()).ifPresent(id -> take(id, 2, customer, revision));
    }

    private void delete(Tag tag) {
        tag.externalId().ifPresent(it -> claims.release(List.of(tag.id().value())));
        if (ao.deleteWithSQL(TagRow.class, TagRow.ID + " = ?", tag.id().value()) == 0) {
            throw new NotFound();
        }
    }

    private Tag insert(String name, TagColour colour, Optional<ExternalId> id) {
        var row = new HashMap<String, Object>();
        row.put(TagRow.NAME, name);
        row.put(TagRow.FOLDED, Tag.folded(name));
        row.put(TagRow.COLOUR, colour.name());
        row.put(TagRow.SOURCE, id.map(ExternalId::source).orElse(null));
        row.put(TagRow.EXT_ID, id.map(ExternalId::id).orElse(null));
        row.put(TagRow.VERSION, 1);
        try {
            return KnownTags.copy(ao.create(TagRow.class, row));
        } catch (RuntimeException refused) {
            throw new LostRace(
                    () -> refuseTaken(byName(name).isPresent() || Duplicate.is(refused)), refused);
        }
    }

    private Optional<Tag> refuseTaken(Tag tag, RuntimeException refused) {
        var other = byName(tag.name()).filter(it -> !it.id().equals(tag.id()));
        return refuseTaken(other.isPresent() || Duplicate.is(refused));
    }

    private static Optional<Tag> refuseTaken(boolean taken) {
        if (taken) {
            throw Rejected.at("name", "c360.tags.taken.error");
        }
        return Optional.empty();
    }

    private Optional<Tag> stored(ExternalId id) {
        return known.stored().stream()
                .filter(tag -> tag.externalId().equals(Optional.of(id)))
                .findFirst();
    }

    private Optional<Tag> byName(String name) {
        return known.stored().stream().filter(tag -> tag.called(name)).findFirst();
    }

    private Optional<TagRow> row(TagId id) {
        var query = Query.select().where(TagRow.ID + " = ?", id.value()).limit(1);
        return List.of(ao.find(TagRow.class, query)).stream().findFirst();
    }

    private void take(Tag tag, int version, int expectedVersion, Revision revision) {
        revisions.take(
                EntityRef.of(Tag.DEFINITION, tag.id().value()),
                version,
                Optional.empty(),
                revision,
                () -> {
                    var now = byId().get(tag.id());
                    if (now == null) {
                        throw new NotFound();
                    }
                    return Optional.of(now).filter(it -> it.version() > expectedVersion);
                });
    }

    private Map<TagId, Tag> byId() {
        return known.stored().stream().collect(toMap(Tag::id, Function.identity()));
    }

    private void take(int link, int version, CustomerId customer, Revision revision) {
        revisions.take(
                EntityRef.of(Tag.ENTITY, link),
                version,
                Optional.of(customer),
                revision,
                Optional::empty);
    }
}
