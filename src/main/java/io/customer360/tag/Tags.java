package io.customer360.tag;

import io.customer360.shared.CustomerId;
import io.customer360.shared.ExternalId;
import io.customer360.shared.Revision;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The tags there are and who has them. Writes store the record and its revision together. */
public interface Tags {

    /** Every tag, by name. */
    List<Tag> all();

    /** The tag with this id. */
    default Optional<Tag> find(TagId id) {
        return all().stream().filter(tag -> tag.id().equals(id)).findFirst();
    }

    /** The tag that answers to a name. */
    default Optional<Tag> called(String name) {
        return all().stream().filter(tag -> tag.called(name)).findFirst();
    }

    /** The tag with this id in the system it comes from. */
    default Optional<Tag> find(ExternalId id) {
        return all().stream().filter(tag -> tag.externalId().equals(Optional.of(id))).findFirst();
    }

    /** The tags of several customers at once, by name; every asked customer is a key. */
    Map<CustomerId, List<Tag>> of(Collection<CustomerId> customers);

    /** How many customers have each tag; tags of nobody are missing. */
    Map<TagId, Integer> uses();

    /** Stores a new tag as version 1; refuses a name or an external id that is taken. */
    Tag add(String name, TagColour colour, Optional<ExternalId> id, Revision revision);

    /**
     * Stores the next version; refuses a name that is taken, {@code Stale} when somebody saved
     * before, {@code NotFound} when gone.
     */
    Tag replace(Tag next, int expectedVersion, Revision revision);

    /** Removes a tag from its customers and for good. */
    void remove(Tag tag, int expectedVersion, Revision revision);

    /** Gives the customers of one tag another one instead, and removes the first. */
    void merge(Tag tag, int expectedVersion, Tag into, Revision revision);

    /** Gives a customer a tag that it has not. */
    void attach(CustomerId customer, Tag tag, Revision revision);

    /** Takes a tag from a customer, if it has it. */
    void detach(CustomerId customer, Tag tag, Revision revision);
}
