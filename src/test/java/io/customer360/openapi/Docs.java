package io.customer360.openapi;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** What the comment of a class or method says, without its markup. */
record Docs(String text, Map<String, String> parameters) {
    private static final Pattern INLINE =
            Pattern.compile("\\{@(?:code|link|literal|linkplain)\\s+([^}]*)}");
    private static final Pattern PARAMETER = Pattern.compile("@param\\s+(\\w+)\\s+([^@]*)");

    static Docs of(String comment) {
        if (comment == null) {
            return new Docs("", Map.of());
        }
        var plain = INLINE.matcher(comment).replaceAll("$1").replaceAll("\\s+", " ").strip();
        var parameters = new TreeMap<String, String>();
        PARAMETER
                .matcher(plain)
                .results()
                .forEach(found -> parameters.put(found.group(1), sentence(found.group(2))));
        return new Docs(plain.replaceAll("\\s*@(param|return|see|throws).*", ""), parameters);
    }

    /** A clause of a comment as a sentence of its own. */
    private static String sentence(String clause) {
        var text = clause.strip();
        var begun = Character.toUpperCase(text.charAt(0)) + text.substring(1);
        return begun.endsWith(".") ? begun : begun + ".";
    }
}
