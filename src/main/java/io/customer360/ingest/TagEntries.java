package io.customer360.ingest;

import io.customer360.shared.Actor;
import io.customer360.shared.CustomerId;
import io.customer360.shared.FieldChange;
import io.customer360.shared.Rejected;
import io.customer360.shared.Revision;
import io.customer360.shared.Text;
import io.customer360.tag.Tag;
import io.customer360.tag.TagColour;
import io.customer360.tag.TagCustomer;
import io.customer360.tag.Tags;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Tags of many customers: entries add them and take none away. */
public final class TagEntries {

    private final Tags tags;
    private final ManyTags many;
    private final TagCustomer rules;

    /** Gives tags of this store where the rules let unknown ones be invented. */
    public TagEntries(Tags tags, ManyTags many, TagCustomer rules) {
        this.tags = tags;
        this.many = many;
        this.rules = rules;
    }

    /** What there is, read once for many customers. */
    Known known(Collection<CustomerId> customers, Actor actor) {
        return new Known(tags.all(), tags.of(customers), rules.mayInvent(actor));
    }

    /** The tags of this moment. */
    record Known(List<Tag> all, Map<CustomerId, List<Tag>> held, boolean open) {

        /** Those of the names in a text that a customer has not; nobody has any yet. */
        List<String> missing(CustomerId customer, String text) {
            List<Tag> has = held.getOrDefault(customer, List.of());
            Map<String, String> names = new LinkedHashMap<>();
            Stream.of(text.split("[,;\n]"))
                    .filter(name -> !Text.blank(name))
                    .map(Tag::name)
                    .filter(name -> has.stream().noneMatch(tag -> tag.called(name)))
                    .forEach(name -> names.putIfAbsent(Tag.folded(name), name));
            names.values().forEach(this::requireKnown);
            if (has.size() + names.size() > Tag.MAX_PER_CUSTOMER) {
                throw Rejected.value("c360.tags.too-many.error", Tag.MAX_PER_CUSTOMER);
            }
            return List.copyOf(names.values());
        }

        private void requireKnown(String name) {
            boolean known = all.stream().anyMatch(tag -> tag.called(name));
            if (!known && !open) {
                throw Rejected.value("c360.tags.unknown.error", name);
            }
            if (!known && all.size() >= Tag.MAX_COUNT) {
                throw Rejected.value("c360.input.too-many.error", Tag.MAX_COUNT);
            }
        }
    }

    /** Gives each of these customers tags by their names, unknown ones as new tags. */
    void give(Map<CustomerId, List<String>> wanted, Actor actor, Instant now) {
        Map<String, Tag> known = new HashMap<>();
        tags.all().forEach(tag -> known.put(Tag.folded(tag.name()), tag));
        List<ManyTags.Given> given = new ArrayList<>();
        wanted.forEach(
                (customer, names) ->
                        names.forEach(
                                name -> {
                                    Tag tag =
                                            known.computeIfAbsent(
                                                    Tag.folded(name),
                                                    it -> invent(name, actor, now));
                                    given.add(given(customer, tag, actor, now));
                                }));
        if (!given.isEmpty()) {
            many.attachAll(given);
        }
    }

    private Tag invent(String name, Actor actor, Instant now) {
        if (tags.all().size() >= Tag.MAX_COUNT) {
            throw Rejected.at("tags", "c360.input.too-many.error", Tag.MAX_COUNT);
        }
        FieldChange begun = new FieldChange(Tag.DEFINITION, "", name);
        return tags.add(
                name,
                TagColour.proposedFor(name),
                Optional.empty(),
                new Revision(actor.key(), now, name, List.of(begun)));
    }

    private static ManyTags.Given given(CustomerId customer, Tag tag, Actor actor, Instant now) {
        FieldChange change = new FieldChange(Tag.ENTITY, "", tag.name());
        return new ManyTags.Given(customer, tag, new Revision(actor.key(), now, List.of(change)));
    }
}
