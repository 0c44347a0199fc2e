package io.customer360.contact;

import io.customer360.shared.Rejected;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The types a contact can have, in the admin's order. Ids are never given twice, so that no contact
 * slips into a type it was not given.
 *
 * @param lastId the highest id that was ever given
 */
public record ContactTypes(List<ContactType> all, int lastId, int version) {

    /** How many types there can be. */
    public static final int MAX_COUNT = 50;

    /** The types proposed at install; one of them is the champion. */
    public static final ContactTypes DEFAULT =
            new ContactTypes(
                    List.of(
                            proposed(1, "Decision maker", TypeColour.BLUE, TypeIcon.DECISION),
                            proposed(2, "Champion", TypeColour.GREEN, TypeIcon.CHAMPION),
                            proposed(3, "Detractor", TypeColour.RED, TypeIcon.DETRACTOR),
                            proposed(4, "Technical", TypeColour.PURPLE, TypeIcon.TECHNICAL),
                            proposed(5, "Billing", TypeColour.YELLOW, TypeIcon.BILLING)),
                    5,
                    0);

    public ContactTypes {
        all = List.copyOf(all);
        if (all.size() > MAX_COUNT) {
            throw Rejected.at("name", "c360.contact-types.too-many.error", MAX_COUNT);
        }
        for (int i = 0; i < all.size(); i++) {
            requireUnused(all.get(i).name(), all.subList(0, i));
        }
    }

    /** The type with this id. */
    public Optional<ContactType> find(ContactTypeId id) {
        return all.stream().filter(type -> type.id().equals(id)).findFirst();
    }

    /** The type with this name, whatever its case. */
    public Optional<ContactType> named(String name) {
        return all.stream().filter(type -> type.name().equalsIgnoreCase(name)).findFirst();
    }

    /** The types that stand for people who speak for us. */
    public List<ContactTypeId> champions() {
        return all.stream().filter(ContactType::champion).map(ContactType::id).toList();
    }

    /** With one more type at the end. */
    ContactTypes with(ContactType added) {
        List<ContactType> types = new ArrayList<>(all);
        types.add(added);
        return next(types);
    }

    /** With this type in the place of the one with its id. */
    ContactTypes changed(ContactType type) {
        return next(all.stream().map(it -> it.id().equals(type.id()) ? type : it).toList());
    }

    /** Without this type. */
    ContactTypes without(ContactTypeId id) {
        return next(all.stream().filter(type -> !type.id().equals(id)).toList());
    }

    /** In this order, which has to have every type once. */
    ContactTypes arranged(List<ContactTypeId> order) {
        List<ContactTypeId> known = all.stream().map(ContactType::id).toList();
        if (order.size() != known.size() || !Set.copyOf(order).equals(Set.copyOf(known))) {
            throw Rejected.at("order", "c360.order.incomplete.error");
        }
        return next(order.stream().map(id -> find(id).orElseThrow()).toList());
    }

    /** The types as history tells them: one name per line. */
    String lines() {
        return all.stream().map(ContactTypes::line).collect(Collectors.joining("\n"));
    }

    private static String line(ContactType type) {
        return type.name()
                + " ("
                + type.colour().code()
                + ", "
                + type.icon().code()
                + (type.champion() ? ", champion" : "")
                + (type.offered() ? ")" : ", not offered)");
    }

    private ContactTypes next(List<ContactType> types) {
        int highest = types.stream().mapToInt(type -> type.id().value()).max().orElse(0);
        return new ContactTypes(types, Math.max(lastId, highest), version + 1);
    }

    private static void requireUnused(String name, List<ContactType> others) {
        if (others.stream().anyMatch(other -> other.name().equalsIgnoreCase(name))) {
            throw Rejected.at("name", "c360.contact-types.name-taken.error");
        }
    }

    private static ContactType proposed(int id, String name, TypeColour colour, TypeIcon icon) {
        boolean champion = icon == TypeIcon.CHAMPION;
        return new ContactType(new ContactTypeId(id), name, colour, icon, champion, true);
    }
}
