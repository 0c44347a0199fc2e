package io.customer360.adapter.ao.privacy;

import io.customer360.contact.ContactDetails;
import io.customer360.privacy.Subject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Takes a person out of texts; a text that does not name the person stays the very same. */
final class PersonTexts {
    private static final String CUT = "\u2026";

    private final Set<String> keys;
    private final Set<String> emails;

    PersonTexts(Subject subject) {
        this.keys = new HashSet<>(RowTraces.keys(subject));
        this.emails = subject.emails();
    }

    /** A text that is the key of somebody. */
    String key(String text) {
        return keys.contains(text) ? Subject.ERASED.value() : text;
    }

    /** A text that is an address of somebody. */
    String email(String text) {
        return text != null && emails.contains(ContactDetails.emailKey(text)) ? "" : text;
    }

    /** A text that mentions people. */
    String mentions(String text) {
        String left = text;
        for (var key : text == null ? List.<String>of() : List.copyOf(keys)) {
            left = left.replace("[~" + key + "]", "[~" + Subject.ERASED.value() + "]");
        }
        return left;
    }

    /** The beginning of a text that mentions people, which may end amid a mention. */
    String beginning(String text) {
        String left = mentions(text);
        int open = left == null ? -1 : left.lastIndexOf("[~");
        if (open < 0 || !left.endsWith(CUT) || left.indexOf(']', open) >= 0) {
            return left;
        }
        var started = left.substring(open + 2, left.length() - CUT.length());
        return !started.isEmpty() && keys.stream().anyMatch(key -> key.startsWith(started))
                ? left.substring(0, open) + CUT
                : left;
    }
}
