package io.customer360.adapter.ao.tag;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.customer360.adapter.ao.Duplicate;
import io.customer360.adapter.ao.LostRace;
import io.customer360.shared.CustomerId;
import io.customer360.tag.Tag;
import io.customer360.tag.TagId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.java.ao.Query;

/** Which customer has which tag; what concerns all customers of a tag takes a few statements. */
final class TagLinks {
    private static final String PAIR = TagLinkRow.ORG_ID + " = ? AND " + TagLinkRow.TAG_ID + " = ?";
    private static final String OF_TAG = TagLinkRow.TAG_ID + " = ?";

    private final ActiveObjects ao;

    TagLinks(ActiveObjects ao) {
        this.ao = ao;
    }

    /** Adds a link and tells its id. */
    int add(CustomerId customer, Tag tag) {
        try {
            return ao.create(TagLinkRow.class, row(customer.value(), tag.id())).getID();
        } catch (RuntimeException refused) {
            throw new LostRace(() -> find(customer, tag.id()).map(link -> tag), refused);
        }
    }

    /** Removes a link and tells what its id was, if somebody else has not been faster. */
    Optional<Integer> remove(CustomerId customer, TagId tag) {
        var id = find(customer, tag).map(TagLinkRow::getID);
        return id.filter(it -> ao.deleteWithSQL(TagLinkRow.class, TagLinkRow.ID + " = ?", it) == 1);
    }

    void removeAll(TagId tag) {
        ao.deleteWithSQL(TagLinkRow.class, OF_TAG, tag.value());
    }

    /** Customers that have both keep the second; one that gets it meanwhile makes this stale. */
    void move(TagId from, Tag to) {
        Set<Integer> moving = customers(from);
        moving.removeAll(customers(to.id()));
        removeAll(from);
        if (moving.isEmpty()) {
            return;
        }
        var rows = moving.stream().map(org -> row(org, to.id())).toList();
        try {
            ao.create(TagLinkRow.class, rows);
        } catch (RuntimeException refused) {
            throw new LostRace(() -> Optional.of(to).filter(tag -> Duplicate.is(refused)), refused);
        }
    }

    Map<TagId, Integer> uses() {
        var uses = new HashMap<TagId, Integer>();
        ao.stream(
                TagLinkRow.class,
                Query.select(TagLinkRow.ID + ", " + TagLinkRow.TAG_ID),
                row -> uses.merge(new TagId(row.getTagId()), 1, Integer::sum));
        return uses;
    }

    private Set<Integer> customers(TagId tag) {
        var customers = new HashSet<Integer>();
        ao.stream(
                TagLinkRow.class,
                Query.select(TagLinkRow.ID + ", " + TagLinkRow.ORG_ID).where(OF_TAG, tag.value()),
                row -> customers.add(row.getOrgId()));
        return customers;
    }

    private Optional<TagLinkRow> find(CustomerId customer, TagId tag) {
        var query = Query.select().where(PAIR, customer.value(), tag.value()).limit(1);
        return Stream.of(ao.find(TagLinkRow.class, query)).findFirst();
    }

    private static Map<String, Object> row(int customer, TagId tag) {
        return Map.of(TagLinkRow.ORG_ID, customer, TagLinkRow.TAG_ID, tag.value());
    }
}
