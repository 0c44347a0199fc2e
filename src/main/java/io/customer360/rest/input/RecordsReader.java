package io.customer360.rest.input;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a list of flat objects; a structure where a text belongs is refused by its path. */
final class RecordsReader {
    private static final String FIELDS = "fields";
    private static final String TAGS = "tags";
    private static final String BETWEEN = ";";

    private final JsonParser parser;
    private final Refusals refusals;

    RecordsReader(JsonParser parser, Refusals refusals) {
        this.parser = parser;
        this.refusals = refusals;
    }

    /** Takes note of what is wrong. */
    interface Refusals {
        void add(String path, String code, Object... args);
    }

    /** The records that begin with this token. */
    SentRecords read(String name, JsonToken token) throws IOException {
        List<Map<String, String>> records = new ArrayList<>();
        if (token != JsonToken.START_ARRAY) {
            refusals.add(name, "c360.input.type.error");
            parser.skipChildren();
            return new SentRecords(records);
        }
        int count = 0;
        for (var item = parser.nextToken();
                item != JsonToken.END_ARRAY;
                item = parser.nextToken()) {
            count++;
            if (count > SentRecords.MAX) {
                parser.skipChildren();
            } else {
                records.add(record(name + "[" + count + "]", item));
            }
        }
        if (count > SentRecords.MAX) {
            refusals.add(name, "c360.input.too-many-records.error", SentRecords.MAX);
        }
        return new SentRecords(records);
    }

    private Map<String, String> record(String path, JsonToken token) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        if (token != JsonToken.START_OBJECT) {
            refusals.add(path, "c360.input.type.error");
            parser.skipChildren();
            return texts;
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            var name = parser.currentName();
            var value = parser.nextToken();
            if (FIELDS.equals(name) && value == JsonToken.START_OBJECT) {
                custom(path, texts);
            } else {
                put(path, texts, name, value);
            }
        }
        return texts;
    }

    private void custom(String path, Map<String, String> texts) throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            var name = FIELDS + "." + parser.currentName();
            put(path, texts, name, parser.nextToken());
        }
    }

    private void put(String path, Map<String, String> texts, String name, JsonToken value)
            throws IOException {
        var at = path + "." + name;
        var list = value == JsonToken.START_ARRAY && several(name);
        var text = list ? joined(at) : text(at, value);
        if (text.isPresent() && texts.put(name, text.get()) != null) {
            refusals.add(at, "c360.input.duplicate.error");
        }
    }

    private static boolean several(String name) {
        return name.equals(TAGS) || name.startsWith(FIELDS + ".");
    }

    private Optional<String> joined(String path) throws IOException {
        List<String> texts = new ArrayList<>();
        for (var item = parser.nextToken();
                item != JsonToken.END_ARRAY;
                item = parser.nextToken()) {
            text(path, item).ifPresent(texts::add);
        }
        return Optional.of(String.join(BETWEEN, texts));
    }

    private Optional<String> text(String path, JsonToken value) throws IOException {
        if (value.isStructStart()) {
            refusals.add(path, "c360.input.type.error");
            parser.skipChildren();
            return Optional.empty();
        }
        return Optional.of(value == JsonToken.VALUE_NULL ? "" : parser.getText());
    }
}
