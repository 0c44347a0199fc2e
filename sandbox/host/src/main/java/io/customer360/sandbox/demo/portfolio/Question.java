package io.customer360.sandbox.demo.portfolio;

import java.util.List;

/** Something that customers ask a desk; language is a star where everybody asks it. */
public record Question(
        String desk,
        String requestType,
        String issueType,
        String label,
        String language,
        String summary) {

    private static final List<Question> ALL =
            Table.rows("questions.tsv").stream().map(Question::of).toList();

    /** What people of a language ask a desk. */
    static List<Question> at(String desk, String language) {
        return ALL.stream()
                .filter(question -> question.desk.equals(desk))
                .filter(
                        question ->
                                question.language.equals("*") || question.language.equals(language))
                .toList();
    }

    private static Question of(List<String> cells) {
        return new Question(
                cells.get(0), cells.get(1), cells.get(2), cells.get(3), cells.get(4), cells.get(5));
    }
}
