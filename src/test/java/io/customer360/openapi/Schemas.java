package io.customer360.openapi;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.customer360.rest.input.SentRecords;
import io.customer360.rest.view.Codes;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Describes records as JSON has them: what is asked for by name is kept among the components. */
final class Schemas {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** What is written as a text, with its format. */
    private static final Map<String, String> TEXTS =
            Map.ofEntries(
                    Map.entry("java.lang.String", ""),
                    Map.entry("java.time.LocalDate", "date"),
                    Map.entry("java.time.Instant", "date-time"),
                    Map.entry("java.time.YearMonth", ""),
                    Map.entry("java.time.ZoneId", ""),
                    Map.entry("java.util.Currency", ""),
                    Map.entry("io.customer360.shared.Percent", ""),
                    Map.entry("io.customer360.customer.Country", ""),
                    Map.entry("io.customer360.subscription.Discount", ""),
                    Map.entry("io.customer360.rest.view.SafeUrl", "uri-reference"),
                    Map.entry("io.customer360.rest.view.Label", ""),
                    Map.entry("io.customer360.rest.view.Worded", ""));

    private final Sources sources;
    private final Map<String, ObjectNode> named = new TreeMap<>();
    private final Map<String, TypeElement> taken = new TreeMap<>();

    Schemas(Sources sources) {
        this.sources = sources;
    }

    /** Every record that was asked for so far, by name. */
    Map<String, ObjectNode> named() {
        return named;
    }

    /** The schema of one of several types. */
    ObjectNode anyOf(List<? extends TypeMirror> types) {
        if (types.size() == 1) {
            return of(types.get(0));
        }
        var schema = JSON.objectNode();
        var choices = schema.putArray("anyOf");
        types.forEach(type -> choices.add(of(type)));
        return schema;
    }

    /** The schema of a value. */
    ObjectNode of(TypeMirror type) {
        return switch (type.getKind()) {
            case BOOLEAN -> typed("boolean");
            case INT, LONG, SHORT, BYTE -> typed("integer");
            case DOUBLE, FLOAT -> typed("number");
            case ARRAY -> array(((ArrayType) type).getComponentType());
            case DECLARED -> declared((DeclaredType) type);
            default -> JSON.objectNode();
        };
    }

    private ObjectNode declared(DeclaredType type) {
        var element = (TypeElement) type.asElement();
        var name = element.getQualifiedName().toString();
        if (TEXTS.containsKey(name)) {
            return text(TEXTS.get(name));
        }
        return switch (name) {
            case "java.lang.Integer", "java.lang.Long" -> typed("integer");
            case "java.lang.Boolean" -> typed("boolean");
            case "java.math.BigDecimal", "io.customer360.rest.view.Rounded" -> typed("number");
            case "java.lang.Object" -> JSON.objectNode();
            case "io.customer360.shared.Money" -> money();
            case "io.customer360.rest.input.SentRecords" -> records();
            default -> several(type, element);
        };
    }

    private ObjectNode several(DeclaredType type, TypeElement element) {
        if (is(type, Collection.class)) {
            return array(type.getTypeArguments().get(0));
        }
        return is(type, Map.class) ? map(type.getTypeArguments().get(1)) : ours(type, element);
    }

    private boolean is(DeclaredType type, Class<?> kind) {
        var types = sources.types();
        var wanted = sources.elements().getTypeElement(kind.getName()).asType();
        return types.isAssignable(types.erasure(type), types.erasure(wanted));
    }

    private ObjectNode ours(DeclaredType type, TypeElement element) {
        if (element.getKind() == ElementKind.ENUM) {
            return choice(element);
        }
        if (element.getKind() != ElementKind.RECORD || !type.getTypeArguments().isEmpty()) {
            throw new IllegalStateException("Schemas does not know how " + type + " is written");
        }
        return reference(element, name(element));
    }

    private ObjectNode reference(TypeElement element, String name) {
        var before = taken.putIfAbsent(name, element);
        if (before != null && !before.equals(element)) {
            throw new IllegalStateException(before + " and " + element + " are both " + name);
        }
        if (before == null) {
            describe(element, named.computeIfAbsent(name, it -> typed("object")));
        }
        return JSON.objectNode().put("$ref", "#/components/schemas/" + name);
    }

    private void describe(TypeElement element, ObjectNode schema) {
        var docs = Docs.of(sources.elements().getDocComment(element));
        if (!docs.text().isEmpty()) {
            schema.put("description", docs.text());
        }
        var properties = JSON.objectNode();
        var always = JSON.arrayNode();
        for (var component : element.getRecordComponents()) {
            var name = property(component);
            var property = properties.set(name, of(component.asType())).get(name);
            var doc = docs.parameters().get(component.getSimpleName().toString());
            if (doc != null) {
                ((ObjectNode) property).put("description", doc);
            }
            if (component.asType().getKind().isPrimitive()) {
                always.add(name);
            }
        }
        schema.set("properties", properties);
        if (!always.isEmpty()) {
            schema.set("required", always);
        }
        schema.put("additionalProperties", false);
    }

    /** In input records the custom fields have the name that they have in answers. */
    private String property(RecordComponentElement component) {
        var name = component.getSimpleName().toString();
        var renamed = component.getAccessor().getAnnotation(JsonProperty.class);
        var custom = name.equals("custom") && input(component.getEnclosingElement());
        return renamed != null ? renamed.value() : custom ? "fields" : name;
    }

    private static boolean input(Element record) {
        return record.getSimpleName().toString().endsWith("Input");
    }

    private ObjectNode choice(TypeElement element) {
        var type = sources.loaded(element);
        var schema = typed("string");
        var codes = schema.putArray("enum");
        Codes.of(type)
                .orElseGet(() -> Stream.of(type.getEnumConstants()).map(Object::toString).toList())
                .forEach(codes::add);
        return schema;
    }

    private ObjectNode money() {
        var money = typed("object").put("description", "An amount of money; the number is a text.");
        var properties = money.putObject("properties");
        properties.set("amount", text(""));
        properties.set("currency", text(""));
        money.putArray("required").add("amount").add("currency");
        named.putIfAbsent("Money", money);
        return JSON.objectNode().put("$ref", "#/components/schemas/Money");
    }

    /** Which names there are hangs on the kind of record and on the custom fields. */
    private static ObjectNode records() {
        var schema = typed("array").put("maxItems", SentRecords.MAX);
        var values =
                schema.putObject("items").put("type", "object").putObject("additionalProperties");
        values.putArray("type").add("string").add("number").add("boolean").add("null");
        values.withArray("type").add("array").add("object");
        return schema;
    }

    private ObjectNode array(TypeMirror items) {
        var schema = typed("array");
        schema.set("items", of(items));
        return schema;
    }

    private ObjectNode map(TypeMirror values) {
        var schema = typed("object");
        schema.set("additionalProperties", of(values));
        return schema;
    }

    private static ObjectNode text(String format) {
        return format.isEmpty() ? typed("string") : typed("string").put("format", format);
    }

    private static ObjectNode typed(String type) {
        return JSON.objectNode().put("type", type);
    }

    private static String name(TypeElement element) {
        var outer = element.getEnclosingElement();
        var own = element.getSimpleName().toString().replaceAll("Json$", "");
        return outer instanceof TypeElement type ? name(type) + "." + own : own;
    }
}
