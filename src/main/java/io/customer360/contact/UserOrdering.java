package io.customer360.contact;

import static java.util.Comparator.comparing;
import static java.util.Comparator.nullsLast;

import io.customer360.customer.SortName;
import io.customer360.shared.UserKey;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The orders of users. Deleted users come last by name; those who are alike follow by name, and
 * then stay in the order of their keys.
 */
final class UserOrdering {

    private UserOrdering() {}

    static Comparator<UserKey> byName(UserQuery query, Map<UserKey, String> names) {
        return asked(query, named(names), names);
    }

    static Comparator<UserKey> byEmail(UserQuery query, Map<UserKey, PortalUser> users) {
        return asked(
                query,
                text(
                        key ->
                                Optional.ofNullable(users.get(key))
                                        .map(user -> ContactDetails.emailKey(user.email()))
                                        .filter(email -> !email.isEmpty())),
                names(users));
    }

    /** Those who are active, those who are switched off, those who were deleted. */
    static Comparator<UserKey> byState(UserQuery query, Map<UserKey, PortalUser> users) {
        return asked(
                query,
                comparing(
                        key ->
                                Optional.ofNullable(users.get(key))
                                        .map(user -> user.person().active() ? 0 : 1)
                                        .orElse(2)),
                names(users));
    }

    static Comparator<UserKey> byCount(
            UserQuery query, Map<UserKey, String> names, Map<UserKey, Raised> raised) {
        return asked(
                query,
                comparing(key -> Optional.ofNullable(raised.get(key)).map(Raised::count).orElse(0)),
                names);
    }

    static Comparator<UserKey> byActivity(
            UserQuery query, Map<UserKey, String> names, Map<UserKey, Raised> raised) {
        return asked(
                query,
                comparing(
                        key ->
                                Optional.ofNullable(raised.get(key))
                                        .map(it -> it.newest().toEpochMilli())
                                        .orElse(0L)),
                names);
    }

    /** By the place of the contact's type; then contacts without a type, then who is no contact. */
    static Comparator<UserKey> byContact(
            UserQuery query,
            Map<UserKey, String> names,
            ContactTypes types,
            Map<UserKey, Contact> contacts) {
        List<ContactTypeId> places = types.all().stream().map(ContactType::id).toList();
        return asked(
                query,
                comparing(
                        key ->
                                Optional.ofNullable(contacts.get(key))
                                        .map(contact -> place(contact, places))
                                        .orElse(places.size() + 1)),
                names);
    }

    private static int place(Contact contact, List<ContactTypeId> places) {
        int place = contact.details().type().map(places::indexOf).orElse(-1);
        return place < 0 ? places.size() : place;
    }

    private static Comparator<UserKey> asked(
            UserQuery query, Comparator<UserKey> order, Map<UserKey, String> names) {
        return (query.descending() ? order.reversed() : order).thenComparing(named(names));
    }

    private static Comparator<UserKey> named(Map<UserKey, String> names) {
        return text(key -> Optional.ofNullable(names.get(key)).map(SortName::of));
    }

    private static Comparator<UserKey> text(Function<UserKey, Optional<String>> texts) {
        return comparing(
                key -> texts.apply(key).orElse(null), nullsLast(Comparator.naturalOrder()));
    }

    private static Map<UserKey, String> names(Map<UserKey, PortalUser> users) {
        Map<UserKey, String> names = new HashMap<>();
        users.forEach((key, user) -> names.put(key, user.person().name()));
        return names;
    }
}
