package io.customer360.notice;

import io.customer360.shared.Fields;
import io.customer360.shared.Rejected;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads what a form says about kinds, quiet hours and the mail of the week. */
final class ReadPreferences {

    private ReadPreferences() {}

    /**
     * Reads the lists {@code inbox} and {@code mail} of kinds, and the fields {@code quiet}, {@code
     * from}, {@code to} and {@code digest}.
     */
    static NoticePreferences of(Fields fields, Map<String, List<String>> lists) {
        return new NoticePreferences(
                missing("inbox", fields, lists),
                missing("mail", fields, lists),
                quiet(fields),
                fields.flag("digest"));
    }

    private static Set<NoticeKind> missing(
            String name, Fields fields, Map<String, List<String>> lists) {
        Set<NoticeKind> missing = EnumSet.allOf(NoticeKind.class);
        for (String code : lists.getOrDefault(name, List.of())) {
            Optional<NoticeKind> kind = NoticeKind.of(code);
            if (kind.isEmpty()) {
                fields.problem(name, "c360.input.choice.error");
            }
            kind.ifPresent(missing::remove);
        }
        return missing;
    }

    private static Optional<QuietHours> quiet(Fields fields) {
        if (!fields.flag("quiet")) {
            return Optional.empty();
        }
        LocalTime from = fields.required("from", QuietHours::time).orElse(LocalTime.MIN);
        LocalTime to = fields.required("to", QuietHours::time).orElse(LocalTime.NOON);
        return fields.attempt("to", () -> quiet(from, to));
    }

    private static QuietHours quiet(LocalTime from, LocalTime to) {
        if (from.equals(to)) {
            throw Rejected.value("c360.notices.quiet.error");
        }
        return new QuietHours(from, to);
    }
}
