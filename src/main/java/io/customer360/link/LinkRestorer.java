package io.customer360.link;

import io.customer360.shared.Actor;
import io.customer360.shared.Change;
import io.customer360.shared.NotFound;
import io.customer360.shared.RecordReverter;
import io.customer360.shared.Restorer;
import java.util.List;

/** Puts fields of a link back to what they were. */
public final class LinkRestorer implements Restorer, RecordReverter {

    private final Links links;
    private final RecordLink record;

    /** Restores by this edit. */
    public LinkRestorer(Links links, RecordLink record) {
        this.links = links;
        this.record = record;
    }

    @Override
    public String entity() {
        return CustomerLink.ENTITY;
    }

    @Override
    public void restore(Change change, Actor actor) {
        CustomerLink link = held(change);
        LinkField field = LinkField.of(change.field()).orElseThrow(NotFound::new);
        record.change(change.customer(), link.id(), before(link, field, change.from()), actor);
    }

    @Override
    public void putBack(List<Change> changes, Actor actor) {
        changes.forEach(change -> restore(change, actor));
    }

    @Override
    public void remove(Change added, Actor actor) {
        CustomerLink held = held(added);
        record.remove(added.customer(), held.id(), held.version(), actor);
    }

    private CustomerLink held(Change change) {
        return links.find(LinkId.of(change.entityId())).orElseThrow(NotFound::new);
    }

    private static LinkDraft before(CustomerLink link, LinkField field, String text) {
        return switch (field) {
            case NAME -> new LinkDraft(link.version(), text, link.address(), link.externalId());
            case ADDRESS ->
                    new LinkDraft(
                            link.version(), link.name(), WebAddress.of(text), link.externalId());
        };
    }
}
