package io.customer360.sandbox.web.frame;

import com.atlassian.jira.user.ApplicationUser;
import io.customer360.sandbox.web.Html;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The picture of a person: the initials on a circle whose colour follows from the key. */
public final class Avatar {
    private static final int COLOURS = 6;

    private Avatar() {}

    /** The picture beside a name, which says who it is. */
    public static Html of(ApplicationUser user) {
        return Html.of(
                "<span class=\"sandbox-avatar sandbox-avatar-{}\" aria-hidden=\"true\">{}</span>",
                Math.floorMod(user.getKey().hashCode(), COLOURS),
                initials(user.getDisplayName()));
    }

    /** The picture and the name, or the words for nobody. */
    public static Html named(ApplicationUser user, String nobody) {
        return user == null
                ? Html.of("<span class=\"sandbox-nobody\">{}</span>", nobody)
                : of(user).and(Html.of("{}", user.getDisplayName()));
    }

    /** The picture as a file. */
    public static String svg(String displayName) {
        return Html.of(
                        """
                        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48"><circle cx="24" cy="24"\
                         r="24" fill="#44546f"/><text x="24" y="31" font-family="sans-serif" font-size="18"\
                         fill="#ffffff" text-anchor="middle">{}</text></svg>""",
                        initials(displayName))
                .toString();
    }

    private static String initials(String name) {
        return Stream.of(name.split(" "))
                .filter(word -> !word.isBlank())
                .limit(2)
                .map(word -> word.substring(0, 1))
                .collect(Collectors.joining());
    }
}
