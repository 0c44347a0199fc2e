package io.customer360.note;

import io.customer360.shared.Rejected;
import io.customer360.shared.Text;
import io.customer360.shared.UserKey;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The plain text of a note, in which {@code [~key]} mentions a user, as in Jira's own texts. */
public record NoteText(String value) {

    /** The longest text of a note. */
    public static final int MAX = 5_000;

    /** So many people one note mentions at most. */
    public static final int MAX_MENTIONS = 20;

    private static final int MAX_SUBJECT = 60;
    private static final Pattern MENTION = Pattern.compile("\\[~([^\\[\\]\\s]{1,255})]");

    /** A piece of a text: words, or a user. */
    public record Part(String text, Optional<UserKey> mention) {}

    /** Reads what somebody has typed; lines stay, and each is cleaned like any other text. */
    public static NoteText parse(String raw) {
        String text =
                raw.lines()
                        .map(line -> Text.line(line, MAX))
                        .collect(Collectors.joining("\n"))
                        .strip();
        if (text.length() > MAX) {
            throw Rejected.value("c360.input.too-long.error", MAX);
        }
        NoteText read = new NoteText(text);
        if (read.mentions().size() > MAX_MENTIONS) {
            throw Rejected.value("c360.notes.too-many-mentions.error", MAX_MENTIONS);
        }
        return read;
    }

    /** Everybody whom this text mentions. */
    public Set<UserKey> mentions() {
        Set<UserKey> found = new LinkedHashSet<>();
        parts().forEach(part -> part.mention().ifPresent(found::add));
        return found;
    }

    /** The text in pieces, in order. */
    public List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        var mention = MENTION.matcher(value);
        int from = 0;
        while (mention.find()) {
            words(parts, value.substring(from, mention.start()));
            parts.add(new Part("", Optional.of(new UserKey(mention.group(1)))));
            from = mention.end();
        }
        words(parts, value.substring(from));
        return parts;
    }

    /** How history calls a note: the beginning of its first line. */
    String subject() {
        String line = value.lines().findFirst().orElse("");
        if (line.length() <= MAX_SUBJECT) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(MAX_SUBJECT - 1)) ? 1 : 0;
        return line.substring(0, MAX_SUBJECT - end) + "…";
    }

    private static void words(List<Part> parts, String text) {
        if (!text.isEmpty()) {
            parts.add(new Part(text, Optional.empty()));
        }
    }
}
