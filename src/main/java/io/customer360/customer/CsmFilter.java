package io.customer360.customer;

import io.customer360.shared.UserKey;
import java.util.Optional;

/**
 * Whose customers are asked for: anybody's, the viewer's own, nobody's, or those of one person by
 * key; a key of Jira never begins with an at sign.
 */
public record CsmFilter(String code) {

    /** Everybody's and nobody's. */
    public static final CsmFilter ANY = new CsmFilter("");

    /** The viewer's own. */
    public static final CsmFilter ME = new CsmFilter("@me");

    /** Those without a CSM. */
    public static final CsmFilter NOBODY = new CsmFilter("@nobody");

    /** The person that is meant when this viewer asks. */
    public Optional<UserKey> person(UserKey viewer) {
        if (equals(ME)) {
            return Optional.of(viewer);
        }
        return equals(ANY) || equals(NOBODY) ? Optional.empty() : Optional.of(new UserKey(code));
    }
}
