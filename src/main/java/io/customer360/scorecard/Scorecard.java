package io.customer360.scorecard;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;

/**
 * The definition of a scorecard as it is now. A customer has one active scorecard of a kind.
 *
 * @param retired whether it is not offered any more; customers who have it keep it
 * @param validDays for how many days a score given by hand counts
 * @param version the number of its latest version, which its content is of
 */
public record Scorecard(
        ScorecardId id,
        String name,
        String kind,
        String description,
        boolean retired,
        int validDays,
        int version,
        ScorecardContent content) {

    /** The name of definitions in history. */
    public static final String ENTITY = "scorecard-definition";

    /** How many scorecards there can be. */
    public static final int MAX_COUNT = 200;

    /** The longest name. */
    public static final int MAX_NAME = 100;

    /** The longest kind. */
    public static final int MAX_KIND = 60;

    /** The longest description. */
    public static final int MAX_DESCRIPTION = 1_000;

    /** For how many days scores count unless an admin says otherwise. */
    public static final int VALID_DAYS = 90;

    /** For how many days scores can count at most. */
    public static final int MAX_VALID_DAYS = 3_650;

    public Scorecard {
        Objects.requireNonNull(id);
        Objects.requireNonNull(content);
        if (name.isBlank() || kind.isBlank()) {
            throw new IllegalArgumentException("a scorecard needs a name and a kind");
        }
        if (validDays < 1 || validDays > MAX_VALID_DAYS) {
            throw new IllegalArgumentException("days out of range: " + validDays);
        }
    }

    /** The next version, which is offered to customers or is not. */
    Scorecard retired(boolean next) {
        return new Scorecard(id, name, kind, description, next, validDays, version + 1, content);
    }

    /** Whether it answers to a name. */
    boolean called(String other) {
        return name.toLowerCase(Locale.ROOT).equals(other.toLowerCase(Locale.ROOT));
    }

    /** The kind, however it is written. */
    public String kindKey() {
        return kindKey(kind);
    }

    /** A kind, however it is written: spaces, upper and lower case make no difference. */
    public static String kindKey(String kind) {
        return Normalizer.normalize(kind, Normalizer.Form.NFC)
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }
}
