package io.customer360.sandbox.osgi;

import java.io.IOException;
import java.net.URL;
import java.util.Collection;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleWiring;
import org.springframework.core.io.Resource;
import org.springframework.core.io.UrlResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Finds files by pattern inside a bundle, where the class path has no folders to walk. */
final class BundleFiles extends PathMatchingResourcePatternResolver {
    private final Bundle bundle;

    BundleFiles(Bundle bundle) {
        super(bundle.adapt(BundleWiring.class).getClassLoader());
        this.bundle = bundle;
    }

    @Override
    public Resource[] getResources(String pattern) throws IOException {
        if (!pattern.startsWith(CLASSPATH_ALL_URL_PREFIX) || !pattern.endsWith("/**/*.class")) {
            return super.getResources(pattern);
        }
        String folder =
                pattern.substring(
                        CLASSPATH_ALL_URL_PREFIX.length(),
                        pattern.length() - "/**/*.class".length());
        Collection<String> names =
                bundle.adapt(BundleWiring.class)
                        .listResources(
                                "/" + folder,
                                "*.class",
                                BundleWiring.LISTRESOURCES_LOCAL
                                        | BundleWiring.LISTRESOURCES_RECURSE);
        Resource[] found = new Resource[names.size()];
        int next = 0;
        for (String name : names) {
            URL url = bundle.getResource(name);
            found[next++] = new UrlResource(url);
        }
        return found;
    }
}
