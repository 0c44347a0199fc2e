package io.customer360.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Reads the fields of one form and collects every problem, so that a person sees all of them at
 * once.
 */
public final class Fields {

    private final Map<String, String> raw;
    private final List<Problem> problems = new ArrayList<>();

    /** Reads from texts by field name; a missing field and a blank one are the same. */
    public Fields(Map<String, String> raw) {
        this.raw = raw;
    }

    /** Whether a field has any text. */
    public boolean given(String field) {
        String text = raw.get(field);
        return text != null && !Text.blank(text);
    }

    /** The value of a field, or nothing when it is blank or was refused. */
    public <T> Optional<T> optional(String field, Function<String, T> parser) {
        return given(field) ? attempt(field, () -> parser.apply(raw.get(field))) : Optional.empty();
    }

    /** The value of a field that must be given, or nothing when it was refused. */
    public <T> Optional<T> required(String field, Function<String, T> parser) {
        if (!given(field)) {
            problem(field, "c360.input.required.error");
            return Optional.empty();
        }
        return attempt(field, () -> parser.apply(raw.get(field)));
    }

    /** A yes or no; a missing one is no. */
    public boolean flag(String field) {
        return optional(field, Parse::flag).orElse(false);
    }

    /**
     * The result of a step, or nothing when it was refused; a problem without a field goes to this
     * one.
     */
    public <T> Optional<T> attempt(String field, Supplier<T> step) {
        try {
            return Optional.of(step.get());
        } catch (Rejected refusal) {
            refusal.problems().forEach(problem -> problems.add(problem.orAt(field)));
            return Optional.empty();
        }
    }

    /** Notes a problem. */
    public void problem(String field, String code, Object... args) {
        problems.add(Problem.at(field, code, args));
    }

    /** Whether none of these fields has been refused so far. */
    public boolean clean(String... names) {
        Set<String> wanted = Set.of(names);
        return problems.stream().noneMatch(problem -> wanted.contains(problem.field()));
    }

    /** Refuses with everything found. */
    public void check() {
        if (!problems.isEmpty()) {
            throw new Rejected(problems);
        }
    }
}
