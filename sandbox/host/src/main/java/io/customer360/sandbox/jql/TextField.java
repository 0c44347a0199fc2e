package io.customer360.sandbox.jql;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Words in texts: all of them in the same text; a word in quotes inside the value is a phrase. */
record TextField(List<String> columns, boolean comments) implements Field {

    private static final int MOST_WORDS = 50;

    @Override
    public String sql(Clause.Test test, Scope scope) {
        if (!test.operator().matching() || !(test.operand() instanceof Operand.Value value)) {
            return scope.unsupported(test);
        }
        List<String> words = words(value.text());
        if (words.isEmpty()) {
            return scope.refuse(
                    "The '%s' field does not support searching for an empty string.", test.field());
        }
        List<String> patterns = words.stream().map(word -> scope.bind(pattern(word))).toList();
        String found =
                columns.stream()
                        .map(column -> all(column, patterns))
                        .collect(Collectors.joining(" OR "));
        if (comments) {
            found +=
                    " OR EXISTS (SELECT 1 FROM J_COMMENT c WHERE c.ISSUE_ID = i.ID AND "
                            + all("c.BODY", patterns)
                            + " AND "
                            + scope.readableComment()
                            + ")";
        }
        return (test.operator().negative() ? "NOT (" : "(") + found + ")";
    }

    private static List<String> words(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT);
        if (plain.length() > 2 && plain.startsWith("\"") && plain.endsWith("\"")) {
            return List.of(plain.substring(1, plain.length() - 1));
        }
        return Arrays.stream(plain.split("[^\\p{L}\\p{N}_]+"))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .toList();
    }

    private static String pattern(String word) {
        return "%" + word.replaceAll("([!%_])", "!$1") + "%";
    }

    private static String all(String column, List<String> patterns) {
        return patterns.stream()
                .map(pattern -> "LOWER(" + column + ") LIKE " + pattern + " ESCAPE '!'")
                .collect(Collectors.joining(" AND ", "(", ")"));
    }

    @Override
    public List<String> order(boolean descending) {
        return Field.plain(descending, "LOWER(" + columns.get(0) + ")");
    }
}
