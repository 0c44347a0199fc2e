package io.customer360.health;

import java.util.Locale;

/** Why a sub-measure says nothing. */
public enum Why {
    /** There is no record to tell it from. */
    NOT_KNOWN("c360.score.not-known.label"),
    /** Nobody in the instance has ever recorded anything of the kind. */
    NOT_IN_USE("c360.score.not-in-use.label"),
    /** There are too few to tell anything by. */
    TOO_FEW("c360.score.too-few.label"),
    /** Nobody is a member. */
    NO_MEMBERS("c360.score.no-members.label"),
    /** There was nothing before to compare with. */
    NOTHING_BEFORE("c360.score.nothing-before.label"),
    /** The portfolio has not been measured yet. */
    NO_BASELINE("c360.score.no-baseline.label"),
    /** Nothing comes to its end without renewing itself. */
    NO_RENEWAL("c360.score.no-renewal.label"),
    /** Somebody has said it too long ago. */
    STALE("c360.score.stale.label");

    private final String textKey;

    Why(String textKey) {
        this.textKey = textKey;
    }

    /** The name of this reason in output. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The key of its text. */
    public String textKey() {
        return textKey;
    }
}
