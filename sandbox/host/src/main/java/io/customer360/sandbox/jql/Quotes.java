package io.customer360.sandbox.jql;

/** Takes the quotes and escapes off a quoted JQL text. */
final class Quotes {

    private Quotes() {}

    static String off(String quoted) {
        var text = new StringBuilder();
        for (int i = 1; i < quoted.length() - 1; i++) {
            char c = quoted.charAt(i);
            if (c != '\\') {
                text.append(c);
                continue;
            }
            char escaped = quoted.charAt(++i);
            if (escaped == 'u' || escaped == 'U') {
                text.append((char) Integer.parseInt(quoted.substring(i + 1, i + 5), 16));
                i += 4;
            } else {
                text.append(
                        switch (escaped) {
                            case 'n' -> '\n';
                            case 't' -> '\t';
                            case 'r' -> '\r';
                            default -> escaped;
                        });
            }
        }
        return text.toString();
    }
}
