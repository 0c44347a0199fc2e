package io.customer360.shared;

import java.util.List;

/** Input that a person can correct, with every problem found in it. */
public final class Rejected extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /** Refuses for all of these problems at once. */
    public Rejected(List<Problem> problems) {
        super(problems.toString());
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("a refusal needs a reason");
        }
        this.problems = List.copyOf(problems);
    }

    /** Refuses one field. */
    public static Rejected at(String field, String code, Object... args) {
        return new Rejected(List.of(Problem.at(field, code, args)));
    }

    /** Refuses a value whose field only the caller knows. */
    public static Rejected value(String code, Object... args) {
        return at("", code, args);
    }

    /** Every problem, in the order of the form. */
    public List<Problem> problems() {
        return problems;
    }
}
