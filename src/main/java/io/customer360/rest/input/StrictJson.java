package io.customer360.rest.input;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import io.customer360.shared.Problem;
import io.customer360.shared.Rejected;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Reads one JSON object into a record of texts, lists of texts, custom fields and lists of records.
 * Numbers, yes and no become their text; a structure where a text belongs, an unknown field or a
 * field given twice is refused by its name.
 */
final class StrictJson {
    private static final String CUSTOM = "custom";
    private static final String CUSTOM_IN_JSON = "fields";
    private static final int MAX_NAME = 60;
    private static final int MAX_ITEMS = 1000;
    private static final int MAX_PROBLEMS = 100;
    private static final JsonFactory FACTORY =
            JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxNestingDepth(8)
                                    .maxNumberLength(100)
                                    .build())
                    .build();

    private final JsonParser parser;
    private final List<Problem> problems = new ArrayList<>();

    private StrictJson(JsonParser parser) {
        this.parser = parser;
    }

    static <T extends Input> T read(byte[] json, Class<T> type) {
        try (JsonParser parser = FACTORY.createParser(json)) {
            return record(type, new StrictJson(parser).values(kinds(type)));
        } catch (JsonProcessingException malformed) {
            throw Rejected.value("c360.input.json.error");
        } catch (IOException impossible) {
            throw new IllegalStateException("bytes can always be read", impossible);
        }
    }

    private Map<String, Object> values(Map<String, Class<?>> kinds) throws IOException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw Rejected.value("c360.input.json.error");
        }
        Map<String, Object> values = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            if (!kinds.containsKey(name)) {
                problem(name, "c360.input.unknown-field.error");
                parser.skipChildren();
            } else {
                read(name, value, kinds.get(name))
                        .map(read -> values.put(name, read))
                        .ifPresent(twice -> problem(name, "c360.input.duplicate.error"));
            }
        }
        if (parser.nextToken() != null) {
            throw Rejected.value("c360.input.json.error");
        }
        if (!problems.isEmpty()) {
            throw new Rejected(problems);
        }
        return values;
    }

    private Optional<?> read(String name, JsonToken value, Class<?> kind) throws IOException {
        if (kind == List.class) {
            return texts(name, value);
        }
        if (kind == SentRecords.class) {
            return Optional.of(new RecordsReader(parser, this::problem).read(name, value));
        }
        return kind == Map.class ? custom(name, value) : text(name, value);
    }

    private Optional<String> text(String name, JsonToken value) throws IOException {
        if (value.isStructStart()) {
            problem(name, "c360.input.type.error");
            parser.skipChildren();
            return Optional.empty();
        }
        return Optional.of(value == JsonToken.VALUE_NULL ? "" : parser.getText());
    }

    /** A list of texts; a text alone is a list of one. */
    private Optional<List<String>> texts(String name, JsonToken value) throws IOException {
        if (value != JsonToken.START_ARRAY) {
            return value == JsonToken.VALUE_NULL
                    ? Optional.of(List.of())
                    : text(name, value).map(List::of);
        }
        List<String> texts = new ArrayList<>();
        boolean clean = true;
        for (var item = parser.nextToken();
                item != JsonToken.END_ARRAY;
                item = parser.nextToken()) {
            var text = text(name, item);
            clean &= text.isPresent();
            text.ifPresent(texts::add);
        }
        if (texts.size() > MAX_ITEMS) {
            problem(name, "c360.input.too-many.error", MAX_ITEMS);
        }
        return clean ? Optional.of(texts) : Optional.empty();
    }

    private Optional<Map<String, List<String>>> custom(String name, JsonToken value)
            throws IOException {
        if (value != JsonToken.START_OBJECT) {
            problem(name, "c360.input.type.error");
            parser.skipChildren();
            return Optional.empty();
        }
        Map<String, List<String>> fields = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String field = parser.currentName();
            String path = name + "." + field;
            texts(path, parser.nextToken())
                    .map(texts -> fields.put(field, texts))
                    .ifPresent(twice -> problem(path, "c360.input.duplicate.error"));
        }
        return Optional.of(fields);
    }

    private void problem(String name, String code, Object... args) {
        if (problems.size() < MAX_PROBLEMS) {
            problems.add(Problem.at(shortened(name), code, args));
        }
    }

    private static String shortened(String name) {
        return name.length() <= MAX_NAME ? name : name.substring(0, MAX_NAME);
    }

    /** What each name in JSON is, in the order of the record. */
    private static Map<String, Class<?>> kinds(Class<?> type) {
        Map<String, Class<?>> kinds = new LinkedHashMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            kinds.put(
                    CUSTOM.equals(component.getName()) ? CUSTOM_IN_JSON : component.getName(),
                    component.getType());
        }
        return kinds;
    }

    private static <T> T record(Class<T> type, Map<String, Object> values) {
        var kinds = kinds(type);
        var arguments =
                kinds.entrySet().stream()
                        .map(kind -> given(kind.getValue(), values.get(kind.getKey())))
                        .toArray();
        try {
            return type.getConstructor(kinds.values().toArray(Class<?>[]::new))
                    .newInstance(arguments);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(
                    "not a public record of texts: " + Objects.requireNonNull(type), impossible);
        }
    }

    /** Custom fields are never absent; a text or a list may be. */
    private static Object given(Class<?> kind, Object value) {
        return value == null && kind == Map.class ? Map.of() : value;
    }
}
