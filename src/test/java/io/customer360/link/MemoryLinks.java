package io.customer360.link;

import static java.util.Comparator.comparing;

import io.customer360.shared.CustomerId;
import io.customer360.shared.ExternalId;
import io.customer360.shared.MemoryChanges;
import io.customer360.shared.Revision;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Links in memory. */
public final class MemoryLinks implements Links {

    private final Map<LinkId, CustomerLink> byId = new LinkedHashMap<>();
    private final MemoryChanges changes;
    private int lastId;

    /** Writes history to these changes. */
    public MemoryLinks(MemoryChanges changes) {
        this.changes = changes;
    }

    @Override
    public List<CustomerLink> of(CustomerId customer) {
        return byId.values().stream()
                .filter(link -> link.customer().equals(customer))
                .sorted(comparing(CustomerLink::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    @Override
    public Optional<CustomerLink> find(LinkId id) {
        return Optional.ofNullable(byId.get(id));
    }

    @Override
    public Optional<CustomerLink> find(ExternalId id) {
        return byId.values().stream()
                .filter(link -> link.externalId().equals(Optional.of(id)))
                .findFirst();
    }

    @Override
    public CustomerLink add(CustomerId customer, LinkDraft draft, Revision revision) {
        lastId++;
        CustomerLink added =
                new CustomerLink(
                        new LinkId(lastId),
                        customer,
                        draft.name(),
                        draft.address(),
                        draft.externalId(),
                        1);
        byId.put(added.id(), added);
        note(added, revision);
        return added;
    }

    @Override
    public void replace(CustomerLink next, Revision revision) {
        byId.put(next.id(), next);
        note(next, revision);
    }

    @Override
    public void remove(CustomerLink link, Revision revision) {
        byId.remove(link.id());
        note(link, revision);
    }

    private void note(CustomerLink link, Revision revision) {
        changes.append(CustomerLink.ENTITY, link.id().toString(), link.customer(), revision);
    }
}
