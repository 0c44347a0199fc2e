package io.customer360.tag;

import io.customer360.shared.Actor;
import io.customer360.shared.Change;
import io.customer360.shared.CustomerId;
import io.customer360.shared.Reverter;
import java.util.List;
import java.util.Optional;

/** Takes a tag that a customer was given away again, and gives back one that was taken. */
public final class TagReverter implements Reverter {
    private final Tags tags;
    private final TagCustomer tagging;

    /** Takes back by this use case. */
    public TagReverter(Tags tags, TagCustomer tagging) {
        this.tags = tags;
        this.tagging = tagging;
    }

    @Override
    public String entity() {
        return Tag.ENTITY;
    }

    @Override
    public boolean revert(List<Change> edit, Actor actor) {
        return edit.stream().map(change -> revert(change, actor)).reduce(false, Boolean::logicalOr);
    }

    /** A tag that was renamed or removed since is not looked for. */
    private boolean revert(Change change, Actor actor) {
        boolean given = change.from().isEmpty();
        CustomerId customer = change.customer();
        Optional<Tag> tag = tags.called(given ? change.to() : change.from());
        tag.ifPresent(
                known -> {
                    if (given) {
                        tagging.remove(customer, known.id(), actor);
                    } else {
                        tagging.add(customer, known.name(), actor);
                    }
                });
        return tag.isPresent();
    }
}
