package io.customer360.sandbox.osgi;

import io.customer360.sandbox.StartFailure;
import java.io.IOException;
import org.springframework.beans.factory.xml.PluggableSchemaResolver;
import org.xml.sax.EntityResolver;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The schemas of META-INF/spring: those in Spring's jars and our own; never from the network. */
final class Schemas implements EntityResolver {
    private static final String BLUEPRINT =
            BlueprintNamespaceResolver.BLUEPRINT + "/gemini-blueprint.xsd";

    private final EntityResolver spring = new PluggableSchemaResolver(getClass().getClassLoader());

    @Override
    public InputSource resolveEntity(String publicId, String systemId)
            throws SAXException, IOException {
        if (BLUEPRINT.equals(systemId)) {
            InputSource own = new InputSource(getClass().getResourceAsStream("blueprint.xsd"));
            own.setSystemId(systemId);
            return own;
        }
        InputSource known = spring.resolveEntity(publicId, systemId);
        if (known == null) {
            throw new StartFailure(
                    "META-INF/spring names the schema "
                            + systemId
                            + ", which is in no jar of Spring; none is fetched from the network");
        }
        return known;
    }
}
