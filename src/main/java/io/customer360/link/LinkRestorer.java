package io.customer360.link;

import io.customer360.shared.Actor;
import io.customer360.shared.Change;
import io.customer360.shared.NotFound;
import io.customer360.shared.Restorer;

/** Puts one field of a link back to what it was. */
public final class LinkRestorer implements Restorer {

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
        CustomerLink link = links.find(LinkId.of(change.entityId())).orElseThrow(NotFound::new);
        LinkField field = LinkField.of(change.field()).orElseThrow(NotFound::new);
        record.change(change.customer(), link.id(), before(link, field, change.from()), actor);
    }

    private static LinkDraft before(CustomerLink link, LinkField field, String text) {
        return switch (field) {
            case NAME -> new LinkDraft(link.version(), text, link.address());
            case ADDRESS -> new LinkDraft(link.version(), link.name(), WebAddress.of(text));
        };
    }
}
