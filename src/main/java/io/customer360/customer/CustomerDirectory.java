package io.customer360.customer;

import io.customer360.field.FieldId;
import io.customer360.shared.CustomerId;
import io.customer360.shared.UserKey;
import java.util.List;
import java.util.Optional;

/** The customers as the last refresh and the edits since know them, searched and sorted. */
public interface CustomerDirectory {

    /** A way through the directory: from a place, or from the start, forwards or backwards. */
    record Walk(
            CustomerFilter filter,
            CustomerScope scope,
            Ordering ordering,
            Optional<ListPlace> from,
            boolean backwards) {

        /** The same way, going on from another place. */
        public Walk from(ListPlace place) {
            return new Walk(filter, scope, ordering, Optional.of(place), backwards);
        }
    }

    /** A customer by the name of the last refresh, and where it stands. */
    record Row(ListPlace place, Organisation organisation) {}

    /** The next rows on the way, at most so many, in its direction. */
    List<Row> rows(Walk walk, int max);

    /** What a customer can be filtered by. */
    record Traits(
            CustomerId customer,
            Optional<UserKey> csm,
            Optional<String> industry,
            Optional<Country> country) {}

    /** The traits of those that match, at most so many, in no order. */
    List<Traits> traits(CustomerFilter filter, CustomerScope scope, int max);

    /** How many customers match. */
    int count(CustomerFilter filter, CustomerScope scope);

    /** Everybody who is the CSM of a customer in this scope. */
    List<UserKey> csms(CustomerScope scope);

    /** Everybody who is a value of this custom field in this scope. */
    List<UserKey> users(FieldId field, CustomerScope scope);

    /** The industries of the customers in this scope, by name. */
    List<String> industries(CustomerScope scope);

    /** The countries of the customers in this scope, by code. */
    List<Country> countries(CustomerScope scope);
}
