package io.customer360.sandbox.bench;

/** A document that holds the results of cases between marks, among words written by hand. */
record Document(String text) {

    /** The same with other results for a case; the marks must be there. */
    Document with(String name, String results) {
        String start = "<!-- " + name + " -->\n";
        String end = "<!-- end of " + name + " -->";
        int from = text.indexOf(start);
        int to = text.indexOf(end);
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("the document has no place for " + name);
        }
        return new Document(
                text.substring(0, from + start.length())
                        + "\n"
                        + results.strip()
                        + "\n\n"
                        + text.substring(to));
    }
}
