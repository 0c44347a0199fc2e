package io.customer360.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

@DisplayName("The services taken from Jira")
class ComponentImportsTest {

    @Test
    @DisplayName("are the same in imports.xml and in ComponentImports")
    void same() throws Exception {
        var xml =
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(Path.of("src/main/resources/META-INF/spring/imports.xml").toFile());
        var references = xml.getElementsByTagName("osgi:reference");
        var imported =
                IntStream.range(0, references.getLength())
                        .mapToObj(i -> ((Element) references.item(i)).getAttribute("interface"))
                        .collect(Collectors.toCollection(TreeSet::new));
        var held =
                Stream.of(ComponentImports.class.getRecordComponents())
                        .map(component -> component.getType().getName())
                        .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(held, imported);
    }
}
