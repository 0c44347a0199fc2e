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
import java.util.stream.Stream;

/**
 * Reads one flat JSON object into a record of texts. Numbers, yes and no become their text; a list,
 * an object, an unknown field or a field given twice is refused by its name.
 */
final class StrictJson {
    private static final int MAX_NAME = 60;
    private static final JsonFactory FACTORY =
            JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxNestingDepth(8)
                                    .maxNumberLength(100)
                                    .build())
                    .build();

    private StrictJson() {}

    static <T extends Input> T read(byte[] json, Class<T> type) {
        try (JsonParser parser = FACTORY.createParser(json)) {
            return record(type, texts(parser, names(type)));
        } catch (JsonProcessingException malformed) {
            throw Rejected.value("c360.input.json.error");
        } catch (IOException impossible) {
            throw new IllegalStateException("bytes can always be read", impossible);
        }
    }

    private static Map<String, String> texts(JsonParser parser, List<String> known)
            throws IOException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw Rejected.value("c360.input.json.error");
        }
        Map<String, String> texts = new LinkedHashMap<>();
        List<Problem> problems = new ArrayList<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            if (!known.contains(name)) {
                problems.add(Problem.at(shortened(name), "c360.input.unknown-field.error"));
            } else if (value.isStructStart()) {
                problems.add(Problem.at(name, "c360.input.type.error"));
            } else if (texts.put(name, text(parser, value)) != null) {
                problems.add(Problem.at(name, "c360.input.duplicate.error"));
            }
            parser.skipChildren();
        }
        if (parser.nextToken() != null) {
            throw Rejected.value("c360.input.json.error");
        }
        if (!problems.isEmpty()) {
            throw new Rejected(problems);
        }
        return texts;
    }

    private static String text(JsonParser parser, JsonToken value) throws IOException {
        return value == JsonToken.VALUE_NULL ? "" : parser.getText();
    }

    private static String shortened(String name) {
        return name.length() <= MAX_NAME ? name : name.substring(0, MAX_NAME);
    }

    private static List<String> names(Class<?> type) {
        return Stream.of(type.getRecordComponents()).map(RecordComponent::getName).toList();
    }

    private static <T> T record(Class<T> type, Map<String, String> texts) {
        var names = names(type);
        var types =
                Stream.generate(() -> String.class).limit(names.size()).toArray(Class<?>[]::new);
        try {
            return type.getConstructor(types).newInstance(names.stream().map(texts::get).toArray());
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(
                    "not a public record of texts: " + Objects.requireNonNull(type), impossible);
        }
    }
}
