package io.customer360.house;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the names of templates out of Soy files. */
final class Templates {

    private static final Pattern NAMESPACE = Pattern.compile("\\{namespace\\s+([a-z0-9.]+)");
    private static final Pattern TEMPLATE = Pattern.compile("\\{template\\s+\\.([A-Za-z0-9]+)");

    private Templates() {}

    /** Namespace and name of every template in these files. */
    static Set<String> in(Collection<String> files) {
        Set<String> names = new TreeSet<>();
        for (String file : files) {
            Matcher namespace = NAMESPACE.matcher(file);
            if (namespace.find()) {
                TEMPLATE.matcher(file)
                        .results()
                        .forEach(found -> names.add(namespace.group(1) + "." + found.group(1)));
            }
        }
        return names;
    }
}
