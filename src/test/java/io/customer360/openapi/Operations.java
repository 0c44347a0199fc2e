package io.customer360.openapi;

import io.customer360.rest.input.Body;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Finds the methods of the API by their annotations. */
final class Operations {
    private final Sources sources;

    Operations(Sources sources) {
        this.sources = sources;
    }

    /** All of them, by path, then by verb. */
    List<Operation> all() {
        return sources.classes().stream()
                .filter(type -> type.getAnnotation(Path.class) != null)
                .flatMap(this::of)
                .sorted(Comparator.comparing(Operation::path).thenComparing(Operation::verb))
                .toList();
    }

    /** What the class comments of the resources say, by tag. */
    SortedMap<String, String> tags() {
        var tags = new TreeMap<String, String>();
        sources.classes().stream()
                .filter(type -> type.getAnnotation(Path.class) != null)
                .forEach(type -> tags.put(tag(type), docs(type).text()));
        return tags;
    }

    private Stream<Operation> of(TypeElement resource) {
        return ElementFilter.methodsIn(resource.getEnclosedElements()).stream()
                .flatMap(method -> verb(method).map(verb -> of(resource, method, verb)).stream());
    }

    private Operation of(TypeElement resource, ExecutableElement method, String verb) {
        var reading = new Reading(sources, method);
        var body = body(method);
        return new Operation(
                verb,
                path(resource, method),
                tag(resource),
                method.getSimpleName().toString(),
                docs(method).text(),
                reading.caseByCase ? Set.of() : reading.demands,
                reading.statuses.isEmpty() ? Set.of(200) : reading.statuses,
                query(method, reading),
                consumes(method, body),
                body,
                reading.types.isEmpty() ? produces(resource, method) : List.copyOf(reading.types),
                reading.answers);
    }

    private SortedMap<String, String> query(ExecutableElement method, Reading reading) {
        var query = new TreeMap<String, String>();
        reading.query.forEach(name -> query.put(name, "string"));
        for (var parameter : method.getParameters()) {
            var named = parameter.getAnnotation(QueryParam.class);
            if (named != null) {
                query.put(named.value(), type(parameter.asType()));
            }
        }
        return query;
    }

    private static String type(TypeMirror type) {
        return switch (type.getKind()) {
            case BOOLEAN -> "boolean";
            case INT, LONG -> "integer";
            default -> "string";
        };
    }

    /** The input record inside a {@code Body}. */
    private Optional<TypeMirror> body(ExecutableElement method) {
        return method.getParameters().stream()
                .map(VariableElement::asType)
                .filter(type -> type.getKind() == TypeKind.DECLARED)
                .filter(type -> erased(type).equals(Body.class.getName()))
                .map(type -> (TypeMirror) ((DeclaredType) type).getTypeArguments().get(0))
                .findFirst();
    }

    private Optional<String> consumes(ExecutableElement method, Optional<TypeMirror> body) {
        var declared = method.getAnnotation(Consumes.class);
        return declared == null
                ? body.map(json -> MediaType.APPLICATION_JSON)
                : Optional.of(declared.value()[0]);
    }

    private static List<String> produces(TypeElement resource, ExecutableElement method) {
        return Stream.of(method, resource)
                .map(it -> it.getAnnotation(Produces.class))
                .filter(it -> it != null)
                .findFirst()
                .map(it -> Arrays.asList(it.value()))
                .orElse(List.of(MediaType.APPLICATION_JSON));
    }

    private static String path(TypeElement resource, ExecutableElement method) {
        var own = method.getAnnotation(Path.class);
        var whole =
                resource.getAnnotation(Path.class).value() + "/" + (own == null ? "" : own.value());
        return ("/" + whole)
                .replaceAll("/+", "/")
                .replaceAll("(?<=.)/$", "")
                .replaceAll("\\{\\s*(\\w+)[^/}]*}", "{$1}");
    }

    private static Optional<String> verb(Element method) {
        return method.getAnnotationMirrors().stream()
                .map(it -> it.getAnnotationType().asElement().getAnnotation(HttpMethod.class))
                .filter(it -> it != null)
                .map(HttpMethod::value)
                .findFirst();
    }

    private static String tag(TypeElement resource) {
        return resource.getSimpleName().toString().replaceAll("Resource$", "");
    }

    private Docs docs(Element element) {
        return Docs.of(sources.elements().getDocComment(element));
    }

    private String erased(TypeMirror type) {
        return sources.types().erasure(type).toString();
    }
}
