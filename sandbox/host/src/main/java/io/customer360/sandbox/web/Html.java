package io.customer360.sandbox.web;

import java.util.Collection;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A piece of HTML. Values get in escaped; only markup written in this code base goes in as it is.
 */
public final class Html {
    /** Nothing. */
    public static final Html NONE = new Html("");

    private final String markup;

    private Html(String markup) {
        this.markup = markup;
    }

    /**
     * A template whose {@code {}} places take the values in turn: Html as it is, all else escaped.
     */
    public static Html of(String template, Object... values) {
        var out = new StringBuilder();
        int from = 0;
        for (var value : values) {
            int place = template.indexOf("{}", from);
            if (place < 0) {
                throw new IllegalArgumentException("More values than places in: " + template);
            }
            out.append(template, from, place).append(markup(value));
            from = place + 2;
        }
        if (template.indexOf("{}", from) >= 0) {
            throw new IllegalArgumentException("More places than values in: " + template);
        }
        return new Html(out.append(template.substring(from)).toString());
    }

    /** Markup that somebody else has made safe, such as a rendered Soy template. */
    public static Html trusted(String markup) {
        return new Html(markup);
    }

    /** One piece for each item. */
    public static <T> Html each(Collection<T> items, Function<? super T, Html> piece) {
        return new Html(
                items.stream().map(item -> piece.apply(item).markup).collect(Collectors.joining()));
    }

    /** The piece or nothing. */
    public Html when(boolean wanted) {
        return wanted ? this : NONE;
    }

    /** This piece followed by another. */
    public Html and(Html next) {
        return new Html(markup + next.markup);
    }

    /** Whether there is nothing to see. */
    public boolean isEmpty() {
        return markup.isBlank();
    }

    private static String markup(Object value) {
        return value instanceof Html html ? html.markup : escape(value);
    }

    private static String escape(Object value) {
        if (value == null) {
            return "";
        }
        return value.toString()
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    @Override
    public String toString() {
        return markup;
    }
}
