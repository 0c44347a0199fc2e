package io.customer360.openapi;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.customer360.rest.errors.ErrorJson;
import io.customer360.shared.Permission;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The whole description of the API in the form of OpenAPI 3.1. */
final class Document {
    private static final String JSON = "application/json";
    private static final Pattern PART = Pattern.compile("\\{(\\w+)}");
    private static final Map<Integer, String> REFUSALS =
            Map.of(
                    400, "What was sent cannot be taken; errors names the fields.",
                    401, "Nobody is signed in.",
                    403, "A permission is missing; the message names it.",
                    404, "It does not exist, or is hidden from the caller.",
                    409, "Somebody has saved since; current is the newer record.",
                    415, "The body has another media type.");

    private final Schemas schemas;
    private final Set<String> ids = new HashSet<>();
    private final ObjectNode root = JsonNodeFactory.instance.objectNode();

    private Document(Sources sources) {
        var operations = new Operations(sources);
        schemas = new Schemas(sources);
        root.put("openapi", "3.1.0");
        root.putObject("info")
                .put("title", "Customer 360 for Jira Service Management")
                .put("version", "1.0")
                .put("description", "What is not set is absent from answers.");
        root.putArray("servers").addObject().put("url", "../1.0");
        root.putArray("security").addObject().putArray("token");
        var tags = root.putArray("tags");
        operations
                .tags()
                .forEach((tag, text) -> tags.addObject().put("name", tag).put("description", text));
        var paths = root.putObject("paths");
        for (var operation : operations.all()) {
            paths.withObjectProperty(operation.path())
                    .set(operation.verb().toLowerCase(Locale.ROOT), describe(operation));
        }
        components(sources);
    }

    /** The text of the file. */
    static String text(Sources sources) {
        var printer = new DefaultPrettyPrinter();
        printer.indentArraysWith(new DefaultIndenter("  ", "\n"));
        printer.indentObjectsWith(new DefaultIndenter("  ", "\n"));
        try {
            return new ObjectMapper().writer(printer).writeValueAsString(new Document(sources).root)
                    + "\n";
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private ObjectNode describe(Operation operation) {
        var node = JsonNodeFactory.instance.objectNode();
        node.putArray("tags").add(operation.tag());
        node.put("operationId", id(operation));
        node.put("summary", operation.summary());
        node.put("description", permissions(operation.permissions()));
        parameters(operation, node);
        operation.consumes().ifPresent(type -> body(operation, type, node));
        var responses = node.putObject("responses");
        for (int status : operation.statuses()) {
            answer(operation, responses.putObject(Integer.toString(status)));
        }
        for (int status : refusals(operation)) {
            responses
                    .putObject(Integer.toString(status))
                    .put("$ref", "#/components/responses/" + status);
        }
        return node;
    }

    /** Methods of one name are told apart by what the longer address ends in. */
    private String id(Operation operation) {
        var id = operation.tag() + "." + operation.name();
        var last = operation.path().replaceAll(".*\\{(\\w)(\\w*)}.*", "$1 $2").split(" ", 2);
        return ids.add(id) || last.length < 2
                ? id
                : id + "Of" + last[0].toUpperCase(Locale.ROOT) + last[1];
    }

    private static String permissions(Set<Permission> permissions) {
        return permissions.isEmpty()
                ? "What is allowed depends on the permissions that the user holds."
                : permissions.stream()
                        .map(
                                it ->
                                        it.name().charAt(0)
                                                + it.name().substring(1).toLowerCase(Locale.ROOT))
                        .map(name -> name.replace('_', ' '))
                        .collect(Collectors.joining(", ", "Needs the permissions ", "."));
    }

    private static void parameters(Operation operation, ObjectNode node) {
        var parameters = JsonNodeFactory.instance.arrayNode();
        PART.matcher(operation.path())
                .results()
                .forEach(
                        part ->
                                parameters
                                        .addObject()
                                        .put("name", part.group(1))
                                        .put("in", "path")
                                        .put("required", true)
                                        .putObject("schema")
                                        .put("type", "string"));
        operation
                .query()
                .forEach(
                        (name, type) ->
                                parameters
                                        .addObject()
                                        .put("name", name)
                                        .put("in", "query")
                                        .putObject("schema")
                                        .put("type", type));
        if (!parameters.isEmpty()) {
            node.set("parameters", parameters);
        }
    }

    private void body(Operation operation, String type, ObjectNode node) {
        var body = node.putObject("requestBody").put("required", true);
        var content = body.putObject("content").putObject(type);
        operation
                .body()
                .ifPresentOrElse(
                        record -> content.set("schema", schemas.of(record)),
                        () -> content.putObject("schema").put("type", "string"));
    }

    private void answer(Operation operation, ObjectNode response) {
        response.put("description", "Done.");
        var content = response.putObject("content");
        for (var type : operation.produces()) {
            if (type.equals(JSON)) {
                content.putObject(JSON).set("schema", json(operation));
            } else if (!type.equals("text/html")) {
                content.putObject(type).putObject("schema").put("type", "string");
            }
        }
    }

    private ObjectNode json(Operation operation) {
        return operation.answers().isEmpty()
                ? JsonNodeFactory.instance.objectNode().put("type", "object")
                : schemas.anyOf(operation.answers());
    }

    private static List<Integer> refusals(Operation operation) {
        var all = new TreeMap<>(REFUSALS);
        if (operation.verb().equals("GET")) {
            all.remove(409);
        }
        if (operation.consumes().isEmpty()) {
            all.remove(415);
        }
        if (operation.permissions().isEmpty()) {
            all.remove(404);
        }
        return List.copyOf(all.keySet());
    }

    private void components(Sources sources) {
        var error = sources.elements().getTypeElement(ErrorJson.class.getName());
        var shape = schemas.of(error.asType());
        var components = root.putObject("components");
        components
                .putObject("securitySchemes")
                .putObject("token")
                .put("type", "http")
                .put("scheme", "bearer")
                .put("description", "A personal access token of Jira.");
        var responses = components.putObject("responses");
        new TreeMap<>(REFUSALS)
                .forEach(
                        (status, text) ->
                                responses
                                        .putObject(Integer.toString(status))
                                        .put("description", text)
                                        .putObject("content")
                                        .putObject(JSON)
                                        .set("schema", shape.deepCopy()));
        var named = components.putObject("schemas");
        schemas.named().forEach(named::set);
    }
}
