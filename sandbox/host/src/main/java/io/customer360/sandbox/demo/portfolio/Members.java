package io.customer360.sandbox.demo.portfolio;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The people of customers, with names as they are where the customer lives. */
final class Members {

    /** No customer has more. */
    static final int MOST = 40;

    private static final int FIRST_KEY = 20_000;
    private static final int KEYS_EACH = 50;

    private static final Set<String> FAMILY_FIRST = Set.of("ja", "zh", "ko");

    private static final List<List<String>> LETTERS =
            List.of(
                    List.of("ß", "ss"),
                    List.of("ø", "o"),
                    List.of("ł", "l"),
                    List.of("ı", "i"),
                    List.of("æ", "ae"));

    private static final Map<String, List<List<Name>>> NAMES = new HashMap<>();

    static {
        for (List<String> row : Table.rows("people.tsv")) {
            NAMES.put(row.get(0), List.of(Name.all(row.get(1)), Name.all(row.get(2))));
        }
    }

    private Members() {}

    /** So many people of the company of this number; they are the same whenever they are asked. */
    static List<Member> of(int number, Company company, int count, Dice dice) {
        List<Member> members = new ArrayList<>();
        Map<String, Integer> taken = new HashMap<>();
        for (int i = 0; i < count; i++) {
            Name given = dice.of(NAMES.get(company.language()).get(0));
            Name family = dice.of(NAMES.get(company.language()).get(1));
            String local = given.spelt + "." + family.spelt;
            int namesakes = taken.merge(local, 1, Integer::sum);
            members.add(
                    new Member(
                            "JIRAUSER" + (FIRST_KEY + (long) number * KEYS_EACH + i),
                            local + (namesakes == 1 ? "" : namesakes) + at(company),
                            whole(company.language(), given.written, family.written),
                            company.language(),
                            company.zone()));
        }
        return members;
    }

    private static String at(Company company) {
        return "@" + company.domain() + ".example";
    }

    private static String whole(String language, String given, String family) {
        if (!FAMILY_FIRST.contains(language)) {
            return given + " " + family;
        }
        return language.equals("ja") ? family + " " + given : family + given;
    }

    private record Name(String written, String spelt) {

        static List<Name> all(String words) {
            return Arrays.stream(words.split(" ")).map(Name::of).toList();
        }

        private static Name of(String word) {
            int equals = word.indexOf('=');
            return equals < 0
                    ? new Name(word, plain(word))
                    : new Name(word.substring(0, equals), word.substring(equals + 1));
        }

        private static String plain(String word) {
            String small = word.toLowerCase(Locale.ROOT);
            for (List<String> letter : LETTERS) {
                small = small.replace(letter.get(0), letter.get(1));
            }
            return Normalizer.normalize(small, Normalizer.Form.NFD).replaceAll("[^a-z]", "");
        }
    }
}
