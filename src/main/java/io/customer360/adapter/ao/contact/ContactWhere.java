package io.customer360.adapter.ao.contact;

import io.customer360.contact.ContactId;
import io.customer360.contact.ContactQuery;
import io.customer360.contact.ContactTypeId;
import io.customer360.shared.CustomerId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.java.ao.Query;

/** The conditions of one question about contacts that have not been deleted. */
final class ContactWhere {

    /** How many values one list may have; databases limit it. */
    static final int LIST = 300;

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    private ContactWhere() {
        conditions.add(ContactRow.DELETED + " IS NULL");
    }

    static ContactWhere of(ContactId id) {
        return new ContactWhere().and(ContactRow.ID + " = ?", id.value());
    }

    static ContactWhere of(CustomerId customer) {
        return new ContactWhere().and(ContactRow.ORG_ID + " = ?", customer.value());
    }

    static ContactWhere of(ContactTypeId type) {
        return new ContactWhere().and(ContactRow.TYPE_ID + " = ?", type.value());
    }

    static ContactWhere starred(List<CustomerId> customers) {
        return new ContactWhere()
                .and(ContactRow.STARRED + " = ?", 1)
                .in(ContactRow.ORG_ID, customers.stream().map(CustomerId::value).toList());
    }

    static ContactWhere of(CustomerId customer, ContactQuery query) {
        var where = of(customer);
        query.type().ifPresent(type -> where.and(ContactRow.TYPE_ID + " = ?", type.value()));
        if (query.importantOnly()) {
            where.and(ContactRow.STARRED + " = ?", 1);
        }
        if (!query.words().isEmpty()) {
            var part = "%" + query.words().replaceAll("[!%_]", "!$0") + "%";
            where.and(
                    "(%s OR %s OR %s OR %s)"
                            .formatted(
                                    like(ContactRow.SORT_NAME),
                                    like(ContactRow.SORT_ROLE),
                                    like(ContactRow.EMAIL_KEY),
                                    like(ContactRow.SEARCH_WORDS)),
                    part,
                    part,
                    part,
                    part);
        }
        return where;
    }

    /** The id makes the order the same one every time. */
    static String order(ContactQuery query) {
        var way = query.descending() ? " DESC" : "";
        var last = ContactRow.SORT_NAME + way + ", " + ContactRow.ID;
        return switch (query.order()) {
            case IMPORTANT ->
                    ContactRow.STARRED
                            + (query.descending() ? "" : " DESC")
                            + ", "
                            + ContactRow.SORT_NAME
                            + ", "
                            + ContactRow.ID;
            case NAME -> last;
            case ROLE -> ContactRow.SORT_ROLE + way + ", " + last;
            case EMAIL -> ContactRow.EMAIL_KEY + way + ", " + last;
        };
    }

    ContactWhere in(String column, List<?> among) {
        var marks = String.join(",", Collections.nCopies(among.size(), "?"));
        return and(column + " IN (" + marks + ")", among.toArray());
    }

    Query query() {
        return Query.select().where(String.join(" AND ", conditions), values.toArray());
    }

    private ContactWhere and(String condition, Object... bound) {
        conditions.add(condition);
        values.addAll(List.of(bound));
        return this;
    }

    private static String like(String column) {
        return column + " LIKE ? ESCAPE '!'";
    }
}
