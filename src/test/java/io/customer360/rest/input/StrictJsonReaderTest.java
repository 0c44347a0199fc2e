package io.customer360.rest.input;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.customer360.field.AField;
import io.customer360.field.FieldEntity;
import io.customer360.field.FieldType;
import io.customer360.field.MemoryFields;
import io.customer360.rest.BulkInput;
import io.customer360.shared.Refusals;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What the API accepts as input")
class StrictJsonReaderTest {

    /** Input with custom fields. */
    public record Chip(Map<String, List<String>> custom) implements Input {}

    /** Input with records. */
    public record Herd(SentRecords records) implements LargeInput {}

    /** Input with two fields. */
    public record Pet(String name, String legs) implements Input {}

    @Test
    @DisplayName("texts, numbers, yes and no become texts; null is blank; absent stays absent")
    void values() {
        assertEquals(Map.of("name", "Rex", "legs", "4"), fields("{\"name\":\"Rex\",\"legs\":4}"));
        assertEquals(Map.of("legs", "1e3"), fields("{\"legs\":1e3}"));
        assertEquals(Map.of("name", "true", "legs", ""), fields("{\"name\":true,\"legs\":null}"));
        assertEquals(Map.of(), fields("{}"));
    }

    @Test
    @DisplayName("X-22: what another system feeds is taken from programs, not from pages")
    void fed() throws IOException {
        var fields = new MemoryFields();
        var fed =
                fields.add(
                        AField.of(FieldEntity.CONTACT, "Score", FieldType.NUMBER)
                                .fedBy("CRM", "https://crm.example.com")
                                .draft(),
                        null);
        var json = MediaType.APPLICATION_JSON_TYPE;
        var text = "{\"fields\":{\"" + fed.id() + "\":\"7\"}}";

        assertEquals(
                Map.of(fed.id().toString(), List.of("7")),
                body(text, json, Chip.class, fields, "application/json").read().custom());
        var page = body(text, json, Chip.class, fields, "text/html");
        assertEquals(
                List.of("fields." + fed.id() + " c360.fields.locked.error"),
                Refusals.of(page::read));
        var clearing = "{\"change\":[\"country\",\"fields." + fed.id() + "\"]}";
        var bulk = body(clearing, json, BulkInput.class, fields, "text/html");
        assertEquals(
                List.of("fields." + fed.id() + " c360.fields.locked.error"),
                Refusals.of(bulk::read));
        assertEquals(
                List.of("country", "fields." + fed.id()),
                body(clearing, json, BulkInput.class, fields, "application/json")
                        .read()
                        .lists()
                        .get("change"));
    }

    @Test
    @DisplayName("X-03 many records are read as texts, lists joined, custom fields by their names")
    void records() {
        var sent =
                herd(
                        "{\"records\":[{\"name\":\"Rex\",\"legs\":4,\"tags\":[\"a\",\"b\"]},"
                                + "{\"name\":null,\"fields\":{\"7\":\"x\",\"8\":[1,2]}},{}]}");

        assertEquals(
                List.of(
                        Map.of("name", "Rex", "legs", "4", "tags", "a;b"),
                        Map.of("name", "", "fields.7", "x", "fields.8", "1;2"),
                        Map.of()),
                sent.records().all());
        assertNull(herd("{}").records());
    }

    @Test
    @DisplayName("X-03 what is no record, no text or there twice is refused by its place")
    void recordFaults() {
        assertEquals(
                List.of(
                        "records[1] c360.input.type.error",
                        "records[2].name c360.input.type.error",
                        "records[3].legs c360.input.duplicate.error",
                        "records[4].tags c360.input.type.error",
                        "records[4].fields.7 c360.input.type.error",
                        "records[5].name c360.input.type.error",
                        "records[5].fields c360.input.type.error"),
                Refusals.of(
                        () ->
                                herd(
                                        "{\"records\":[[],{\"name\":{}},{\"legs\":1,\"legs\":2},"
                                                + "{\"tags\":[{}],\"fields\":{\"7\":{}}},"
                                                + "{\"name\":[\"a\",\"b\"],\"fields\":[]}]}")));
        assertEquals(
                List.of("records c360.input.type.error"),
                Refusals.of(() -> herd("{\"records\":{\"name\":\"Rex\"}}")));
    }

    @Test
    @DisplayName("X-03 a batch has at most a thousand records and four megabytes")
    void recordLimits() {
        var thousand = "{},".repeat(SentRecords.MAX - 1) + "{}";
        assertEquals(
                SentRecords.MAX, herd("{\"records\":[" + thousand + "]}").records().all().size());
        assertEquals(
                List.of("records c360.input.too-many-records.error"),
                Refusals.of(() -> herd("{\"records\":[" + thousand + ",{}]}")));
        var large = "x".repeat(StrictJsonReader.MAX_LARGE_BYTES - 30);
        assertEquals(1, herd("{\"records\":[{\"a\":\"" + large + "\"}]}").records().all().size());
        assertEquals(
                List.of(" c360.input.too-large.error"),
                Refusals.of(() -> herd("{\"records\":[{\"a\":\"" + large + large + "\"}]}")));
        assertEquals(
                100, Refusals.of(() -> herd("{\"records\":[" + "1,".repeat(900) + "1]}")).size());
    }

    @Test
    @DisplayName("every unknown, doubled or structured field is named")
    void faults() {
        assertEquals(
                List.of(
                        "wings c360.input.unknown-field.error",
                        "name c360.input.type.error",
                        "legs c360.input.duplicate.error"),
                refused("{\"wings\":{\"a\":[1]},\"name\":[\"x\"],\"legs\":1,\"legs\":2}"));
        assertEquals(
                List.of("x".repeat(60) + " c360.input.unknown-field.error"),
                refused("{\"" + "x".repeat(500) + "\":1}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "null",
                "[]",
                "\"x\"",
                "{",
                "{\"name\":}",
                "{\"name\":\"x\"",
                "{}{}",
                "{'name':'x'}",
                "<a/>",
                "\u0000",
                "{\"legs\":NaN}"
            })
    @DisplayName("anything but one JSON object is refused")
    void malformed(String body) {
        assertEquals(List.of(" c360.input.json.error"), refused(body));
    }

    @Test
    @DisplayName("deep, huge and oversized bodies are refused")
    void limits() {
        assertEquals(
                List.of(" c360.input.json.error"),
                refused("{\"wings\":" + "[".repeat(2_000) + "]".repeat(2_000) + "}"));
        assertEquals(
                List.of(" c360.input.json.error"), refused("{\"legs\":" + "9".repeat(2_000) + "}"));
        assertEquals(
                List.of(" c360.input.too-large.error"),
                refused("{\"name\":\"" + "x".repeat(StrictJsonReader.MAX_BYTES) + "\"}"));
    }

    @Test
    @DisplayName("other media types are refused, but only when the body is asked for")
    void mediaTypes() throws IOException {
        for (var type :
                List.of(
                        MediaType.TEXT_PLAIN_TYPE,
                        MediaType.APPLICATION_FORM_URLENCODED_TYPE,
                        MediaType.APPLICATION_OCTET_STREAM_TYPE,
                        MediaType.WILDCARD_TYPE)) {
            var body = body("{}", type);
            assertThrows(NotSupportedException.class, body::read, type.toString());
        }
        assertEquals(
                Map.of(),
                body("{}", MediaType.valueOf("application/json;charset=UTF-8")).read().fields());
    }

    private static Herd herd(String json) {
        try {
            var type = MediaType.APPLICATION_JSON_TYPE;
            return (Herd) body(json, type, Herd.class, new MemoryFields(), "*/*").read();
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static Map<String, String> fields(String json) {
        return read(json).fields();
    }

    private static List<String> refused(String json) {
        return Refusals.of(() -> read(json));
    }

    private static Pet read(String json) {
        try {
            return body(json, MediaType.APPLICATION_JSON_TYPE).read();
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    @SuppressWarnings("unchecked")
    private static Body<Pet> body(String text, MediaType type) throws IOException {
        return (Body<Pet>) body(text, type, Pet.class, new MemoryFields(), type.toString());
    }

    private static Body<?> body(
            String text, MediaType type, Class<?> input, MemoryFields fields, String wanted)
            throws IOException {
        var headers = new MultivaluedHashMap<String, String>();
        headers.add(HttpHeaders.ACCEPT, wanted);
        return new StrictJsonReader(fields.custom())
                .readFrom(
                        null,
                        new BodyOf(input),
                        null,
                        type,
                        headers,
                        new ByteArrayInputStream(text.getBytes(UTF_8)));
    }

    private record BodyOf(Class<?> input) implements ParameterizedType {
        @Override
        public Type[] getActualTypeArguments() {
            return new Type[] {input};
        }

        @Override
        public Type getRawType() {
            return Body.class;
        }

        @Override
        public Type getOwnerType() {
            return null;
        }
    }
}
