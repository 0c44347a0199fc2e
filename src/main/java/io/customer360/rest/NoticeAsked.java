package io.customer360.rest;

import io.customer360.notice.NoticeId;
import io.customer360.notice.NoticeKind;
import io.customer360.notice.NoticeQuery;
import io.customer360.shared.Fields;
import io.customer360.shared.Rejected;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Reads from an address which notices somebody looks at. */
public final class NoticeAsked {
    private static final String KIND = "kind";
    private static final String UNREAD = "unread";
    private static final String BEFORE = "before";

    private NoticeAsked() {}

    /** The question in the parameters {@code kind}, {@code unread} and {@code before}. */
    public static NoticeQuery of(UnaryOperator<String> parameter) {
        Map<String, String> given = new HashMap<>();
        for (String name : List.of(KIND, UNREAD, BEFORE)) {
            var value = parameter.apply(name);
            if (value != null) {
                given.put(name, value);
            }
        }
        var fields = new Fields(given);
        var query =
                new NoticeQuery(
                        fields.optional(KIND, NoticeAsked::kind),
                        fields.flag(UNREAD),
                        fields.optional(BEFORE, NoticeId::of));
        fields.check();
        return query;
    }

    /** The parameters that ask for the same. */
    static String text(NoticeQuery query) {
        List<String> parts = new ArrayList<>();
        query.kind().ifPresent(kind -> parts.add(KIND + "=" + kind.code()));
        if (query.unseen()) {
            parts.add(UNREAD + "=true");
        }
        query.before().ifPresent(before -> parts.add(BEFORE + "=" + before));
        return parts.isEmpty() ? "" : "?" + String.join("&", parts);
    }

    /** The same question from another place on. */
    static NoticeQuery from(NoticeQuery query, Optional<NoticeId> before) {
        return new NoticeQuery(query.kind(), query.unseen(), before);
    }

    private static NoticeKind kind(String code) {
        return NoticeKind.of(code.strip())
                .orElseThrow(() -> Rejected.value("c360.input.choice.error"));
    }
}
