package io.customer360.tag;

import static java.util.Comparator.comparing;

import io.customer360.shared.CustomerId;
import io.customer360.shared.ExternalId;
import io.customer360.shared.MemoryChanges;
import io.customer360.shared.NotFound;
import io.customer360.shared.Rejected;
import io.customer360.shared.Revision;
import io.customer360.shared.Stale;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Tags in memory. */
public final class MemoryTags implements Tags {

    private final Map<Integer, Tag> byId = new TreeMap<>();
    private final Map<CustomerId, Set<Integer>> links = new HashMap<>();
    private final MemoryChanges changes;
    private int lastId;

    /** Writes the history of customers to these changes. */
    public MemoryTags(MemoryChanges changes) {
        this.changes = changes;
    }

    /** Holds one more, and tells its id. */
    public TagId holding(String name) {
        lastId++;
        TagId id = new TagId(lastId);
        byId.put(lastId, new Tag(id, name, TagColour.BLUE, Optional.empty(), 1));
        return id;
    }

    /** Gives a customer a tag, without history. */
    public MemoryTags linking(CustomerId customer, TagId tag) {
        links.computeIfAbsent(customer, id -> new TreeSet<>()).add(tag.value());
        return this;
    }

    @Override
    public List<Tag> all() {
        return byId.values().stream().sorted(comparing(tag -> Tag.folded(tag.name()))).toList();
    }

    @Override
    public Map<CustomerId, List<Tag>> of(Collection<CustomerId> customers) {
        Map<CustomerId, List<Tag>> found = new LinkedHashMap<>();
        customers.forEach(
                customer ->
                        found.put(
                                customer,
                                all().stream().filter(tag -> has(customer, tag)).toList()));
        return found;
    }

    @Override
    public Map<TagId, Integer> uses() {
        Map<TagId, Integer> uses = new HashMap<>();
        links.values()
                .forEach(ids -> ids.forEach(id -> uses.merge(new TagId(id), 1, Math::addExact)));
        return uses;
    }

    @Override
    public Tag add(
            String name, TagColour colour, Optional<ExternalId> externalId, Revision revision) {
        requireFree(name, 0);
        Tag added = new Tag(holding(name), name, colour, externalId, 1);
        byId.put(added.id().value(), added);
        return added;
    }

    @Override
    public Tag replace(Tag next, int expectedVersion, Revision revision) {
        requireVersion(next, expectedVersion);
        requireFree(next.name(), next.id().value());
        byId.put(next.id().value(), next);
        return next;
    }

    @Override
    public void remove(Tag tag, int expectedVersion, Revision revision) {
        requireVersion(tag, expectedVersion);
        byId.remove(tag.id().value());
        links.values().forEach(ids -> ids.remove(tag.id().value()));
    }

    @Override
    public void merge(Tag tag, int expectedVersion, Tag into, Revision revision) {
        links.forEach(
                (customer, ids) -> {
                    if (ids.contains(tag.id().value())) {
                        ids.add(into.id().value());
                    }
                });
        remove(tag, expectedVersion, revision);
    }

    @Override
    public void attach(CustomerId customer, Tag tag, Revision revision) {
        linking(customer, tag.id());
        changes.append(Tag.ENTITY, tag.id().toString(), customer, revision);
    }

    @Override
    public void detach(CustomerId customer, Tag tag, Revision revision) {
        links.get(customer).remove(tag.id().value());
        changes.append(Tag.ENTITY, tag.id().toString(), customer, revision);
    }

    private boolean has(CustomerId customer, Tag tag) {
        return links.getOrDefault(customer, Set.of()).contains(tag.id().value());
    }

    private void requireFree(String name, int except) {
        if (byId.values().stream()
                .anyMatch(one -> one.id().value() != except && one.called(name))) {
            throw Rejected.at("name", "c360.tags.taken.error");
        }
    }

    private void requireVersion(Tag tag, int expected) {
        Tag current = byId.get(tag.id().value());
        if (current == null) {
            throw new NotFound();
        }
        if (current.version() != expected) {
            throw new Stale(current);
        }
    }
}
