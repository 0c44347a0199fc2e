package io.customer360.privacy;

import java.util.List;

/**
 * The records of one kind that tell something about a person.
 *
 * @param textKey the key of what they are called
 * @param total how many there are, of which only some may be listed
 */
public record Traces(String kind, String textKey, List<Trace> listed, int total) {

    public Traces {
        listed = List.copyOf(listed);
    }
}
