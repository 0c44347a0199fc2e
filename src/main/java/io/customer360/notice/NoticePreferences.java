package io.customer360.notice;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What one person wants to be told, and how.
 *
 * @param noInbox the kinds that are not to be in the inbox
 * @param noMail the kinds that are not to be mailed
 * @param quiet when they are not to be mailed
 * @param digest whether they want the mail of the week
 */
public record NoticePreferences(
        Set<NoticeKind> noInbox, Set<NoticeKind> noMail, Optional<QuietHours> quiet, boolean digest)
        implements Wishes.Wish {

    /** A mention has a mail of its own, sent at once. */
    public static final Set<NoticeKind> MAILED_ELSEWHERE = Set.of(NoticeKind.MENTION);

    private static final String NEVER = "never";

    public NoticePreferences {
        noInbox = Set.copyOf(noInbox);
        noMail = Set.copyOf(noMail);
    }

    @Override
    public boolean inbox(NoticeKind kind) {
        return !noInbox.contains(kind);
    }

    @Override
    public boolean mail(NoticeKind kind) {
        return !noMail.contains(kind) && !MAILED_ELSEWHERE.contains(kind);
    }

    /** As it is kept: what is refused, so that kinds of later versions are wanted. */
    String text() {
        return String.join(
                ";",
                "noInbox=" + codes(noInbox),
                "noMail=" + codes(noMail),
                "quiet=" + quiet.map(it -> it.from() + "-" + it.to()).orElse(NEVER),
                "digest=" + digest);
    }

    /** Reads what is kept; what cannot be read is as it is by the settings. */
    static NoticePreferences parse(String text, NoticePreferences otherwise) {
        Map<String, String> parts = new HashMap<>();
        for (String part : text.split(";", -1)) {
            int sign = part.indexOf('=');
            if (sign > 0) {
                parts.put(part.substring(0, sign), part.substring(sign + 1));
            }
        }
        try {
            return new NoticePreferences(
                    kinds(parts.get("noInbox")),
                    kinds(parts.get("noMail")),
                    quiet(parts.get("quiet")),
                    Boolean.parseBoolean(parts.get("digest")));
        } catch (RuntimeException unreadable) {
            return otherwise;
        }
    }

    private static Optional<QuietHours> quiet(String text) {
        if (text.equals(NEVER)) {
            return Optional.empty();
        }
        List<String> ends = List.of(text.split("-"));
        return Optional.of(QuietHours.of(ends.get(0), ends.get(1)));
    }

    /** The names of these kinds in their order. */
    static String codes(Set<NoticeKind> kinds) {
        return Arrays.stream(NoticeKind.values())
                .filter(kinds::contains)
                .map(NoticeKind::code)
                .collect(Collectors.joining(","));
    }

    /** The kinds of these names; names of no kind are left out. */
    static Set<NoticeKind> kinds(String codes) {
        Set<NoticeKind> kinds = EnumSet.noneOf(NoticeKind.class);
        for (String code : codes.split(",")) {
            NoticeKind.of(code).ifPresent(kinds::add);
        }
        return kinds;
    }
}
