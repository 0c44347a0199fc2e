package io.customer360.sandbox.platform;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Names of the platform's types: what Jira brings, as far as no public library does. */
final class Names {
    private static final Pattern IN_CLASS_FILE =
            Pattern.compile("(?:com/atlassian|net/java/ao)/[\\w/]*[A-Z][\\w$]*");
    private static final Pattern IN_XML =
            Pattern.compile("(?<![\\w.])(?:com\\.atlassian|net\\.java\\.ao)\\.[\\w.]*[A-Z][\\w$]*");

    private Names() {}

    static boolean foreign(String internalName) {
        return internalName.startsWith("com/atlassian/") || internalName.startsWith("net/java/ao/");
    }

    static String dotted(String internalName) {
        return internalName.replace('/', '.');
    }

    static Set<String> inClassFile(String constant) {
        return all(IN_CLASS_FILE, constant);
    }

    /** Internal names of the types that a descriptor names. */
    static Set<String> inXml(String text) {
        Set<String> names = new TreeSet<>();
        all(IN_XML, text).forEach(name -> names.add(name.replace('.', '/')));
        return names;
    }

    private static Set<String> all(Pattern pattern, String text) {
        Set<String> names = new TreeSet<>();
        pattern.matcher(text).results().forEach(found -> names.add(found.group()));
        return names;
    }
}
