package io.customer360.notice;

import io.customer360.customer.Organisation;
import java.util.List;

/**
 * What one person is mailed, by customer.
 *
 * @param more how many notices are not told because there are too many
 * @param customers about how many customers there are any, told or not
 */
public record NoticeMail(List<Part> parts, int more, int customers) {

    public NoticeMail {
        parts = List.copyOf(parts);
    }

    /** What there is to tell about a customer, the oldest first. */
    public record Part(Organisation customer, List<Notice> notices) {

        public Part {
            notices = List.copyOf(notices);
        }
    }

    /** How many notices there are, told or not. */
    public int count() {
        return more + parts.stream().mapToInt(part -> part.notices().size()).sum();
    }
}
