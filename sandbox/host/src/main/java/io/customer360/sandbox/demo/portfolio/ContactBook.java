package io.customer360.sandbox.demo.portfolio;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The people whom one talks to at a customer, as the app's form would send them: a champion first,
 * then who decides. None of them needs to be a user of the portal.
 */
public final class ContactBook {
    private static final int SEED = 40_360;
    private static final int FEWEST = 3;

    /**
     * Roles with the place of their type in the app's list, from 1, and whether they are starred.
     */
    private static final List<Part> PARTS =
            List.of(
                    new Part("Head of customer service", 2, true),
                    new Part("Chief information officer", 1, true),
                    new Part("Head of procurement", 5, false),
                    new Part("System administrator", 4, false),
                    new Part("Head of sales", 3, false));

    private ContactBook() {}

    private record Part(String role, int type, boolean starred) {}

    /** The contacts of a customer; they are the same whenever they are asked for. */
    public static List<Map<String, String>> of(Account account) {
        Dice dice = new Dice(SEED, account.id());
        int count = FEWEST + dice.below(PARTS.size() - FEWEST + 1);
        List<Member> people = Members.of(account.id(), company(account), count, dice);
        List<Map<String, String>> contacts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            contacts.add(fields(account, people.get(i), PARTS.get(i), i));
        }
        return contacts;
    }

    /** The first eight are none of the list: one of the same country lends language and domain. */
    private static Company company(Account account) {
        return account.id() >= Company.FIRST
                ? Company.number(account.id())
                : IntStream.range(Company.FIRST, Company.FIRST + 100)
                        .mapToObj(Company::number)
                        .filter(company -> company.country().equals(account.country()))
                        .findFirst()
                        .orElseGet(() -> Company.number(Company.FIRST));
    }

    private static Map<String, String> fields(
            Account account, Member person, Part part, int place) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("name", person.displayName());
        fields.put("role", part.role);
        fields.put("email", person.address());
        fields.put("phone", "+49 30 555 %02d%02d".formatted(account.id() % 100, place));
        fields.put("type", Integer.toString(part.type));
        fields.put("important", Boolean.toString(part.starred));
        fields.put("externalId", account.id() + "-contact-" + (place + 1));
        return fields;
    }
}
