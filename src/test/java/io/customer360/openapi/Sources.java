package io.customer360.openapi;

import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import javax.tools.ToolProvider;

/**
 * The sources of the API, and of who is let in, as the compiler understands them: names resolved,
 * types known.
 */
record Sources(Trees trees, Elements elements, Types types, List<TypeElement> classes) {
    private static final Path ROOMS = Path.of("src/main/java/io/customer360");

    static Sources read() {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var files = compiler.getStandardFileManager(null, null, null);
        var options =
                List.of(
                        "-proc:none",
                        "--release",
                        "17",
                        "-classpath",
                        System.getProperty("java.class.path"));
        try (var rest = Files.walk(ROOMS.resolve("rest"));
                var access = Files.walk(ROOMS.resolve("access"))) {
            var paths =
                    Stream.concat(rest, access)
                            .filter(path -> path.toString().endsWith(".java"))
                            .sorted()
                            .toList();
            var units = files.getJavaFileObjectsFromPaths(paths);
            var task = (JavacTask) compiler.getTask(null, files, null, options, null, units);
            task.parse();
            var classes = types(task.analyze()).toList();
            return new Sources(Trees.instance(task), task.getElements(), task.getTypes(), classes);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<TypeElement> types(Iterable<? extends Element> analysed) {
        return StreamSupport.stream(analysed.spliterator(), false)
                .filter(TypeElement.class::isInstance)
                .map(TypeElement.class::cast)
                .filter(type -> type.getEnclosingElement().getKind() == ElementKind.PACKAGE);
    }

    /** The class itself, of a type that the tests have on their class path too. */
    Class<?> loaded(TypeElement type) {
        try {
            return Class.forName(elements.getBinaryName(type).toString());
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException("not compiled: " + type, impossible);
        }
    }
}
