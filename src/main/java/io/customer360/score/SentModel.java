package io.customer360.score;

import io.customer360.shared.Problem;
import io.customer360.shared.Rejected;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * What somebody sends to become the next model. Its numbers are a part of what is sent, so that
 * problems name them with a word before.
 *
 * @param fields the texts that are no number of the model, such as the version
 * @param numbers the numbers by name, each a list of one text
 */
public record SentModel(Map<String, String> fields, Map<String, List<String>> numbers) {

    private static final String PART = "fields.";

    public SentModel {
        fields = Map.copyOf(fields);
        numbers = Map.copyOf(numbers);
    }

    /** The name under which a number is sent. */
    public static String name(String number) {
        return PART + number;
    }

    /** What a reader makes of it, which knows these numbers. */
    <T> T read(Set<String> known, Function<Map<String, String>, T> reader) {
        Map<String, String> texts = texts(known);
        try {
            return reader.apply(texts);
        } catch (Rejected refused) {
            throw new Rejected(refused.problems().stream().map(this::named).toList());
        }
    }

    private Map<String, String> texts(Set<String> known) {
        Map<String, String> texts = new HashMap<>(fields);
        List<Problem> problems = new ArrayList<>();
        numbers.forEach(
                (number, values) -> {
                    if (!known.contains(number)) {
                        problems.add(problem(number, "c360.input.unknown-field.error"));
                    } else if (values.size() > 1) {
                        problems.add(problem(number, "c360.input.type.error"));
                    } else {
                        texts.put(number, String.join("", values));
                    }
                });
        if (!problems.isEmpty()) {
            throw new Rejected(problems);
        }
        return texts;
    }

    private Problem named(Problem problem) {
        return problem.field().isEmpty() || problem.field().equals("version")
                ? problem
                : new Problem(name(problem.field()), problem.code(), problem.args());
    }

    private static Problem problem(String number, String code) {
        return Problem.at(name(number), code);
    }
}
