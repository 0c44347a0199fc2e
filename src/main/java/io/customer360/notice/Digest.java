package io.customer360.notice;

import io.customer360.customer.Organisation;
import java.util.List;

/**
 * What is different for a person from a week ago.
 *
 * @param parts by customer
 * @param more about how many customers more there is something to tell
 * @param gone whom they neither look after nor follow any more, as far as they still see them
 * @param hidden how many they do not see any more
 */
public record Digest(List<Part> parts, int more, List<Organisation> gone, int hidden) {

    public Digest {
        parts = List.copyOf(parts);
        gone = List.copyOf(gone);
    }

    /** What is different about a customer. */
    public record Part(Organisation customer, List<DigestChange> changes) {

        public Part {
            changes = List.copyOf(changes);
        }
    }

    /** Whether nothing is different. */
    public boolean empty() {
        return parts.isEmpty() && gone.isEmpty() && hidden == 0;
    }

    /** About how many customers there is something to tell. */
    public int count() {
        return parts.size() + more + gone.size() + hidden;
    }
}
