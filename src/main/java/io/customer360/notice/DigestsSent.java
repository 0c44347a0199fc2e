package io.customer360.notice;

import io.customer360.shared.UserKey;
import java.util.Optional;

/** Who got the digest of which week, and how things stood then; writing is in a transaction. */
public interface DigestsSent {

    /**
     * A digest.
     *
     * @param week as in 2026-W07
     * @param state how things stood, compactly; blank until it was written
     */
    record Digest(String week, String state) {}

    /** The newest digest of a person that has a state. */
    Optional<Digest> last(UserKey person);

    /** Whether somebody has had the digest of a week, or it is being made. */
    boolean taken(UserKey person, String week);

    /** Takes the place of a digest; {@code Stale} when somebody has taken it. */
    void claim(UserKey person, String week);

    /** Gives a place back of which nothing came. */
    void release(UserKey person, String week);

    /** Keeps how things stood in a digest that is claimed, and forgets older ones of the person. */
    void keep(UserKey person, Digest digest);

    /** Forgets everything of a person. */
    void forget(UserKey person);
}
