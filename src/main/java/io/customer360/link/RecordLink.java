package io.customer360.link;

import io.customer360.shared.Actor;
import io.customer360.shared.CustomerId;
import io.customer360.shared.ExternalId;
import io.customer360.shared.FieldChange;
import io.customer360.shared.NotFound;
import io.customer360.shared.Permission;
import io.customer360.shared.Put;
import io.customer360.shared.Rejected;
import io.customer360.shared.Revision;
import io.customer360.shared.Stale;
import io.customer360.shared.UnitOfWork;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/**
 * Adds, changes and removes the links of customers. A system that feeds links sends each again and
 * again under its external id: one that is known is brought up to date.
 */
public final class RecordLink {

    private final Links links;
    private final UnitOfWork work;
    private final Clock clock;

    /** Records in this store. */
    public RecordLink(Links links, UnitOfWork work, Clock clock) {
        this.links = links;
        this.work = work;
        this.clock = clock;
    }

    /**
     * Gives a customer one more link, or brings the one with its external id up to date; {@code
     * Stale} when a version is given that is not the one of today.
     */
    public Put<CustomerLink> put(CustomerId customer, LinkDraft draft, Actor actor) {
        actor.require(Permission.EDIT);
        return work.inOne(
                () ->
                        draft.externalId()
                                .flatMap(links::find)
                                .map(known -> new Put<>(fed(known, customer, draft, actor), false))
                                .orElseGet(() -> new Put<>(add(customer, draft, actor), true)));
    }

    /** Changes a link; saving what is already there stores nothing. */
    public CustomerLink change(CustomerId customer, LinkId id, LinkDraft draft, Actor actor) {
        actor.require(Permission.EDIT);
        return work.inOne(
                () -> {
                    CustomerLink current = current(customer, id, draft.version());
                    ExternalId.requireSame(current.externalId(), draft.externalId());
                    return changed(current, draft, actor);
                });
    }

    /** Takes a link away. */
    public void remove(CustomerId customer, LinkId id, int version, Actor actor) {
        actor.require(Permission.EDIT);
        work.inOne(
                () -> {
                    CustomerLink current = current(customer, id, version);
                    List<FieldChange> gone =
                            whole(current.address(), current.name()).stream()
                                    .map(it -> new FieldChange(it.field(), it.to(), ""))
                                    .toList();
                    links.remove(current, revision(actor, current.name(), gone));
                    return current;
                });
    }

    private CustomerLink add(CustomerId customer, LinkDraft draft, Actor actor) {
        if (links.of(customer).size() >= CustomerLink.MAX_PER_CUSTOMER) {
            throw Rejected.value("c360.links.too-many.error", CustomerLink.MAX_PER_CUSTOMER);
        }
        return links.add(
                customer,
                draft,
                revision(actor, draft.name(), whole(draft.address(), draft.name())));
    }

    private CustomerLink fed(
            CustomerLink known, CustomerId customer, LinkDraft draft, Actor actor) {
        if (!known.customer().equals(customer)) {
            throw Rejected.at("externalId", ExternalId.TAKEN);
        }
        if (draft.version() != 0 && draft.version() != known.version()) {
            throw new Stale(known);
        }
        return changed(known, draft, actor);
    }

    private CustomerLink changed(CustomerLink current, LinkDraft draft, Actor actor) {
        List<FieldChange> changes = FieldChange.between(texts(current), texts(draft));
        if (changes.isEmpty()) {
            return current;
        }
        CustomerLink next = current.with(draft);
        links.replace(next, revision(actor, next.name(), changes));
        return next;
    }

    private CustomerLink current(CustomerId customer, LinkId id, int version) {
        CustomerLink current =
                links.find(id)
                        .filter(link -> link.customer().equals(customer))
                        .orElseThrow(NotFound::new);
        if (current.version() != version) {
            throw new Stale(current);
        }
        return current;
    }

    private Revision revision(Actor actor, String subject, List<FieldChange> changes) {
        return new Revision(actor.key(), clock.instant(), subject, changes);
    }

    /** The change that names the record comes last, so that history tells it first. */
    private static List<FieldChange> whole(WebAddress address, String name) {
        return List.of(
                new FieldChange(LinkField.ADDRESS.field(), "", address.text()),
                new FieldChange(CustomerLink.ENTITY, "", name));
    }

    private static Map<String, String> texts(LinkDraft draft) {
        return LinkField.texts(draft.name(), draft.address());
    }

    private static Map<String, String> texts(CustomerLink link) {
        return LinkField.texts(link.name(), link.address());
    }
}
