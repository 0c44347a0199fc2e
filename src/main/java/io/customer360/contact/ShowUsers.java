package io.customer360.contact;

import static java.util.Comparator.comparing;

import io.customer360.customer.SortName;
import io.customer360.membership.Memberships;
import io.customer360.shared.Actor;
import io.customer360.shared.CustomerId;
import io.customer360.shared.UserKey;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Shows who belongs to a customer: members read live, what they raised, and their contacts. */
public final class ShowUsers {

    /** Of a larger customer only so many members can be looked through. */
    public static final int MOST_LISTED = 1_000;

    private final Memberships memberships;
    private final PortalUsers users;
    private final Raisers raisers;
    private final Contacts contacts;
    private final ContactTypesStore types;

    /** Shows what these tell. */
    public ShowUsers(
            Memberships memberships,
            PortalUsers users,
            Raisers raisers,
            Contacts contacts,
            ContactTypesStore types) {
        this.memberships = memberships;
        this.users = users;
        this.raisers = raisers;
        this.contacts = contacts;
        this.types = types;
    }

    /** How many users a customer has. */
    public int count(CustomerId customer) {
        return memberships.count(customer);
    }

    /** The users that a query asks for. */
    public UserSheet on(CustomerId customer, UserQuery query, Actor viewer) {
        List<UserKey> keys = memberships.in(customer, MOST_LISTED);
        Optional<Raisers.Counted> counted = raisers.of(customer, viewer);
        Map<UserKey, Raised> raised = counted.map(Raisers.Counted::byUser).orElse(Map.of());
        int start = start(query, keys.size());
        List<UserKey> page =
                keys.stream()
                        .sorted(order(customer, query, keys, raised))
                        .skip(start)
                        .limit(UserQuery.PAGE)
                        .toList();
        return new UserSheet(
                customer,
                query,
                rows(customer, page, raised),
                types.current(),
                start,
                keys.size(),
                keys.size() < MOST_LISTED ? keys.size() : memberships.count(customer),
                counted.isPresent(),
                counted.map(Raisers.Counted::complete).orElse(false));
    }

    /** The member with this key; nothing for anybody else. */
    public Optional<PortalUser> member(CustomerId customer, String key) {
        return Optional.of(key)
                .filter(text -> !text.isBlank())
                .map(UserKey::new)
                .filter(user -> memberships.has(customer, user))
                .map(user -> users.find(List.of(user)).get(user));
    }

    /**
     * Members whose name holds these words, to be picked in a form; of a large customer, those with
     * exactly this user name or address too.
     */
    public List<PortalUser> matching(CustomerId customer, String words, int max) {
        String wanted = SortName.folded(words);
        Stream<UserKey> exact =
                words.isBlank()
                        ? Stream.empty()
                        : users.called(words.strip()).stream()
                                .filter(user -> memberships.has(customer, user));
        Stream<UserKey> named =
                users.names(memberships.in(customer, MOST_LISTED)).entrySet().stream()
                        .filter(user -> SortName.folded(user.getValue()).contains(wanted))
                        .sorted(comparing(user -> SortName.of(user.getValue())))
                        .map(Map.Entry::getKey);
        List<UserKey> found = Stream.concat(exact, named).distinct().limit(max).toList();
        return List.copyOf(users.find(found).values());
    }

    private List<CustomerUser> rows(
            CustomerId customer, List<UserKey> page, Map<UserKey, Raised> raised) {
        Map<UserKey, PortalUser> known = users.find(page);
        Map<UserKey, Contact> linked = linked(customer, page);
        Set<String> emails =
                page.stream()
                        .filter(key -> !linked.containsKey(key) && known.containsKey(key))
                        .map(key -> known.get(key).email())
                        .filter(email -> !email.isEmpty())
                        .collect(Collectors.toCollection(LinkedHashSet::new));
        Map<String, Contact> twins =
                byKey(
                        contacts.withEmail(customer, emails).stream()
                                .filter(contact -> contact.details().user().isEmpty())
                                .toList(),
                        contact -> ContactDetails.emailKey(contact.details().email()));
        return page.stream()
                .map(
                        key ->
                                new CustomerUser(
                                        key,
                                        Optional.ofNullable(known.get(key)),
                                        Optional.ofNullable(raised.get(key)),
                                        Optional.ofNullable(linked.get(key)),
                                        Optional.ofNullable(known.get(key))
                                                .filter(user -> !linked.containsKey(key))
                                                .map(PortalUser::email)
                                                .map(ContactDetails::emailKey)
                                                .map(twins::get)))
                .toList();
    }

    private Comparator<UserKey> order(
            CustomerId customer, UserQuery query, List<UserKey> keys, Map<UserKey, Raised> raised) {
        return switch (query.order()) {
            case NAME -> UserOrdering.byName(query, users.names(keys));
            case EMAIL -> UserOrdering.byEmail(query, users.find(keys));
            case STATE -> UserOrdering.byState(query, users.find(keys));
            case RAISED -> UserOrdering.byCount(query, users.names(keys), raised);
            case ACTIVITY -> UserOrdering.byActivity(query, users.names(keys), raised);
            case CONTACT ->
                    UserOrdering.byContact(
                            query, users.names(keys), types.current(), linked(customer, keys));
        };
    }

    private Map<UserKey, Contact> linked(CustomerId customer, List<UserKey> keys) {
        return byKey(
                contacts.linked(customer, keys), contact -> contact.details().user().orElseThrow());
    }

    private static int start(UserQuery query, int size) {
        int last = size == 0 ? 0 : (size - 1) / UserQuery.PAGE * UserQuery.PAGE;
        return Math.min(query.start(), last);
    }

    private static <K> Map<K, Contact> byKey(List<Contact> found, Function<Contact, K> key) {
        return found.stream()
                .collect(Collectors.toMap(key, Function.identity(), (first, second) -> first));
    }
}
