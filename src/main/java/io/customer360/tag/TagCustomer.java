package io.customer360.tag;

import io.customer360.shared.Actor;
import io.customer360.shared.CustomerId;
import io.customer360.shared.FieldChange;
import io.customer360.shared.Permission;
import io.customer360.shared.Rejected;
import io.customer360.shared.Revision;
import io.customer360.shared.UnitOfWork;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * Gives tags to customers and takes them away; an unknown name becomes a tag where that is open.
 */
public final class TagCustomer {

    private final Tags tags;
    private final TagSettingsStore settings;
    private final UnitOfWork work;
    private final Clock clock;

    /** Tags in this store. */
    public TagCustomer(Tags tags, TagSettingsStore settings, UnitOfWork work, Clock clock) {
        this.tags = tags;
        this.settings = settings;
        this.work = work;
        this.clock = clock;
    }

    /** Whether this person may invent tags. */
    public boolean mayInvent(Actor actor) {
        return actor.may(Permission.MANAGE)
                || actor.may(Permission.EDIT) && settings.current().open();
    }

    /** Gives a customer the tag of this name; one that it has already changes nothing. */
    public Tag add(CustomerId customer, String text, Actor actor) {
        actor.require(Permission.EDIT);
        String name = named(text);
        return work.inOne(
                () -> {
                    Tag tag = tags.called(name).orElseGet(() -> invent(name, actor));
                    List<Tag> held = held(customer);
                    if (held.stream().noneMatch(one -> one.id().equals(tag.id()))) {
                        requireRoom(held);
                        tags.attach(customer, tag, revision(actor, "", tag.name()));
                    }
                    return tag;
                });
    }

    /** Takes a tag from a customer; one that it has not changes nothing. */
    public void remove(CustomerId customer, TagId id, Actor actor) {
        actor.require(Permission.EDIT);
        work.inOne(
                () -> {
                    List<Tag> held =
                            held(customer).stream().filter(tag -> tag.id().equals(id)).toList();
                    held.forEach(
                            tag -> tags.detach(customer, tag, revision(actor, tag.name(), "")));
                    return held;
                });
    }

    private Tag invent(String name, Actor actor) {
        if (!mayInvent(actor)) {
            throw Rejected.at("name", "c360.tags.unknown.error", name);
        }
        if (tags.all().size() >= Tag.MAX_COUNT) {
            throw Rejected.at("name", "c360.input.too-many.error", Tag.MAX_COUNT);
        }
        return tags.add(
                name,
                TagColour.proposedFor(name),
                Optional.empty(),
                new Revision(
                        actor.key(),
                        clock.instant(),
                        name,
                        List.of(new FieldChange(Tag.DEFINITION, "", name))));
    }

    private List<Tag> held(CustomerId customer) {
        return tags.of(List.of(customer)).get(customer);
    }

    private static void requireRoom(List<Tag> held) {
        if (held.size() >= Tag.MAX_PER_CUSTOMER) {
            throw Rejected.at("name", "c360.tags.too-many.error", Tag.MAX_PER_CUSTOMER);
        }
    }

    private Revision revision(Actor actor, String from, String to) {
        return new Revision(
                actor.key(), clock.instant(), List.of(new FieldChange(Tag.ENTITY, from, to)));
    }

    private static String named(String text) {
        try {
            return Tag.name(text == null ? "" : text);
        } catch (Rejected refused) {
            var problem = refused.problems().get(0);
            throw Rejected.at("name", problem.code(), problem.args().toArray());
        }
    }
}
