package io.customer360.sandbox.it;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Arrays;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/** One REST method of the packaged jar, found by its annotations. */
record Endpoint(String verb, String path, boolean guarded) {
    private static final String SECURITY = "com.atlassian.";
    private static final List<String> GUARDS =
            List.of("LicensedOnly", "AdminOnly", "SystemAdminOnly");

    /** Every REST method the jar offers, in alphabetical order. */
    static List<Endpoint> ofJar(java.nio.file.Path jar) {
        try (var file = new JarFile(jar.toFile());
                var loader =
                        new URLClassLoader(
                                new URL[] {jar.toUri().toURL()}, Endpoint.class.getClassLoader())) {
            return file.stream()
                    .map(JarEntry::getName)
                    .filter(name -> name.startsWith("io/customer360/rest/"))
                    .filter(name -> name.endsWith(".class"))
                    .map(name -> load(loader, name))
                    .flatMap(Endpoint::ofClass)
                    .sorted((a, b) -> a.toString().compareTo(b.toString()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where to ask for one customer and one subscription; a delete names its first version. */
    String address(int customer, int subscription) {
        var filled =
                path.replace("{id}", String.valueOf(customer))
                        .replace("{sid}", String.valueOf(subscription))
                        .replace("{field}", "industry");
        return verb.equals("DELETE") ? filled + "?version=1" : filled;
    }

    /** The address about one customer with a word wherever else an id or a name belongs. */
    String address(String customer, String word) {
        return path.replace("{id}", customer)
                .replaceAll("\\{\\w+\\}", Matcher.quoteReplacement(word));
    }

    private static Class<?> load(ClassLoader loader, String entry) {
        try {
            return Class.forName(
                    entry.replace('/', '.').substring(0, entry.length() - ".class".length()),
                    false,
                    loader);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<Endpoint> ofClass(Class<?> type) {
        var root = type.getAnnotation(Path.class);
        return root == null
                ? Stream.empty()
                : Arrays.stream(type.getDeclaredMethods())
                        .filter(method -> verb(method) != null)
                        .map(method -> of(type, root, method));
    }

    private static Endpoint of(Class<?> type, Path root, Method method) {
        var own = method.getAnnotation(Path.class);
        var path = (root.value() + "/" + (own == null ? "" : own.value())).replaceAll("/+", "/");
        return new Endpoint(
                verb(method),
                path.replaceAll("^/|/$", "").replaceAll("\\{\\s*(\\w+)[^/}]*\\}", "{$1}"),
                guarded(type.getAnnotations()) || guarded(method.getAnnotations()));
    }

    private static String verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(found -> found != null)
                .map(HttpMethod::value)
                .findFirst()
                .orElse(null);
    }

    private static boolean guarded(Annotation[] annotations) {
        return Arrays.stream(annotations)
                .map(Annotation::annotationType)
                .anyMatch(
                        type ->
                                type.getName().startsWith(SECURITY)
                                        && GUARDS.contains(type.getSimpleName()));
    }

    @Override
    public String toString() {
        return verb + " " + path;
    }
}
