package io.customer360.adapter.ao.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.customer360.shared.Problem;
import java.util.List;
import java.util.Map;

/** Lists and named texts as the one text in which they are kept. */
final class ImportTexts {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};
    private static final TypeReference<Map<String, String>> NAMED = new TypeReference<>() {};
    private static final TypeReference<List<Integer>> NUMBERS = new TypeReference<>() {};
    private static final TypeReference<List<Told>> PROBLEMS = new TypeReference<>() {};

    private ImportTexts() {}

    /** A problem whose arguments are texts. */
    record Told(String field, String code, List<String> args) {

        static Told of(Problem problem) {
            var args = problem.args().stream().map(Object::toString).toList();
            return new Told(problem.field(), problem.code(), args);
        }

        Problem problem() {
            return Problem.at(field, code, args.toArray());
        }
    }

    static String of(Object kept) {
        try {
            return JSON.writeValueAsString(kept);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static String ofProblems(List<Problem> problems) {
        return of(problems.stream().map(Told::of).toList());
    }

    static List<String> texts(String kept) {
        return read(kept, TEXTS);
    }

    static Map<String, String> named(String kept) {
        return read(kept, NAMED);
    }

    static List<Integer> numbers(String kept) {
        return kept == null ? List.of() : read(kept, NUMBERS);
    }

    static List<Problem> problems(String kept) {
        return read(kept, PROBLEMS).stream().map(Told::problem).toList();
    }

    private static <T> T read(String kept, TypeReference<T> type) {
        try {
            return JSON.readValue(kept, type);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("not what was kept", broken);
        }
    }
}
